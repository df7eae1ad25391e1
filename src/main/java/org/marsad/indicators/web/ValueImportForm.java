package org.marsad.indicators.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.ValueFiles;
import org.marsad.indicators.web.ValueImportsPage.Choice;
import org.marsad.indicators.web.ValueImportsPage.Fields;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;

/** What was typed in the form of imports of values; what is left empty is recognised or said by the files. */
record ValueImportForm(
        @Nullable String source,
        @Nullable String vintage,
        @Nullable String licence,
        @Nullable String indicator) {
    static final ValueImportForm EMPTY = new ValueImportForm(null, null, null, null);
    private static final int LONGEST = 300;

    ValueFiles.Wish wish() {
        return new ValueFiles.Wish(given(source), day(), line(licence), given(indicator));
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable String line(@Nullable String typed) {
        String line = given(typed);
        if (line != null && (line.length() > LONGEST || line.chars().anyMatch(Character::isISOControl))) {
            throw new UserError("indicators.desk.longLicence", LONGEST);
        }
        return line;
    }

    private @Nullable LocalDate day() {
        String typed = given(vintage);
        if (typed == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.isAfter(LocalDate.now(ZoneOffset.UTC))) {
                throw new UserError("indicators.desk.future", typed);
            }
            return day;
        } catch (DateTimeParseException _) {
            throw new UserError("indicators.desk.notDay", typed);
        }
    }

    Fields fields(Texts texts) {
        List<Choice> sources = new ArrayList<>();
        sources.add(new Choice("", texts.t("indicators.desk.recognise"), given(source) == null));
        ValueFiles.sources()
                .forEach(it ->
                        sources.add(new Choice(it, texts.t("indicators.desk.source." + it), it.equals(given(source)))));
        return new Fields(sources, text(vintage), text(licence), text(indicator));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
