package org.marsad.followup;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a partner is with its report of a cycle. Six ways of having none are told apart everywhere, so that nobody reads
 * a refusal into a deadline that has not passed, or a number into silence. Names are message keys
 * {@code followup.standing.CODE}.
 */
public enum Standing {
    /** Nothing is asked: the cycle has not opened, or the partner is an observer and not expected. */
    NOT_DUE("not-due"),
    /** Asked for, and the deadline day has not ended everywhere on earth. */
    DUE("due"),
    /** Asked for, and the deadline has passed. */
    OVERDUE("overdue"),
    /** The partner said that it will not report. */
    DECLINED("declined"),
    /** Of a single action: it does not concern the partner, and the Secretariat agrees. Never of a whole report. */
    NOT_APPLICABLE("not-applicable"),
    /** The cycle ended without a report, or the report was taken back. */
    NO_REPORT("no-report"),
    /** Handed in; where it is from there is its {@link ReportState}. */
    REPORTED("reported");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    public static Optional<Standing> find(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** Whether a report is asked for and has not come. */
    public boolean isAwaited() {
        return this == DUE || this == OVERDUE;
    }

    /**
     * The standing of one partner.
     *
     * @param facts what is known of its report
     * @param cycle the cycle
     * @param now at what moment
     */
    public static Standing of(Facts facts, Cycle cycle, Instant now) {
        ReportState state = facts.state();
        boolean closed = facts.silenced() || cycle.isClosed(now);
        if (state != null && isReported(facts, state, closed)) {
            return REPORTED;
        }
        if (state == ReportState.WITHDRAWN) {
            return NO_REPORT;
        }
        if (facts.declines()) {
            return DECLINED;
        }
        if (!facts.expected() || !cycle.hasOpened(now)) {
            return NOT_DUE;
        }
        if (closed) {
            return NO_REPORT;
        }
        return now.isBefore(cycle.late()) ? DUE : OVERDUE;
    }

    /** A returned report was handed in, but is none once the cycle has ended; a correction begun takes nothing away. */
    private static boolean isReported(Facts facts, ReportState state, boolean closed) {
        return switch (state) {
            case DRAFT -> facts.accepted();
            case RETURNED -> facts.accepted() || !closed;
            case WITHDRAWN -> false;
            case SUBMITTED, IN_REVIEW, ACCEPTED, NOTED, PUBLISHED, AMENDED -> true;
        };
    }

    /**
     * What is known of a partner's report of a cycle.
     *
     * @param expected whether the partner is expected to report, being no observer
     * @param state the newest version's state; null where there is none
     * @param accepted whether an earlier version was accepted
     * @param declines whether the partner said that it will not report
     * @param silenced whether the Secretariat said that no report will come
     */
    public record Facts(
            boolean expected, @Nullable ReportState state, boolean accepted, boolean declines, boolean silenced) {}
}
