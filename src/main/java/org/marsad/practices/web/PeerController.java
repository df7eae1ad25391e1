package org.marsad.practices.web;

import static org.marsad.identity.Role.CONTRIBUTOR;
import static org.marsad.identity.Role.FOCAL_POINT;
import static org.marsad.identity.Role.REFERENCE_COUNTRY;
import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.practices.Outcome;
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeDrafts;
import org.marsad.practices.PracticeDrafts.Seen;
import org.marsad.practices.PracticeReviews;
import org.marsad.practices.Rights;
import org.marsad.practices.web.Pages.Result;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where peers decide, and where what is public is corrected or withdrawn. */
@Controller
@RequestMapping("/{language:fr|en|ar}" + PracticeDeskController.PATH + "/{id:\\d{1,18}}")
class PeerController {
    private final PracticeDrafts drafts;
    private final PracticeReviews reviews;
    private final Pages pages;
    private final DeskShells shells;
    private final Templates templates;

    PeerController(
            PracticeDrafts drafts, PracticeReviews reviews, Pages pages, DeskShells shells, Templates templates) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.pages = pages;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({FOCAL_POINT, REFERENCE_COUNTRY, SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/review")
    @Nullable
    JteModel review(
            @PathVariable Language language,
            @PathVariable long id,
            DecisionForm form,
            Person person,
            HttpServletResponse response) {
        Seen seen = SheetForm.seen(form.seen());
        Outcome outcome = "accept".equals(form.act())
                ? reviews.accept(id, seen, person)
                : reviews.giveBack(id, seen, form.reason(), person);
        return answer(language, outcome, id, form, person, response);
    }

    @Allowed({CONTRIBUTOR, FOCAL_POINT})
    @PostMapping("/correct")
    @Nullable
    JteModel correct(
            @PathVariable Language language,
            @PathVariable long id,
            DecisionForm form,
            Person person,
            HttpServletResponse response) {
        return answer(language, drafts.correct(id, SheetForm.seen(form.seen()), person), id, form, person, response);
    }

    @Allowed({FOCAL_POINT, SECRETARIAT_LEAD})
    @GetMapping("/withdraw")
    JteModel ask(@PathVariable Language language, @PathVariable long id, Person person) {
        Practice practice = drafts.find(id).orElseThrow(() -> new NotFoundException("practice " + id));
        if (!Rights.mayWithdraw(person, practice)) {
            throw new ForbiddenException("practices.refused.withdraw");
        }
        return withdrawing(language, practice, "", Result.NOTHING, person);
    }

    @Allowed({FOCAL_POINT, SECRETARIAT_LEAD})
    @PostMapping("/withdraw")
    @Nullable
    JteModel withdraw(
            @PathVariable Language language,
            @PathVariable long id,
            DecisionForm form,
            Person person,
            HttpServletResponse response) {
        Outcome outcome = drafts.withdraw(id, SheetForm.seen(form.seen()), form.reason(), person);
        if (outcome instanceof Outcome.Faulty faulty) {
            response.setStatus(DeskShells.UNPROCESSABLE);
            Practice practice = drafts.find(id).orElseThrow();
            return withdrawing(language, practice, form.reason(), new Result(null, faulty.faults(), null), person);
        }
        return answer(language, outcome, id, form, person, response);
    }

    private @Nullable JteModel answer(
            Language language,
            Outcome outcome,
            long id,
            DecisionForm form,
            Person person,
            HttpServletResponse response) {
        Words words = pages.words(language);
        return switch (outcome) {
            case Outcome.Done _ -> {
                DeskShells.see(words.desk(id), response);
                yield null;
            }
            case Outcome.Faulty faulty -> {
                response.setStatus(DeskShells.UNPROCESSABLE);
                Practice practice = drafts.find(id).orElseThrow();
                yield read(language, practice, form.reason(), new Result(null, faulty.faults(), null), person);
            }
            case Outcome.Overtaken(var theirs) -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                String says = words.texts().t("practices.read.overtaken");
                yield read(language, theirs, form.reason(), new Result(says, List.of(), null), person);
            }
        };
    }

    private JteModel read(Language language, Practice practice, String why, Result result, Person person) {
        return templates.practicesRead(
                shells.of(language, "practices.read.title", "/" + practice.id()),
                pages.read(practice, why, result, person, pages.words(language)));
    }

    private JteModel withdrawing(Language language, Practice practice, String why, Result result, Person person) {
        return templates.practicesWithdraw(
                shells.of(language, "practices.withdraw.title", "/" + practice.id() + "/withdraw"),
                pages.read(practice, why, result, person, pages.words(language)));
    }

    /**
     * A decision as it was sent.
     *
     * @param seen the version and revision that were on the page
     * @param act which button
     * @param why the reason
     */
    record DecisionForm(
            @Nullable String seen,
            @Nullable String act,
            @Nullable String why) {
        String reason() {
            return SheetForm.text(why);
        }
    }
}
