package org.marsad.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.notifications.Notice;
import org.marsad.notifications.OpenNotice;

class NoticeStoreTest {
    private final Post post = new Post();
    private final NoticeStore notices = post.notices;

    @Test
    void tellsOnePersonAndKeepsEveryCharacter() {
        Notice notice = new Notice(1, Post.KEY, "report:1", List.of("a\"b\\{}, 'c'", "", "عربي"), "/plan");
        notices.tell(notice);
        assertThat(notices.listOpen(1)).extracting(OpenNotice::notice).containsExactly(notice);
        assertThat(notices.listOpen(2)).isEmpty();
    }

    @Test
    void whatIsOpenAndUnreadIsNotSaidTwice() {
        post.tell(Post.AWA, "report:1");
        post.tell(Post.AWA, "report:1");
        assertThat(notices.listOpen(1)).hasSize(1);
        notices.markRead(1, notices.listOpen(1).getFirst().id());
        post.tell(Post.AWA, "report:1");
        assertThat(notices.listOpen(1)).extracting(OpenNotice::read).containsExactly(false, true);
    }

    @Test
    void nobodyReadsForAnother() {
        post.tell(Post.AWA, "report:1");
        notices.markRead(2, notices.listOpen(1).getFirst().id());
        assertThat(notices.listOpen(1)).extracting(OpenNotice::read).containsExactly(false);
    }

    @Test
    void whatIsOverDisappears() {
        post.tell(Post.AWA, "report:1");
        post.tell(Post.NUR, "report:1");
        post.tell(Post.AWA, "report:2");
        notices.settle("report:1");
        assertThat(notices.listOpen(1)).extracting(it -> it.notice().subject()).containsExactly("report:2");
        assertThat(notices.listOpen(2)).isEmpty();
    }

    @Test
    void aNoticeNobodyCommittedIsNotThere() {
        assertThatThrownBy(() -> post.transaction().executeWithoutResult(_ -> {
                    post.tell(Post.AWA, "report:1");
                    throw new IllegalStateException("the caller failed");
                }))
                .hasMessage("the caller failed");
        assertThat(notices.listOpen(1)).isEmpty();
    }

    @Test
    void aNoticeLeadsIntoTheProgram() {
        assertThatThrownBy(() -> new Notice(1, Post.KEY, "report:1", List.of(), "https://example.org"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
