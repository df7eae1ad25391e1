package org.marsad.meetings.web;

import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.UserError;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.Meetings;
import org.marsad.meetings.Recommendation;
import org.marsad.meetings.Saving;
import org.marsad.meetings.web.DeskPages.Tried;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the Secretariat records what a meeting recommended, and what became of it. */
@Controller
@RequestMapping("/{language:fr|en|ar}" + DeskWords.PATH + "/{id:\\d{1,18}}/recommendations")
class RecommendationsController {
    private final Meetings meetings;
    private final DeskPages pages;
    private final DeskShells shells;

    RecommendationsController(Meetings meetings, DeskPages pages, DeskShells shells) {
        this.meetings = meetings;
        this.pages = pages;
        this.shells = shells;
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping
    @Nullable
    JteModel add(
            @PathVariable Language language,
            @PathVariable long id,
            @ModelAttribute RecommendationForm form,
            Person person,
            HttpServletResponse response) {
        var read = form.words(pages.codes(), meeting(id).details().first());
        return new Answer(language, id, new Tried("new", null, form, read.mistakes(), null), response)
                .of(() -> meetings.recommend(id, read.words(), person.actor()));
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/{recommendation:\\d{1,18}}")
    @Nullable
    JteModel correct(
            @PathVariable Language language,
            @ModelAttribute Place place,
            @ModelAttribute RecommendationForm form,
            Person person,
            HttpServletResponse response) {
        Recommendation now = recommendation(place);
        var read = form.words(pages.codes(), meeting(place.id()).details().first());
        var tried = new Tried("correct" + now.id(), null, form, read.mistakes(), null);
        return new Answer(language, place.id(), tried, response)
                .of(() -> meetings.correct(seen(now, form), read.words(), person.actor()));
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/{recommendation:\\d{1,18}}/close")
    @Nullable
    JteModel close(
            @PathVariable Language language,
            @ModelAttribute Place place,
            @ModelAttribute RecommendationForm form,
            Person person,
            HttpServletResponse response) {
        Recommendation now = recommendation(place);
        var read = form.closing(meeting(place.id()).details().first(), pages.today());
        var tried = new Tried("close" + now.id(), null, form, read.mistakes(), null);
        return new Answer(language, place.id(), tried, response)
                .of(() -> meetings.close(seen(now, form), read.closing(), person.actor()));
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/{recommendation:\\d{1,18}}/reopen")
    @Nullable
    JteModel reopen(
            @PathVariable Language language,
            @ModelAttribute Place place,
            @ModelAttribute RecommendationForm form,
            Person person,
            HttpServletResponse response) {
        Recommendation now = recommendation(place);
        var tried = new Tried("reopen", null, null, Map.of(), null);
        return new Answer(language, place.id(), tried, response)
                .of(() -> meetings.reopen(seen(now, form), person.actor()));
    }

    private Meeting meeting(long id) {
        return meetings.find(id).orElseThrow(() -> new NotFoundException("meeting " + id));
    }

    private Recommendation recommendation(Place place) {
        return meetings.listRecommendations(List.of(place.id())).getOrDefault(place.id(), List.of()).stream()
                .filter(it -> it.id() == place.recommendation())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("recommendation " + place.recommendation()));
    }

    /** As the form showed it. */
    private static Recommendation seen(Recommendation now, RecommendationForm form) {
        return new Recommendation(now.id(), now.meeting(), form.version(), now.words(), now.closing());
    }

    /** Which recommendation of which meeting. */
    record Place(long id, long recommendation) {}

    /** Back to the meeting’s page, or that page with what was typed. */
    private final class Answer {
        private final Language language;
        private final long meeting;
        private final Tried tried;
        private final HttpServletResponse response;

        Answer(Language language, long meeting, Tried tried, HttpServletResponse response) {
            this.language = language;
            this.meeting = meeting;
            this.tried = tried;
            this.response = response;
        }

        @Nullable
        JteModel of(Supplier<Saving> saving) {
            if (!tried.mistakes().isEmpty()) {
                return refused(tried.mistakes(), null);
            }
            try {
                if (saving.get() instanceof Saving.Saved) {
                    SeeOther.to(pages.words(language).one(meeting) + "#recommendations", response);
                    return null;
                }
                return refused(Map.of(), shells.conflict(language, meeting));
            } catch (UserError e) {
                return refused(Map.of(), pages.words(language).words().t(e.key(), e.arguments()));
            }
        }

        private JteModel refused(Map<String, String> mistakes, @Nullable String message) {
            response.setStatus(DeskController.UNPROCESSABLE);
            return shells.page(
                    language,
                    meeting(meeting),
                    new Tried(tried.where(), tried.meeting(), tried.recommendation(), mistakes, message));
        }
    }
}
