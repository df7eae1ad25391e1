package org.marsad.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a partner says of one action in one report.
 *
 * @param action the action's code
 * @param status how far it says it is; never {@link Status#NO_REPORT}, which is the absence of an answer
 * @param reason why not applicable; only and always with {@link Status#NOT_APPLICABLE}
 * @param text what changed, or why it was reversed, in the partner's words; null where nothing was written
 * @param language ISO 639-1 code of {@code text}; null exactly where that is
 * @param evidence the proofs, empty where there is none
 */
public record Answer(
        String action,
        Status status,
        @Nullable NotApplicableReason reason,
        @Nullable String text,
        @Nullable String language,
        List<Evidence> evidence) {
    public Answer {
        evidence = List.copyOf(evidence);
        if (status == Status.NO_REPORT) {
            throw new IllegalArgumentException("no report is not an answer");
        }
        if ((status == Status.NOT_APPLICABLE) != (reason != null)) {
            throw new IllegalArgumentException("a reason goes with not applicable, and only with it");
        }
        if ((text == null) != (language == null)) {
            throw new IllegalArgumentException("a language goes with a text, and only with it");
        }
        if (status == Status.REVERSED && (text == null || text.isBlank())) {
            throw new IllegalArgumentException("a reversal says why");
        }
    }

    /** The strongest proof on {@code day}; a bare assertion where there is none. Null where the status needs none. */
    public @Nullable EvidenceLevel evidenceOn(LocalDate day) {
        if (!status.isAnswer()) {
            return null;
        }
        return evidence.stream()
                .map(it -> it.levelOn(day))
                .max(Comparator.naturalOrder())
                .orElse(EvidenceLevel.E0);
    }
}
