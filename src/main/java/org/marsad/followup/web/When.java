package org.marsad.followup.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.marsad.kernel.Texts;

/** A day and a time as people read them. */
final class When {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private When() {}

    static String in(Texts texts, Instant at) {
        var there = at.atOffset(ZoneOffset.UTC);
        return texts.t("followup.when", texts.date(there.toLocalDate()), TIME.format(there));
    }
}
