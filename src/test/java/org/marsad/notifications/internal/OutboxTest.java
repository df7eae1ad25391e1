package org.marsad.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.marsad.identity.LinkDelivery.Purpose;
import org.marsad.notifications.Mail;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class OutboxTest {
    private static final URI LINK = URI.create("https://marsad.example.org/fr/sign-in/link?token=secret&to=x");
    private static final Instant UNTIL = Instant.parse("2026-03-02T08:15:00Z");

    private final Post post = new Post();

    @Test
    void eachPersonGetsOneMailInTheirLanguage() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            Outbox outbox = post.outbox(smtp(server.getSmtp().getPort()));
            post.remind(Post.AWA, "deadline-14:2026:SEN");
            post.remind(Post.NUR, "deadline-14:2026:MAR");
            for (int i = 0; i < 3; i++) {
                post.digests(false).writeAll();
                outbox.sendAll();
            }
            MimeMessage[] arrived = server.getReceivedMessages();
            assertThat(arrived).hasSize(2);
            assertThat(of("awa@example.org", arrived).getSubject()).isEqualTo("Marsad\u00a0: une nouvelle pour vous");
            MimeMessage arabic = of("nur@example.org", arrived);
            assertThat(arabic.getSubject()).isEqualTo("مرصد: أمر واحد يخصكم");
            assertThat(arabic.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(GreenMailUtil.getWholeMessage(arabic))
                    .contains("multipart/alternative", "text/plain", "text/html");
        } finally {
            server.stop();
        }
        assertThat(post.states()).containsExactly("sent", "sent");
    }

    @Test
    void whatIsCertainlyNotHandedOverIsTriedAgainWithTheSameRow() {
        post.links(false, () -> {}).deliver(Post.AWA, LINK, Purpose.SIGN_IN, UNTIL);
        post.outbox(smtp(1)).sendAll();
        assertThat(post.states()).containsExactly("failed");
        post.run();
        assertThat(post.carried).as("not at once").isEmpty();
        post.setClock("2026-03-02T08:01:01Z");
        post.run();
        assertThat(post.states()).containsExactly("sent");
        assertThat(post.carried.getFirst().findLink()).contains(LINK.toString());
    }

    @Test
    void whatMayHaveArrivedIsNeverSentAgain() {
        post.tell(Post.AWA, "report:1");
        post.digests(false).writeAll();
        post.outbox((_, _) -> {
                    throw new IllegalStateException("the line broke");
                })
                .sendAll();
        assertThat(post.states()).containsExactly("sending");
        post.setClock("2026-03-02T20:00:00Z");
        post.run();
        assertThat(post.states()).containsExactly("sending");
        assertThat(post.carried).isEmpty();
    }

    @Test
    void aProgramThatIsKilledSendsNothingTwice() {
        post.tell(Post.AWA, "report:1");
        // Killed before it committed what it wrote: nothing happened.
        assertThatThrownBy(() -> post.transaction().executeWithoutResult(_ -> {
                    post.digests(false).writeAll();
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(post.states()).isEmpty();
        // Killed between writing and sending: the next program sends.
        post.digests(false).writeAll();
        assertThat(post.states()).containsExactly("waiting");
        // Killed while it was handing over: the state was committed before.
        AtomicInteger seen = new AtomicInteger();
        assertThatThrownBy(() -> post.outbox((_, _) -> {
                            seen.incrementAndGet();
                            assertThat(post.states()).containsExactly("sending");
                            throw new StackOverflowError();
                        })
                        .sendAll())
                .isInstanceOf(StackOverflowError.class);
        post.run();
        assertThat(seen).hasValue(1);
        assertThat(post.carried).isEmpty();
        assertThat(post.states()).containsExactly("sending");
    }

    @Test
    void aLinkIsForgottenOnceItIsHandedOver() {
        AtomicInteger woken = new AtomicInteger();
        LinkMails links = post.links(false, woken::incrementAndGet);
        post.transaction().executeWithoutResult(_ -> {
            links.deliver(Post.AWA, LINK, Purpose.INVITATION, UNTIL);
            assertThat(woken).hasValue(0);
        });
        assertThat(woken).hasValue(1);
        links.deliver(Post.AWA, LINK, Purpose.INVITATION, UNTIL);
        post.run();
        assertThat(post.carried).hasSize(1);
        Mail kept = post.log().listNewest(9).getFirst();
        assertThat(kept.findLink()).isEmpty();
        assertThat(kept.plain() + kept.html()).doesNotContain("secret").contains(Mail.LINK);
        assertThat(kept.plain()).contains("2 mars 2026", "08:15");
    }

    @Test
    void inAnExerciseTheLinkStays() {
        post.links(true, () -> {}).deliver(Post.NUR, LINK, Purpose.SIGN_IN, UNTIL);
        post.run();
        assertThat(post.carried).isEmpty();
        assertThat(post.log().listNewest(9).getFirst().findLink()).contains(LINK.toString());
    }

    @Test
    void noMailGoesToAClosedAccount() {
        post.links(false, () -> {}).deliver(Post.GONE, LINK, Purpose.SIGN_IN, UNTIL);
        post.run();
        assertThat(post.carried).isEmpty();
        assertThat(post.states()).containsExactly("failed");
    }

    @Test
    void theDatabaseRefusesASecondTime() {
        post.tell(Post.AWA, "report:1");
        post.run();
        assertThatThrownBy(() -> post.jdbc
                        .sql("update notifications.mail set state = 'waiting'")
                        .update())
                .hasMessageContaining("never sent again");
    }

    private static Carrier smtp(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        return new SmtpCarrier(sender, "marsad@example.org");
    }

    private static MimeMessage of(String address, MimeMessage... messages) throws Exception {
        for (MimeMessage message : messages) {
            if (message.getAllRecipients()[0].toString().equals(address)) {
                return message;
            }
        }
        throw new AssertionError(address);
    }
}
