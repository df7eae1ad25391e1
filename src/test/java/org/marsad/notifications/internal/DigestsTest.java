package org.marsad.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.marsad.notifications.Mail;

class DigestsTest {
    private final Post post = new Post();

    @Test
    void oneMailADayAndOnlyOfWhatIsNew() {
        post.tell(Post.AWA, "report:1");
        post.remind(Post.AWA, "deadline-14:2026:SEN");
        post.run();
        assertThat(post.carried).hasSize(1);
        assertThat(post.carried.getFirst().plain())
                .contains("Bonjour Awa Exemple,", "deadline-14:2026:SEN", "<b>report:1</b>")
                .contains("\nhttps://marsad.example.org/fr/plan\n");
        assertThat(post.carried.getFirst().html())
                .contains("&lt;b&gt;report:1", "dir=\"ltr\"")
                .doesNotContain("<b>");

        post.tell(Post.AWA, "report:2");
        post.setClock("2026-03-02T23:59:00Z");
        post.run();
        assertThat(post.carried).hasSize(1);

        post.setClock("2026-03-03T04:59:00Z");
        post.run();
        assertThat(post.carried).as("not in the night").hasSize(1);

        post.setClock("2026-03-03T05:00:00Z");
        post.run();
        assertThat(post.carried).hasSize(2);
        assertThat(post.carried.getLast().subject()).isEqualTo("Marsad\u00a0: 3 nouvelles pour vous");

        post.setClock("2026-03-04T05:00:00Z");
        post.run();
        assertThat(post.carried).as("nothing new, no mail").hasSize(2);

        post.remind(Post.AWA, "deadline-7:2026:SEN");
        post.run();
        assertThat(post.carried).hasSize(3);
    }

    @Test
    void whatIsDoneIsNotMailed() {
        post.tell(Post.AWA, "report:1");
        post.tell(Post.NUR, "report:1");
        post.notices.markRead(2, post.notices.listOpen(2).getFirst().id());
        post.notices.settle("report:1");
        post.tell(Post.GONE, "report:2");
        post.remind(Post.AWA, "deadline-14:2026:SEN");
        post.due.clear();
        post.run();
        assertThat(post.carried).isEmpty();
    }

    @Test
    void aChangedClockMakesNoSecondMail() {
        post.tell(Post.AWA, "report:1");
        post.run();
        post.tell(Post.AWA, "report:2");
        post.setClock("2026-03-01T08:00:00Z");
        post.run();
        post.setClock("2026-02-01T08:00:00Z");
        post.run();
        assertThat(post.carried).hasSize(1);
    }

    @Test
    void programsAtOnceWriteAndSendEachMailOnce() throws Exception {
        post.tell(Post.AWA, "report:1");
        post.remind(Post.NUR, "deadline-14:2026:MAR");
        int programs = 6;
        CyclicBarrier start = new CyclicBarrier(programs);
        Callable<Void> program = () -> {
            start.await();
            post.run();
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(programs)) {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < programs; i++) {
                running.add(threads.submit(program));
            }
            for (Future<Void> one : running) {
                one.get();
            }
        }
        post.run();
        assertThat(post.carried).extracting(Mail::account).containsExactlyInAnyOrder(1L, 2L);
        assertThat(post.states()).containsExactly("sent", "sent");
    }

    @Test
    void anArabicDigestRunsFromRightToLeft() {
        post.remind(Post.NUR, "deadline-14:2026:MAR");
        post.run();
        assertThat(post.carried.getFirst().subject()).isEqualTo("مرصد: أمر واحد يخصكم");
        assertThat(post.carried.getFirst().html()).contains("<html lang=\"ar\" dir=\"rtl\">", "/ar/plan");
    }

    @Test
    void aWrongNoticeKeepsNobodyElseFromTheirs() {
        post.notices.tell(new org.marsad.notifications.Notice(1, "notifications.nothing", "s", List.of(), "/plan"));
        post.tell(Post.NUR, "report:1");
        post.run();
        assertThat(post.carried).extracting(Mail::account).containsExactly(2L);
    }

    @Test
    void withoutAMailServerMailsStay() {
        post.tell(Post.AWA, "report:1");
        post.digests(true).writeAll();
        post.outbox(null).sendAll();
        post.run();
        assertThat(post.states()).containsExactly("kept");
        assertThat(post.carried).isEmpty();
    }
}
