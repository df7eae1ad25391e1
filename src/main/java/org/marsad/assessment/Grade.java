package org.marsad.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Score;
import org.marsad.followup.Status;

/**
 * How sure a figure is, apart from how high it is. Names are message keys {@code assessment.grade.CODE}.
 *
 * <p>Source: the method of the platform: A for independent and complete, B for official and complete, C for weaker or
 * partial, D for a bare assertion or coverage under 70 %.
 */
public enum Grade {
    /** Independent proof, everybody answered. */
    A,
    /** Official published proof or better, everybody answered. */
    B,
    /** Some proof weaker than that, or somebody silent. */
    C,
    /** One partner's word only, or fewer than 70 % answered. */
    D;

    /** The grade of one answer, by its strongest proof. */
    public static Grade ofAnswer(EvidenceLevel evidence) {
        return switch (evidence) {
            case E3 -> A;
            case E2 -> B;
            case E1 -> C;
            case E0 -> D;
        };
    }

    /** The grade of a figure over many answers, from the scores of all expected partners. */
    public static Grade ofAggregate(Collection<Score> scores) {
        long expected = scores.stream()
                .filter(it -> it.counted() != Status.NOT_APPLICABLE)
                .count();
        List<EvidenceLevel> proofs =
                scores.stream().map(Score::evidence).filter(Objects::nonNull).toList();
        if (proofs.isEmpty() || 10L * proofs.size() < 7L * expected) {
            return D;
        }
        if (proofs.size() < expected || proofs.stream().anyMatch(it -> it.compareTo(EvidenceLevel.E2) < 0)) {
            return C;
        }
        return proofs.stream().allMatch(it -> it == EvidenceLevel.E3) ? A : B;
    }

    /** The letter, as in message keys and files. */
    public String code() {
        return name();
    }
}
