package org.marsad.followup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Person;
import org.marsad.kernel.PartnerCode;

/**
 * The way of a report from the focal point to acceptance and on. Each step is journalled and kept with who, when and
 * why. What a person may not do is refused with a {@link org.marsad.web.ForbiddenException}, what the report's state does
 * not allow with a {@link org.marsad.kernel.UserError}.
 */
public interface Reviews {
    /** Hands the report in; what nobody confirmed stays behind as not reported. */
    void submit(Draft draft, @Nullable String why, Person by);

    /** Begins to check it. */
    void take(Draft draft, Person by);

    /** Gives it back, with at least one reason, question by question. */
    void sendBack(Draft draft, Collection<Reason> reasons, Person by);

    /**
     * Seals it: its answers count from now on. Whoever wrote any of its entries can't, and each "not applicable" must
     * have been agreed to.
     */
    AcceptedReport accept(Draft draft, @Nullable String why, Person by);

    /** Says yes or, with a reason, no to an action that the partner says does not concern it. */
    void agree(Draft draft, String action, boolean agreed, @Nullable String why, Person by);

    /** Opens a next version, holding what was accepted, for a correction after acceptance. */
    Draft amend(String cycle, PartnerCode partner, String why, Person by);

    /** Takes an accepted report back; from then on the partner has no report. */
    void withdraw(String cycle, PartnerCode partner, String why, Person by);

    /** The partner says that it will not report in a cycle, or, with {@code declines} false, that it will after all. */
    void decline(String cycle, PartnerCode partner, boolean declines, @Nullable String why, Person by);

    /** That the partner will not report in a cycle; empty where it never said so, or took it back. */
    Optional<Declining> findDeclining(String cycle, PartnerCode partner);

    /** The Steering Committee takes note of all accepted reports of a cycle. */
    void note(String cycle, Person by);

    /** An edition has these versions in it: their state becomes published. */
    void publish(String cycle, Map<PartnerCode, Integer> versions);

    /** Says something on an action or one of its questions, or answers another comment. */
    void comment(Draft draft, NewComment comment, Person by);

    /** All steps of every version of a report, oldest first. */
    List<Step> listSteps(String cycle, PartnerCode partner);

    /** All comments on a version, oldest first. */
    List<Comment> listComments(Draft draft);

    /** What the Secretariat said of each action that does not concern the partner, by action code. */
    Map<String, Agreement> agreements(Draft draft);

    /** All that the Secretariat ever said of a partner's actions that do not concern it, in order of time. */
    List<Decided> listAgreements(String cycle, PartnerCode partner);

    /**
     * Why one question was given back.
     *
     * @param action the action's code
     * @param question the question's code
     * @param why the reason, in the officer's words
     */
    record Reason(String action, String question, String why) {}

    /**
     * One move of a report.
     *
     * @param version of which version
     * @param state where it came to
     * @param account who moved it; null for the program
     * @param why what they said; null if nothing
     * @param reasons of a return, question by question; else empty
     * @param at when
     */
    record Step(
            int version,
            ReportState state,
            @Nullable Long account,
            @Nullable String why,
            List<Reason> reasons,
            Instant at) {
        public Step {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Something to say.
     *
     * @param action on which action
     * @param question on which of its questions; null for the whole
     * @param parent the number of the comment it answers; null for none
     * @param text the words
     * @param language their ISO 639-1 code
     */
    record NewComment(
            String action,
            @Nullable String question,
            @Nullable Long parent,
            String text,
            String language) {}

    /**
     * Something that was said.
     *
     * @param id its number
     * @param said what
     * @param account by whom
     * @param at when
     */
    record Comment(long id, NewComment said, long account, Instant at) {}

    /**
     * What the Secretariat said to "not applicable".
     *
     * @param agreed whether it agrees
     * @param why its reason; null if none was given
     * @param account who said it
     * @param at when
     */
    record Agreement(boolean agreed, @Nullable String why, long account, Instant at) {}

    /**
     * What the Secretariat said of one action at one time.
     *
     * @param version the report's version
     * @param action the action's code
     * @param agreement what it said
     */
    record Decided(int version, String action, Agreement agreement) {}

    /**
     * A partner’s word that it will not report in a cycle. Nothing is inferred from it.
     *
     * @param why the neutral note it gave; null if none
     * @param at when
     */
    record Declining(@Nullable String why, Instant at) {}
}
