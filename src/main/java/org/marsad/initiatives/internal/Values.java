package org.marsad.initiatives.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Values as the standard writes them. What is not written so is null: nothing is guessed. */
final class Values {
    private static final int MOST_DIGITS = 40;
    private static final int DAY = 10;
    private static final int LAST_YEAR = 9999;

    private Values() {}

    /** A day such as 2026-01-29; a time zone after it, which the standard allows, is passed over. */
    static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.length() < DAY || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, DAY);
        if (year < 1 || month < 1 || day < 1 || !(text.length() == DAY || isZone(text.substring(DAY)))) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A moment such as 2026-01-29T14:00:00Z; without a zone it is taken as UTC. */
    static @Nullable Instant moment(@Nullable String text) {
        if (text == null || text.length() < DAY + 9 || text.charAt(DAY) != 'T') {
            return null;
        }
        LocalDate day = day(text.substring(0, DAY));
        int end = DAY + 9;
        while (end < text.length() && (text.charAt(end) == '.' || Character.isDigit(text.charAt(end)))) {
            end++;
        }
        String zone = text.substring(end);
        if (day == null || !(zone.isEmpty() || isZone(zone)) || end - DAY > 19) {
            return null;
        }
        try {
            LocalTime time = LocalTime.parse(text.substring(DAY + 1, end));
            ZoneOffset offset = zone.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(zone);
            OffsetDateTime moment = OffsetDateTime.of(day, time, offset).withOffsetSameInstant(ZoneOffset.UTC);
            return moment.getYear() < 1 || moment.getYear() > LAST_YEAR ? null : moment.toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A decimal number such as -12.50, never with an exponent. */
    static @Nullable BigDecimal number(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > MOST_DIGITS) {
            return null;
        }
        boolean digit = false;
        boolean point = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= '0' && letter <= '9') {
                digit = true;
            } else if (letter == '.' && !point) {
                point = true;
            } else if (i > 0 || (letter != '-' && letter != '+')) {
                return null;
            }
        }
        return digit ? new BigDecimal(text) : null;
    }

    static @Nullable Integer whole(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > 10) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static @Nullable Boolean flag(@Nullable String text) {
        return switch (text == null ? "" : text) {
            case "1", "true" -> true;
            case "0", "false" -> false;
            default -> null;
        };
    }

    /** Whether it can be an address: the schema of the standard asks for hardly more than that. */
    static boolean isAddress(String text) {
        return text.indexOf('#') == text.lastIndexOf('#') && !text.matches(".*%(?![0-9A-Fa-f]{2}).*");
    }

    private static boolean isZone(String text) {
        return text.equals("Z") || text.matches("[+-](0\\d|1[0-4]):[0-5]\\d");
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            if (letter < '0' || letter > '9') {
                return -1;
            }
            number = number * 10 + letter - '0';
        }
        return number;
    }
}
