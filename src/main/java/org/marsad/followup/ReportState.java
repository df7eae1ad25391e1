package org.marsad.followup;

import java.util.Arrays;
import java.util.Set;

/**
 * Where a version of a report is in the workflow. From {@link #ACCEPTED} on nothing in it changes any more. Names are
 * message keys {@code followup.state.CODE}.
 */
public enum ReportState {
    DRAFT("draft"),
    SUBMITTED("submitted"),
    IN_REVIEW("in-review"),
    /** Back with the focal point, with reasons. */
    RETURNED("returned"),
    ACCEPTED("accepted"),
    /** The Steering Committee has taken note. */
    NOTED("noted"),
    /** In a frozen edition. */
    PUBLISHED("published"),
    /** A later version took its place. */
    AMENDED("amended"),
    WITHDRAWN("withdrawn");

    private static final Set<ReportState> OPEN = Set.of(DRAFT, RETURNED);
    private static final Set<ReportState> REVIEWED = Set.of(SUBMITTED, IN_REVIEW);

    private final String code;

    ReportState(String code) {
        this.code = code;
    }

    /** @throws IllegalArgumentException if there is no such state */
    public static ReportState of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    public String code() {
        return code;
    }

    /** Whether the partner may write in it. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether it is with the Secretariat, which may return or accept it. */
    public boolean isWithSecretariat() {
        return REVIEWED.contains(this);
    }

    /** Whether it is accepted, and so never changed again. */
    public boolean isSealed() {
        return !isOpen() && !isWithSecretariat();
    }
}
