package org.marsad.followup;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a partner says it is with an action. Names are message keys {@code followup.status.CODE}.
 *
 * <p>Silence has its own values: {@link #UNKNOWN} is said, {@link #NO_REPORT} is not even that.
 */
public enum Status {
    NOT_STARTED("0", 0, EvidenceLevel.E0),
    PLANNED("1", 1, EvidenceLevel.E1),
    UNDERWAY("2", 2, EvidenceLevel.E2),
    IMPLEMENTED("3", 3, EvidenceLevel.E2),
    SUSTAINED("4", 4, EvidenceLevel.E3),
    /** Stopped or undone; worth nothing, and said so. */
    REVERSED("R", 0, EvidenceLevel.E1),
    /** Does not concern the partner, for a reason the Secretariat agrees with; leaves the denominator. */
    NOT_APPLICABLE("NA", null, null),
    /** Reported as unknown; missing, stays in the denominator. */
    UNKNOWN("DK", null, null),
    /** Nothing was reported; missing, stays in the denominator. */
    NO_REPORT("NR", null, null);

    private final String code;
    private final @Nullable Integer quarters;
    private final @Nullable EvidenceLevel proof;

    Status(String code, @Nullable Integer quarters, @Nullable EvidenceLevel proof) {
        this.code = code;
        this.quarters = quarters;
        this.proof = proof;
    }

    public static Optional<Status> find(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    /** The code used in files: {@code 0} to {@code 4}, {@code R}, {@code NA}, {@code DK}, {@code NR}. */
    public String code() {
        return code;
    }

    /** Whether it tells how far the partner is, so that it has a worth and needs evidence. */
    public boolean isAnswer() {
        return quarters != null;
    }

    /** What the status is worth before its proof is weighed, in quarters (0 to 4). */
    public int quarters() {
        if (quarters == null) {
            throw new IllegalStateException(this + " has no worth");
        }
        return quarters;
    }

    /** The weakest evidence that proves it. */
    public EvidenceLevel proof() {
        if (proof == null) {
            throw new IllegalStateException(this + " needs no evidence");
        }
        return proof;
    }
}
