package org.marsad.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.marsad.followup.Draft;
import org.marsad.followup.Drafts;
import org.marsad.followup.ReportState;
import org.marsad.identity.Accounts;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;

/** The pages behind the door, each with somebody who may see it, in an exercise. */
record WorkScreens(Accounts accounts, Drafts drafts, Partners partners) {
    static final String CYCLE = "exercise-2026";
    static final String OVERVIEW = "/desk/overview/" + CYCLE;

    private static final String PREVIEW = "/desk/editions?cycle=exercise-2026&id=trial&fr=Essai&en=Trial&ar="
            + URLEncoder.encode("تجربة", StandardCharsets.UTF_8) + "&asOf=2026-11-23";

    /**
     * One page.
     *
     * @param who the beginning of the address of somebody who may see it; empty for nobody
     * @param path its path without the language
     */
    record Screen(String who, String path) {}

    List<Screen> list() {
        return Stream.of(
                        of("", "/sign-in", "/exercise/people", "/exercise/mails"),
                        of(
                                "lead",
                                OVERVIEW,
                                OVERVIEW + "?domain=2&waits=yes",
                                "/desk/overview/exercise-2024",
                                "/desk/cycles",
                                "/desk/doubles",
                                "/desk/doubles/decisions",
                                "/desk/editions",
                                PREVIEW,
                                "/desk/people",
                                "/desk/proposed",
                                "/desk/imports",
                                "/desk/values",
                                "/desk/mails",
                                "/desk/meetings",
                                "/desk/meetings/new",
                                "/desk/meetings/1"),
                        of(
                                "officer-1",
                                "/desk",
                                "/desk/inbox",
                                report(ReportState.SUBMITTED) + "/review",
                                report(ReportState.RETURNED) + "/review",
                                report(ReportState.ACCEPTED) + "/review",
                                report(ReportState.RETURNED) + "/comments",
                                report(ReportState.RETURNED) + "/history"),
                        of("focal.sen", "/desk/practices", "/desk/practices/new", "/desk/practices/1/withdraw"),
                        of("officer-1", "/desk/practices/6", "/desk/practices/1/reuses"),
                        of("focal.esp", "/desk/practices/9", "/desk/practices/1/reuses", "/desk/practices/10"),
                        of("focal.esp", "/desk", "/desk/people/ESP", "/desk/proposed/ESP", "/desk/imports"),
                        of(
                                focal(ReportState.RETURNED),
                                report(ReportState.RETURNED),
                                report(ReportState.RETURNED) + "/submit",
                                report(ReportState.RETURNED) + "/actions/1",
                                report(ReportState.RETURNED) + "/workbook"),
                        of(
                                focal(ReportState.ACCEPTED),
                                report(ReportState.ACCEPTED),
                                report(ReportState.ACCEPTED) + "/amend",
                                report(ReportState.ACCEPTED) + "/withdraw"),
                        of(like("reference-1."), "/desk/domains/" + CYCLE, "/desk/domains/" + CYCLE + "/1"),
                        of(like("committee."), "/desk/brief/" + CYCLE))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Screen> of(String who, String... paths) {
        return Stream.of(paths).map(it -> new Screen(who, it));
    }

    /** The address of the first report in this state. */
    private String report(ReportState state) {
        return "/desk/reports/" + CYCLE + "/" + draft(state).partner();
    }

    private String focal(ReportState state) {
        return "focal." + draft(state).partner().value().toLowerCase(Locale.ROOT);
    }

    private Draft draft(ReportState state) {
        return partners.list().stream()
                .map(Partner::code)
                .sorted()
                .flatMap(it -> drafts.find(CYCLE, it).stream())
                .filter(it -> it.state() == state)
                .findFirst()
                .orElseThrow();
    }

    private String like(String beginning) {
        return accounts.listPeople().stream()
                .map(it -> it.account().email())
                .filter(it -> it.startsWith(beginning))
                .map(it -> it.substring(0, it.indexOf('@')))
                .findFirst()
                .orElseThrow();
    }
}
