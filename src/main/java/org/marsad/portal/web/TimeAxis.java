package org.marsad.portal.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.partners.Relation;

/**
 * Whole years from the first known beginning to the end of the reference date's year, as SVG lengths.
 *
 * @param from the first day
 * @param to the day after the last
 */
record TimeAxis(LocalDate from, LocalDate to) {
    static TimeAxis of(List<Relation> relations, LocalDate day) {
        LocalDate first = relations.stream()
                .map(Relation::from)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(day);
        LocalDate last = relations.stream()
                .map(it -> it.until() == null ? it.from() : it.until())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .filter(it -> it.isAfter(day))
                .orElse(day);
        return new TimeAxis(
                first.isBefore(day) ? first.withDayOfYear(1) : day.withDayOfYear(1),
                last.withDayOfYear(1).plusYears(1));
    }

    /** The years at the beginning, the middle and the end. */
    List<String> years() {
        int first = from.getYear();
        int last = to.getYear();
        return List.of(String.valueOf(first), String.valueOf((first + last) / 2), String.valueOf(last));
    }

    String place(@Nullable LocalDate day) {
        return Interval.length(share(day == null ? from : day));
    }

    /** From one day until another; what lasts goes to the end. */
    String length(@Nullable LocalDate start, @Nullable LocalDate end) {
        BigFraction until = share(end == null ? to : end);
        return Interval.length(until.subtract(share(start == null ? from : start)));
    }

    private BigFraction share(LocalDate day) {
        return BigFraction.of(ChronoUnit.DAYS.between(from, day), ChronoUnit.DAYS.between(from, to));
    }
}
