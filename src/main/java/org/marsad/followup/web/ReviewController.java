package org.marsad.followup.web;

import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Draft;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.web.ForbiddenException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the Secretariat reads a report, returns or accepts it. */
@Controller
@RequestMapping("/{language:fr|en|ar}/desk/reports/{cycle}/{partner}/review")
class ReviewController {
    /** What else the page's form may hold when one of its small buttons is pressed. */
    private static final Set<String> MORE = Set.of("r.", "w.", "c.", "na.", ReviewFields.WHY);

    private final ReviewSubjects subjects;
    private final ReviewActs acts;
    private final ReviewShells shells;
    private final Templates templates;

    ReviewController(ReviewSubjects subjects, ReviewActs acts, ReviewShells shells, Templates templates) {
        this.subjects = subjects;
        this.acts = acts;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping
    JteModel read(
            @PathVariable Language language, @PathVariable String cycle, @PathVariable String partner, Person person) {
        return page(language, draft(cycle, partner), person, ReviewForm.EMPTY);
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping
    @Nullable
    JteModel act(
            @PathVariable Language language,
            @PathVariable String cycle,
            @PathVariable String partner,
            @RequestParam MultiValueMap<String, String> form,
            Person person,
            HttpServletResponse response) {
        Draft draft = draft(cycle, partner);
        SentForm typed = SentForm.of(form);
        ReviewForm again = again(language, draft, typed, person, response);
        return again == null ? null : page(language, draft(cycle, partner), person, again);
    }

    /** What to show again; null where the browser was sent on. */
    private @Nullable ReviewForm again(
            Language language, Draft draft, SentForm typed, Person person, HttpServletResponse response) {
        try {
            return switch (acts.act(language, draft, typed, person)) {
                case ReviewOutcome.Done(String anchor, Set<String> used) -> {
                    SentForm rest = typed.without(used);
                    if (!used.isEmpty() && rest.hasAny(MORE)) {
                        yield new ReviewForm(rest, Map.of(), Texts.in(language).t("followup.review.kept"));
                    }
                    String review = ReviewAddresses.of(language, draft).review();
                    SeeOther.to(anchor.isEmpty() ? review : review + "#" + anchor, response);
                    yield null;
                }
                case ReviewOutcome.Meanwhile(String sentence) -> {
                    response.setStatus(HttpServletResponse.SC_CONFLICT);
                    yield new ReviewForm(typed, Map.of(), sentence);
                }
                case ReviewOutcome.Mistaken(String summary, var mistakes) -> {
                    response.setStatus(ReviewShells.UNPROCESSABLE);
                    yield new ReviewForm(typed, mistakes, summary);
                }
            };
        } catch (UserError error) {
            response.setStatus(ReviewShells.UNPROCESSABLE);
            return new ReviewForm(typed, Map.of(), Texts.in(language).t(error.key(), error.arguments()));
        } catch (ForbiddenException refused) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return new ReviewForm(typed, Map.of(), Texts.in(language).t(refused.key(), refused.arguments()));
        }
    }

    private Draft draft(String cycle, String partner) {
        return subjects.draft(cycle, subjects.partner(partner));
    }

    private JteModel page(Language language, Draft draft, Person person, ReviewForm form) {
        ReviewSubject subject = subjects.read(language, draft);
        var shell = shells.of(subject, "followup.review.title", "/review");
        return templates.followupReview(shell, ReviewPage.of(subject, person, form));
    }
}
