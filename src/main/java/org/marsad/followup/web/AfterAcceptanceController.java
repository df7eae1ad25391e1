package org.marsad.followup.web;

import static org.marsad.identity.Role.FOCAL_POINT;
import static org.marsad.identity.Role.SECRETARIAT_LEAD;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Draft;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.marsad.web.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a focal point asks to correct an accepted report, or takes it back. */
@Controller
@RequestMapping({
    "/{language:fr|en|ar}/desk/reports/{cycle}/{partner}/amend",
    "/{language:fr|en|ar}/desk/reports/{cycle}/{partner}/withdraw"
})
class AfterAcceptanceController {
    private final ReviewSubjects subjects;
    private final AfterAcceptance acts;
    private final ReviewShells shells;
    private final Templates templates;

    AfterAcceptanceController(ReviewSubjects subjects, AfterAcceptance acts, ReviewShells shells, Templates templates) {
        this.subjects = subjects;
        this.acts = acts;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({FOCAL_POINT, SECRETARIAT_LEAD})
    @GetMapping
    JteModel ask(
            @PathVariable Language language,
            @PathVariable String cycle,
            @PathVariable String partner,
            Person person,
            HttpServletRequest request) {
        AfterAcceptance.Kind kind = kind(request);
        return page(language, kind, draft(cycle, partner, kind, person), "", null);
    }

    @Allowed({FOCAL_POINT, SECRETARIAT_LEAD})
    @PostMapping
    @Nullable
    JteModel act(
            @PathVariable Language language,
            @PathVariable String cycle,
            @PathVariable String partner,
            @RequestParam MultiValueMap<String, String> form,
            Person person,
            HttpServletRequest request,
            HttpServletResponse response) {
        AfterAcceptance.Kind kind = kind(request);
        Draft draft = draft(cycle, partner, kind, person);
        SentForm typed = SentForm.of(form);
        String mistake = mistake(Texts.in(language), typed.text("why"));
        if (mistake == null) {
            mistake = tryIt(language, kind, draft, typed, person);
        }
        if (mistake == null) {
            SeeOther.to(ReviewAddresses.of(language, draft).report(), response);
            return null;
        }
        response.setStatus(ReviewShells.UNPROCESSABLE);
        return page(language, kind, draft, typed.text("why"), mistake);
    }

    private @Nullable String tryIt(
            Language language, AfterAcceptance.Kind kind, Draft draft, SentForm typed, Person person) {
        String seen = typed.text("seen");
        try {
            acts.act(kind, draft, seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0, typed.text("why"), person);
            return null;
        } catch (UserError error) {
            return Texts.in(language).t(error.key(), error.arguments());
        }
    }

    private static @Nullable String mistake(Texts texts, String why) {
        if (why.isEmpty()) {
            return texts.t("followup.reason.missing");
        }
        return why.length() > AfterAcceptance.LONGEST
                ? texts.t("followup.reason.tooLong", AfterAcceptance.LONGEST)
                : null;
    }

    private Draft draft(String cycle, String partner, AfterAcceptance.Kind kind, Person person) {
        PartnerCode whose = subjects.partner(partner);
        boolean takesBack = kind == AfterAcceptance.Kind.WITHDRAW && person.isLead();
        if (!takesBack && !person.maySubmit(whose)) {
            throw new ForbiddenException("followup.after.notYours");
        }
        return subjects.draft(cycle, whose);
    }

    /** The last word of the address. */
    private static AfterAcceptance.Kind kind(HttpServletRequest request) {
        return Arrays.stream(AfterAcceptance.Kind.values())
                .filter(it -> request.getRequestURI().endsWith("/" + it.code()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(request.getRequestURI()));
    }

    private JteModel page(
            Language language, AfterAcceptance.Kind kind, Draft draft, String why, @Nullable String mistake) {
        ReviewSubject subject = subjects.read(language, draft);
        String key = "followup.after." + kind.code();
        String refusal = kind.refusal(draft);
        var page = new ReasonPage(
                subject.to().url("/" + kind.code()),
                subject.t(key + ".lead", subject.partner()),
                subject.t(key + ".button"),
                Integer.toString(draft.version()),
                why,
                mistake,
                refusal == null ? null : subject.t(refusal),
                new Shell.Link(subject.t("followup.pages.back"), subject.to().report()));
        return templates.followupReason(shells.of(subject, key + ".title", "/" + kind.code()), page);
    }
}
