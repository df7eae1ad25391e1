package org.marsad.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BriefTest {
    private final Brief<Integer> brief = new Brief<>();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asksOnceWithinASecond() {
        assertThat(brief.get(asked::incrementAndGet)).isOne();
        assertThat(brief.get(asked::incrementAndGet)).isOne();
    }

    @Test
    void asksAgainWhenForgotten() {
        brief.get(asked::incrementAndGet);
        brief.forget();
        assertThat(brief.get(asked::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void othersGetTheLastValueWhileOneAsks() throws InterruptedException {
        brief.get(asked::incrementAndGet);
        Thread.sleep(1_100);
        int during = brief.get(() -> {
            assertThat(brief.get(asked::incrementAndGet)).isOne();
            return 7;
        });
        assertThat(during).isEqualTo(7);
        assertThat(brief.get(asked::incrementAndGet)).isEqualTo(7);
    }

    @Test
    void asksAgainAfterAskingFailed() throws InterruptedException {
        brief.get(asked::incrementAndGet);
        Thread.sleep(1_100);
        try {
            brief.get(() -> {
                throw new IllegalStateException();
            });
        } catch (IllegalStateException _) {
            assertThat(brief.get(() -> 3)).isEqualTo(3);
        }
    }
}
