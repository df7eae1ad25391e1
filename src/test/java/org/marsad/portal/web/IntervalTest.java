package org.marsad.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.assessment.GroupResult;
import org.marsad.assessment.Publication;
import org.marsad.assessment.Result;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Score;
import org.marsad.followup.Status;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;

class IntervalTest {
    private static final Texts TEXTS = Texts.in(Language.EN);

    @Test
    void fillsWhatIsProvenAndHatchesWhatIsUnknown() {
        Interval interval = Interval.of(TEXTS, result(6, 10, BigFraction.of(3, 10), BigFraction.of(7, 10)));
        assertThat(interval.solid()).isEqualTo("30%");
        assertThat(interval.open()).isEqualTo("40%");
        assertThat(interval.value()).isEqualTo("30%");
        assertThat(interval.label()).isEqualTo("Proven: 30%, at most 70%");
    }

    @Test
    void roundsOnceAndOnlyForDrawing() {
        Interval interval = Interval.of(TEXTS, result(3, 3, BigFraction.of(1, 3), BigFraction.of(1, 3)));
        assertThat(interval.solid()).isEqualTo("33.33%");
        assertThat(interval.open()).isEqualTo("0%");
    }

    @Test
    void assertsNothingWhereFewerThanHalfAnswered() {
        Interval interval = Interval.of(TEXTS, result(4, 10, BigFraction.of(3, 10), BigFraction.of(9, 10)));
        assertThat(interval.solid()).isEqualTo("0%");
        assertThat(interval.open()).isEqualTo("90%");
        assertThat(interval.value()).isNull();
        assertThat(interval.upper()).isEqualTo("90%");
    }

    @Test
    void hatchesEverythingBeforeAnythingIsPublished() {
        Interval interval = Interval.of(TEXTS, (Result) null);
        assertThat(interval.open()).isEqualTo("100%");
        assertThat(interval.value()).isNull();
    }

    @Test
    void drawsNothingWhereNobodyIsConcerned() {
        assertThat(Interval.of(TEXTS, result(0, 0, null, null)).drawn()).isFalse();
    }

    @Test
    void neverDrawsSilenceAsZero() {
        Interval silent = Interval.of(TEXTS, Score.of(Status.NO_REPORT, null));
        Interval notStarted = Interval.of(TEXTS, Score.of(Status.NOT_STARTED, EvidenceLevel.E0));
        Interval notConcerned = Interval.of(TEXTS, Score.of(Status.NOT_APPLICABLE, null));
        assertThat(silent.open()).isEqualTo("100%");
        assertThat(notStarted.open()).isEqualTo("0%");
        assertThat(notStarted.drawn()).isTrue();
        assertThat(notConcerned.drawn()).isFalse();
    }

    private static Result result(
            int respondents, int expected, @Nullable BigFraction headline, @Nullable BigFraction upper) {
        return new GroupResult(
                "1",
                List.of(),
                List.of(),
                expected,
                respondents,
                headline,
                upper,
                Publication.of(respondents, expected));
    }
}
