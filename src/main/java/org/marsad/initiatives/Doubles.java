package org.marsad.initiatives;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing reported by several: which reports may be of the same initiative, and what people decided about them.
 * Reports of the same initiative are one record. Whatever order the decisions come in, the records are the same.
 */
public interface Doubles {
    /**
     * Compares reports that are new or changed since the last time with all others, the oldest change first. Meanwhile
     * decisions wait.
     *
     * @param most how many at most
     * @return how many were compared; 0 if nothing is left
     */
    int compare(int most);

    /** How many new or changed reports are not compared yet. */
    long countWaiting();

    /**
     * Pairs about which nobody decided yet, the highest score first.
     *
     * @param by only pairs about which they may decide
     * @param skip how many come before
     * @param most how many at most
     */
    List<Candidate> listCandidates(Decider by, int skip, int most);

    /** How many pairs there are about which they may decide. */
    long countCandidates(Decider by);

    /**
     * Decides about two reports. Deciding the same again changes nothing.
     *
     * @param verdict {@link Verdict#SAME} or {@link Verdict#APART}
     * @throws org.marsad.kernel.UserError if somebody decided otherwise, also by deciding about others of the records
     * @throws org.marsad.web.ForbiddenException if they may not decide about these two
     * @throws org.marsad.web.NotFoundException if there is no such report
     */
    void decide(long one, long other, Verdict verdict, String why, Decider by);

    /** Undoes a decision; if it is undone already, nothing changes. Refusals as in {@link #decide}. */
    void undo(long decision, String why, Decider by);

    /**
     * Decisions, newest first.
     *
     * @param by only about pairs about which they may decide
     * @param before only those with a smaller number; null for the first page
     * @param most how many at most
     */
    List<Decided> listDecisions(Decider by, @Nullable Long before, int most);
}
