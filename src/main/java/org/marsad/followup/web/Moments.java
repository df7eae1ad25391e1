package org.marsad.followup.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.marsad.kernel.Texts;

/** A point in time in words: day, hour and minute, in UTC, since the partners live in many zones. */
final class Moments {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    private Moments() {}

    static String say(Texts texts, Instant at) {
        return texts.t("followup.moment", texts.date(LocalDate.ofInstant(at, ZoneOffset.UTC)), CLOCK.format(at));
    }
}
