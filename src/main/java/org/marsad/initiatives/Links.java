package org.marsad.initiatives;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Person;
import org.marsad.kernel.PartnerCode;

/**
 * Which actions of the plan initiatives serve. Rules propose, people decide; nothing is linked by a machine alone.
 *
 * <p>A focal point decides in their partner’s name, and only on initiatives that concern it: for their country, or with it
 * among the organisations. The Secretariat decides in its own name, whichever partner’s list it reads.
 */
public interface Links {
    /** The longest reason in letters. */
    int LONGEST_WHY = 1000;

    /** What the rules propose for an initiative, strongest first; empty if there is no such initiative. */
    List<Proposal> propose(long initiative);

    /**
     * The decisions that stand, by action; of each decider the newest, without what was withdrawn.
     *
     * @param reports the keys of all reports of an initiative
     */
    List<LinkDecision> list(Collection<Long> reports);

    /** The ids of the actions to which each of these initiatives is linked, in the plan’s order; none, no entry. */
    Map<Long, List<String>> listActions(Collection<Long> initiatives);

    /** The initiatives linked to an action that concern a partner, newest key first. */
    List<InitiativeSummary> listLinked(PartnerCode partner, String action, int most);

    /** How many initiatives are linked to an action. */
    long count(String action);

    /**
     * What is proposed for initiatives that concern a partner and not decided yet, newest initiative first.
     *
     * @param reader in whose name it is not decided: the partner’s for its focal point, else the Secretariat’s or partner’s
     * @param before only initiatives with a smaller key; null for the first page
     */
    Waiting listWaiting(PartnerCode partner, Person reader, @Nullable Long before);

    /** The newest decision that this person took in the name in which they act on this partner’s list. */
    Optional<LinkDecision> findLast(PartnerCode partner, Person reader);

    /** Decides, if nobody else did in the same name since the page was read. */
    Outcome decide(Linking linking, Person by);

    /**
     * A page of what waits.
     *
     * @param rows one proposal each
     * @param next the key before which the next page goes on; null on the last. A page may be empty and have a next.
     */
    record Waiting(List<Row> rows, @Nullable Long next) {
        public Waiting {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A proposal that waits.
     *
     * @param initiative for what
     * @param proposal the action and why
     * @param others what others decided on it
     * @param seen the number of what the reader’s side withdrew before; 0 if it never said anything
     */
    record Row(InitiativeSummary initiative, Proposal proposal, List<LinkDecision> others, long seen) {
        public Row {
            others = List.copyOf(others);
        }
    }

    /** What came of a decision. */
    sealed interface Outcome {
        /** It is kept. */
        record Kept(LinkDecision decision) implements Outcome {}

        /** It was decided so before: by a second click, or by somebody else on the same side. Nothing changed. */
        record Same() implements Outcome {}

        /** Somebody else on the same side decided otherwise in the meantime. Nothing changed. */
        record Overtaken(LinkDecision by) implements Outcome {}
    }
}
