package org.marsad.followup.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Draft;
import org.marsad.followup.Drafts.Revision;
import org.marsad.followup.Reviews;
import org.marsad.identity.Person;

/** What of a report's history somebody may read: a contributor that of the actions delegated to them. */
record HistoryReader(Person person, Draft draft) {
    boolean mayRead(String action) {
        return person.isSecretariat() || person.mayWrite(draft.partner(), action);
    }

    boolean mayRead(Revision revision) {
        return mayRead(revision.entry().action());
    }

    /** The step with the reasons that they may read, of one action if one is chosen. */
    Reviews.Step readable(Reviews.Step step, @Nullable String action) {
        List<Reviews.Reason> reasons = step.reasons().stream()
                .filter(it -> mayRead(it.action()))
                .filter(it -> action == null || action.equals(it.action()))
                .toList();
        return new Reviews.Step(step.version(), step.state(), step.account(), step.why(), reasons, step.at());
    }
}
