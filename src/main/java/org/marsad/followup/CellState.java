package org.marsad.followup;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where one partner is with one action of a report, for those who look at all of them. Names are message keys
 * {@code followup.cell.CODE}.
 */
public enum CellState {
    /** Nothing stands there. */
    NONE("none"),
    /** Only what was carried over from the last report; it counts as nothing until somebody confirms it. */
    CARRIED("carried"),
    /** Something was written, but not how far the partner is. */
    BEGUN("begun"),
    /** How far the partner is was said. */
    ANSWERED("answered"),
    /** The partner says that it is not concerned; the Secretariat has not agreed. */
    CLAIMED("claimed"),
    /** It is not concerned, and the Secretariat agrees. */
    AGREED("agreed"),
    /** Given back with a reason. */
    RETURNED("returned"),
    /** Somebody asked something, and nobody has answered. */
    QUERIED("queried"),
    /** Accepted: it counts. */
    ACCEPTED("accepted");

    private final String code;

    CellState(String code) {
        this.code = code;
    }

    public static Optional<CellState> find(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** Whether the partner has still to do something there before it can count. */
    public boolean isOpen() {
        return this == NONE || this == CARRIED || this == BEGUN || this == RETURNED;
    }
}
