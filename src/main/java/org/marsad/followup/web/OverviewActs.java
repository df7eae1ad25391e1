package org.marsad.followup.web;

import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Drafts;
import org.marsad.followup.Overview;
import org.marsad.followup.Overview.Row;
import org.marsad.followup.ReportState;
import org.marsad.followup.Reviews;
import org.marsad.followup.Standings;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the Secretariat does with several partners of an overview at once. */
@Controller
class OverviewActs {
    private static final String REMIND = "remind";
    private static final String TAKE = "take";
    private static final String SILENCE = "silence";
    private static final String UNSILENCE = "unsilence";

    /** The names of the acts, which end the message keys {@code followup.overview.done.}. */
    private static final Set<String> NAMES = Set.of(REMIND, TAKE, SILENCE, UNSILENCE, "nothing");

    private final Standings standings;
    private final Drafts drafts;
    private final Reviews reviews;

    OverviewActs(Standings standings, Drafts drafts, Reviews reviews) {
        this.standings = standings;
        this.drafts = drafts;
        this.reviews = reviews;
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @PostMapping("/{language:fr|en|ar}" + SecretariatAddresses.OVERVIEW + "/{cycle}")
    void act(
            @PathVariable Language language,
            @PathVariable String cycle,
            Wanted wanted,
            @RequestParam Map<String, String> asked,
            Person person,
            HttpServletResponse response) {
        List<PartnerCode> chosen = wanted.chosen(standings.recent(cycle));
        String name = chosen.isEmpty() || !NAMES.contains(wanted.name()) ? "nothing" : wanted.name();
        int of = switch (name) {
            case REMIND -> standings.remind(cycle, chosen, person).size();
            case TAKE -> take(cycle, chosen, person);
            case SILENCE -> standings.silence(cycle, chosen, true, wanted.reason(), person);
            case UNSILENCE -> standings.silence(cycle, chosen, false, wanted.reason(), person);
            default -> 0;
        };
        String filter = OverviewFilter.of(asked).query();
        String outcome = "done=" + name + "&of=" + of + "&left=" + (chosen.size() - of);
        String address = new SecretariatAddresses(language).overview(cycle) + filter;
        SeeOther.to(address + (filter.isEmpty() ? "?" : "&") + outcome, response);
    }

    /** What an address says was just done, in words; null if it says nothing. */
    static @Nullable String done(Map<String, String> asked, Texts texts) {
        String done = asked.getOrDefault("done", "");
        return NAMES.contains(done)
                ? texts.t("followup.overview.done." + done, count(asked.get("of")), count(asked.get("left")))
                : null;
    }

    private static int count(@Nullable String written) {
        return written != null && written.matches("\\d{1,3}") ? Integer.parseInt(written) : 0;
    }

    /** Begins the review of those that were handed in; each by itself, as on the report's own page. */
    private int take(String cycle, List<PartnerCode> chosen, Person person) {
        int taken = 0;
        Overview overview = standings.recent(cycle);
        for (PartnerCode code : chosen) {
            boolean submitted = overview.find(code)
                    .map(Row::report)
                    .filter(it -> it.state() == ReportState.SUBMITTED)
                    .isPresent();
            if (submitted) {
                reviews.take(drafts.find(cycle, code).orElseThrow(), person);
                taken++;
            }
        }
        return taken;
    }

    /**
     * What somebody wants to do.
     *
     * @param act the name of the act
     * @param partner the codes of the partners chosen
     * @param why a reason; null or empty if none
     */
    record Wanted(
            @Nullable String act,
            @Nullable List<String> partner,
            @Nullable String why) {
        private static final int LONGEST_REASON = 600;

        String name() {
            return act == null ? "" : act;
        }

        List<PartnerCode> chosen(Overview overview) {
            return overview.rows().stream()
                    .map(it -> it.partner().code())
                    .filter(it -> partner != null && partner.contains(it.value()))
                    .toList();
        }

        @Nullable
        String reason() {
            return why == null || why.isBlank()
                    ? null
                    : why.strip().substring(0, Math.min(why.strip().length(), LONGEST_REASON));
        }
    }
}
