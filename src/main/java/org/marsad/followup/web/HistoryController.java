package org.marsad.followup.web;

import static org.marsad.identity.Role.CONTRIBUTOR;
import static org.marsad.identity.Role.FOCAL_POINT;
import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Draft;
import org.marsad.followup.Drafts;
import org.marsad.followup.Reviews;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.plan.Plan;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who changed, returned and accepted what in a report, and why. */
@Controller
class HistoryController {
    private final ReviewSubjects subjects;
    private final Drafts drafts;
    private final Reviews reviews;
    private final ReviewShells shells;
    private final Templates templates;

    HistoryController(
            ReviewSubjects subjects, Drafts drafts, Reviews reviews, ReviewShells shells, Templates templates) {
        this.subjects = subjects;
        this.drafts = drafts;
        this.reviews = reviews;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({CONTRIBUTOR, FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping("/{language:fr|en|ar}/desk/reports/{cycle}/{partner}/history")
    JteModel history(
            @PathVariable Language language,
            @PathVariable String cycle,
            @PathVariable String partner,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "1") int page,
            Person person) {
        PartnerCode whose = subjects.partner(partner);
        if (!person.mayReadDraft(whose)) {
            throw new ForbiddenException("followup.history.notYours");
        }
        Draft draft = subjects.draft(cycle, whose);
        if (page < 1 || !action.isEmpty() && Plan.cadiz().findAction(action).isEmpty()) {
            throw new NotFoundException("history of action " + action + ", page " + page);
        }
        var filter = new HistoryPage.Filter(action.isEmpty() ? null : action, version, page);
        List<Drafts.Revision> revisions = drafts.history(cycle, draft.partner(), filter.action());
        List<Reviews.Decided> decided = reviews.listAgreements(cycle, draft.partner());
        ReviewSubject subject = subjects.read(language, draft, accounts(revisions, decided));
        return templates.followupHistory(
                shells.of(subject, "followup.history.title", "/history"),
                HistoryPage.of(
                        subject, new HistoryReader(person, draft), new HistoryPage.Told(revisions, decided), filter));
    }

    private static Set<Long> accounts(List<Drafts.Revision> revisions, List<Reviews.Decided> decided) {
        Set<Long> accounts = new HashSet<>();
        revisions.stream().map(it -> it.entry().by()).filter(Objects::nonNull).forEach(accounts::add);
        decided.forEach(it -> accounts.add(it.agreement().account()));
        return accounts;
    }
}
