package org.marsad.meetings.web;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.identity.Role;
import org.marsad.journal.Journal;
import org.marsad.meetings.Meetings.Change;
import org.marsad.meetings.web.FormPart.Option;

/**
 * What the desk says, and where its forms lead.
 *
 * @param words how meetings are said
 */
record DeskWords(MeetingWords words) {
    static final String PATH = "/desk/meetings";
    private static final String EXERCISE = "exercise";
    private static final List<String> LANGUAGES = List.of("fr", "en", "ar", "pt", "es");
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    String list() {
        return "/" + words.texts().language().code() + PATH;
    }

    String create() {
        return list() + "/new";
    }

    String one(long meeting) {
        return list() + "/" + meeting;
    }

    String recommendations(long meeting) {
        return one(meeting) + "/recommendations";
    }

    /** The languages of free text; one that is not among the usual ones is added. */
    List<Option> languages(String chosen) {
        List<String> codes = new ArrayList<>(LANGUAGES);
        if (!codes.contains(chosen) && chosen.matches("[a-z]{2}")) {
            codes.add(chosen);
        }
        return codes.stream()
                .map(it -> new Option(
                        it,
                        new ULocale(it)
                                .getDisplayLanguage(words.texts().language().locale()),
                        it.equals(chosen)))
                .toList();
    }

    /** When, who and what, without a name. */
    String change(Change it) {
        String fields = it.fields().stream()
                .map(one -> words.t("meetings.field." + one))
                .collect(Collectors.joining(words.t("meetings.comma")));
        String what = words.t("meetings.change." + it.what());
        return words.t(
                "meetings.desk.change",
                words.texts().date(LocalDate.ofInstant(it.at(), ZoneOffset.UTC)),
                CLOCK.format(it.at()),
                actor(it.actor()),
                fields.isEmpty() ? what : words.t("meetings.desk.changed", what, fields));
    }

    private String actor(String actor) {
        return Stream.of(actor.split(", "))
                .map(it -> it.replaceAll(" .*", ""))
                .map(it -> List.of(Journal.PROGRAM, EXERCISE).contains(it)
                        ? words.t("meetings.actor." + it)
                        : Arrays.stream(Role.values())
                                        .anyMatch(role -> role.code().equals(it))
                                ? words.t("identity.role." + it)
                                : it)
                .collect(Collectors.joining(words.t("meetings.comma")));
    }
}
