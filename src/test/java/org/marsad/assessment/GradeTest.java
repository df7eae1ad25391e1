package org.marsad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Score;
import org.marsad.followup.Status;

class GradeTest {
    @ParameterizedTest
    @CsvSource({"E3, A", "E2, B", "E1, C", "E0, D"})
    void gradesAnAnswerByItsProof(EvidenceLevel evidence, Grade grade) {
        assertThat(Grade.ofAnswer(evidence)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "E3 E3, A",
        "E3 E3 NA, A",
        "E3 E2, B",
        "E3 E3 E1, C",
        "E3 E3 E0, C",
        "E3 E3 E3 E3 E3 E3 E3 NR NR NR, C",
        "E3 E3 E3 E3 E3 E3 DK NR NR NR, D",
        "NR, D",
        "NA, D",
    })
    void gradesAFigureByItsProofsAndItsCoverage(String scores, Grade grade) {
        List<Score> all =
                Arrays.stream(scores.split(" ", -1)).map(GradeTest::score).toList();
        assertThat(Grade.ofAggregate(all)).isEqualTo(grade);
    }

    private static Score score(String text) {
        return Status.find(text)
                .map(it -> Score.of(it, null))
                .orElseGet(() -> Score.of(Status.UNDERWAY, EvidenceLevel.valueOf(text)));
    }
}
