package org.marsad.followup.web;

import java.util.List;
import org.marsad.followup.Draft;
import org.marsad.followup.Reviews.Comment;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.PartnerCode;
import org.marsad.web.ForbiddenException;

/**
 * Who says and reads what about a report: its country's people and the Secretariat talk to each other, a contributor
 * about the actions delegated to them. A permanent observer may remark on what is accepted, and sees their own remarks
 * only.
 */
record CommentRights(Person person, Draft draft) {
    /** @throws ForbiddenException for whoever has nothing to do with this partner, whether it reports or not */
    static void check(Person person, PartnerCode partner) {
        if (!person.mayReadDraft(partner) && !person.has(Role.PERMANENT_OBSERVER)) {
            throw new ForbiddenException("followup.comment.notYours");
        }
    }

    /** @throws ForbiddenException for whoever has nothing to say here */
    static CommentRights of(Person person, Draft draft) {
        CommentRights rights = new CommentRights(person, draft);
        if (!person.mayReadDraft(draft.partner()) && !rights.isObserver()) {
            throw new ForbiddenException("followup.comment.notYours");
        }
        return rights;
    }

    boolean mayTalk(String action) {
        return isInside(action) || isObserver();
    }

    /** What of this they may read. */
    List<Comment> readable(List<Comment> comments) {
        return comments.stream()
                .filter(it -> isInside(it.said().action())
                        || it.account() == person.account().id())
                .toList();
    }

    private boolean isInside(String action) {
        return person.isSecretariat() || person.mayWrite(draft.partner(), action);
    }

    private boolean isObserver() {
        return person.has(Role.PERMANENT_OBSERVER) && draft.state().isSealed();
    }
}
