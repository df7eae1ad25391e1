package org.marsad.followup.web;

import static org.marsad.identity.Role.CONTRIBUTOR;
import static org.marsad.identity.Role.FOCAL_POINT;
import static org.marsad.identity.Role.PERMANENT_OBSERVER;
import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.plan.Plan;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a country's people and the Secretariat say to each other about a report. */
@Controller
@RequestMapping("/{language:fr|en|ar}/desk/reports/{cycle}/{partner}/comments")
class CommentsController {
    private final ReviewSubjects subjects;
    private final CommentDesk desk;
    private final ReviewShells shells;
    private final Templates templates;

    CommentsController(ReviewSubjects subjects, CommentDesk desk, ReviewShells shells, Templates templates) {
        this.subjects = subjects;
        this.desk = desk;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({CONTRIBUTOR, FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD, PERMANENT_OBSERVER})
    @GetMapping
    JteModel read(
            @PathVariable Language language,
            @PathVariable String cycle,
            @PathVariable String partner,
            @RequestParam(required = false) @Nullable String action,
            Person person) {
        CommentRights rights = rights(person, cycle, partner, action);
        return page(language, rights, action, SentForm.NOTHING, null);
    }

    @Allowed({CONTRIBUTOR, FOCAL_POINT, SECRETARIAT_OFFICER, SECRETARIAT_LEAD, PERMANENT_OBSERVER})
    @PostMapping
    @Nullable
    JteModel say(
            @PathVariable Language language,
            @PathVariable String cycle,
            @PathVariable String partner,
            @RequestParam MultiValueMap<String, String> form,
            Person person,
            HttpServletResponse response) {
        SentForm typed = SentForm.of(form);
        String action = typed.text("action");
        CommentRights rights = rights(person, cycle, partner, action);
        String mistake = CommentDesk.mistake(Texts.in(language), typed, action);
        if (mistake == null) {
            mistake = tryToSay(language, rights, typed, action, response);
        } else {
            response.setStatus(ReviewShells.UNPROCESSABLE);
        }
        return mistake == null ? null : page(language, rights, action, typed, mistake);
    }

    /** The sentence that says why not; null where it is said and the browser sent on. */
    private @Nullable String tryToSay(
            Language language, CommentRights rights, SentForm typed, String action, HttpServletResponse response) {
        try {
            String anchor = desk.say(rights.draft(), typed, action, rights.person());
            String page = ReviewAddresses.of(language, rights.draft()).comments(action);
            SeeOther.to(page + "#" + anchor, response);
            return null;
        } catch (UserError error) {
            response.setStatus(ReviewShells.UNPROCESSABLE);
            return Texts.in(language).t(error.key(), error.arguments());
        }
    }

    private CommentRights rights(Person person, String cycle, String partner, @Nullable String action) {
        PartnerCode whose = subjects.partner(partner);
        CommentRights.check(person, whose);
        CommentRights rights = CommentRights.of(person, subjects.draft(cycle, whose));
        if (action != null && Plan.cadiz().findAction(action).isEmpty()) {
            throw new NotFoundException("action " + action);
        }
        if (action != null && !rights.mayTalk(action)) {
            throw new ForbiddenException("followup.comment.notYours");
        }
        return rights;
    }

    private JteModel page(
            Language language,
            CommentRights rights,
            @Nullable String action,
            SentForm typed,
            @Nullable String mistake) {
        ReviewSubject subject = subjects.read(language, rights.draft());
        String page = action == null ? "/comments" : "/comments?action=" + action;
        return templates.followupComments(
                shells.of(subject, "followup.comments.title", page),
                CommentsPage.of(subject, rights, action, typed, mistake));
    }
}
