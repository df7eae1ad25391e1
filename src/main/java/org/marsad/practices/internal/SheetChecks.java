package org.marsad.practices.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.documents.PersonalData;
import org.marsad.initiatives.Initiatives;
import org.marsad.plan.Plan;
import org.marsad.practices.Fault;
import org.marsad.practices.ForWomen;
import org.marsad.practices.Reuse;
import org.marsad.practices.Sheet;
import org.springframework.stereotype.Component;

/** What is wrong with a text, and what is still missing, one sentence for each. */
@Component
class SheetChecks {
    private static final int FIRST_YEAR = 1950;

    private final Initiatives initiatives;
    private final Clock clock;

    SheetChecks(Initiatives initiatives, Clock clock) {
        this.initiatives = initiatives;
        this.clock = clock;
    }

    /** What can’t be saved, not even as a draft. */
    List<Fault> wrong(Sheet sheet) {
        List<Fault> faults = new ArrayList<>();
        if (sheet.title().isEmpty()) {
            faults.add(Fault.of("title", "practices.fault.title"));
        }
        text(faults, "title", sheet.title(), Sheet.LONGEST_TITLE);
        language(faults, sheet.language());
        text(faults, "done", sheet.done(), Sheet.LONGEST);
        text(faults, "obstacle", sheet.obstacle(), Sheet.LONGEST);
        text(faults, "result", sheet.result(), Sheet.LONGEST);
        text(faults, "womenWords", sheet.womenWords(), Sheet.LONGEST);
        link(faults, "evaluation", sheet.evaluation());
        link(faults, "source", sheet.source());
        year(faults, "since", sheet.since());
        if (sheet.actions().stream().anyMatch(it -> Plan.cadiz().findAction(it).isEmpty())) {
            faults.add(Fault.of("actions", "practices.fault.actions"));
        }
        if (sheet.initiative() != null
                && initiatives.listReports(sheet.initiative()).isEmpty()) {
            faults.add(Fault.of("initiative", "practices.fault.initiative"));
        }
        return faults;
    }

    /** What has to be said before it is handed in. */
    List<Fault> missing(Sheet sheet) {
        List<Fault> faults = new ArrayList<>();
        missing(faults, "actions", sheet.actions().isEmpty());
        missing(faults, "done", sheet.done().isEmpty());
        missing(faults, "obstacles", sheet.obstacles().isEmpty());
        missing(faults, "obstacle", sheet.obstacle().isEmpty());
        missing(faults, "result", sheet.result().isEmpty());
        missing(faults, "women", sheet.women() == null);
        missing(
                faults,
                "womenWords",
                sheet.women() == ForWomen.YES && sheet.womenWords().isEmpty());
        missing(faults, "evaluated", sheet.evaluated() == null);
        missing(faults, "evaluation", Boolean.TRUE.equals(sheet.evaluated()) && sheet.evaluation() == null);
        missing(faults, "since", sheet.since() == null);
        return faults;
    }

    /** What can’t be written down of how a practice was used. */
    List<Fault> wrong(Reuse.Told told) {
        List<Fault> faults = new ArrayList<>();
        year(faults, "year", told.year());
        missing(faults, "taken", told.taken().isEmpty());
        text(faults, "taken", told.taken(), Sheet.LONGEST);
        text(faults, "changed", told.changed(), Sheet.LONGEST);
        language(faults, told.language());
        link(faults, "link", told.link());
        return faults;
    }

    /** What is wrong with a reason, which everybody may read later. */
    static List<Fault> reason(String why) {
        List<Fault> faults = new ArrayList<>();
        missing(faults, "why", why.isBlank());
        text(faults, "why", why, Sheet.LONGEST);
        return faults;
    }

    private static void missing(List<Fault> faults, String field, boolean missing) {
        if (missing) {
            faults.add(Fault.of(field, "practices.missing." + field));
        }
    }

    private static void text(List<Fault> faults, String field, String text, int longest) {
        if (text.length() > longest) {
            faults.add(Fault.of(field, "practices.fault.long", longest, text.length()));
        } else if (text.indexOf('\0') >= 0) {
            faults.add(Fault.of(field, "practices.fault.sign"));
        } else if (!PersonalData.find(text).isEmpty()) {
            faults.add(Fault.of(field, "practices.fault.personal"));
        }
    }

    private static void language(List<Fault> faults, String language) {
        if (!language.matches("[a-z]{2}")) {
            faults.add(Fault.of("written", "practices.fault.language"));
        }
    }

    private static void link(List<Fault> faults, String field, @Nullable String link) {
        if (link != null && (link.length() > Sheet.LONGEST_LINK || !link.matches("https?://[^\\s\\x00-\\x1f\"<>]+"))) {
            faults.add(Fault.of(field, "practices.fault.link", Sheet.LONGEST_LINK));
        }
    }

    private void year(List<Fault> faults, String field, @Nullable Integer year) {
        int last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
        if (year != null && (year < FIRST_YEAR || year > last)) {
            faults.add(Fault.of(field, "practices.fault.year", String.valueOf(FIRST_YEAR), String.valueOf(last)));
        }
    }
}
