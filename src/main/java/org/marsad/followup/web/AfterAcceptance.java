package org.marsad.followup.web;

import org.jspecify.annotations.Nullable;
import org.marsad.followup.Draft;
import org.marsad.followup.Drafts;
import org.marsad.followup.ReportState;
import org.marsad.followup.Reviews;
import org.marsad.followup.Turns;
import org.marsad.identity.Person;
import org.springframework.stereotype.Component;

/** Corrects an accepted report by a next version, or takes it back; once, however often the button was pressed. */
@Component
class AfterAcceptance {
    static final int LONGEST = 1000;

    private final Drafts drafts;
    private final Reviews reviews;
    private final Turns turns;

    AfterAcceptance(Drafts drafts, Reviews reviews, Turns turns) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.turns = turns;
    }

    /** What can be done to an accepted report. */
    enum Kind {
        AMEND("amend"),
        WITHDRAW("withdraw");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The last word of the page's address, and of its message keys. */
        String code() {
            return code;
        }

        /** Why it can't be done to a report as it stands, as a message key; null where it can. */
        @Nullable
        String refusal(Draft draft) {
            if (!draft.state().isSealed()) {
                return "followup.after." + code + ".notAccepted";
            }
            return draft.state() == ReportState.WITHDRAWN ? "followup.after." + code + ".withdrawn" : null;
        }

        /** Whether a second click finds that the first one did it. */
        private boolean isDone(Draft now, int seen) {
            return switch (this) {
                case AMEND -> now.version() == seen + 1 && now.state() == ReportState.DRAFT;
                case WITHDRAW -> now.version() == seen && now.state() == ReportState.WITHDRAWN;
            };
        }
    }

    void act(Kind kind, Draft draft, int seen, String why, Person by) {
        turns.take(draft, () -> {
            Draft now = drafts.find(draft.cycle().code(), draft.partner()).orElseThrow();
            if (!kind.isDone(now, seen)) {
                act(kind, now, why, by);
            }
            return now;
        });
    }

    private void act(Kind kind, Draft draft, String why, Person by) {
        String cycle = draft.cycle().code();
        switch (kind) {
            case AMEND -> reviews.amend(cycle, draft.partner(), why, by);
            case WITHDRAW -> reviews.withdraw(cycle, draft.partner(), why, by);
        }
    }
}
