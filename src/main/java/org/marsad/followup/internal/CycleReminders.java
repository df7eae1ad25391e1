package org.marsad.followup.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.followup.Cycle;
import org.marsad.followup.Overview;
import org.marsad.followup.Overview.Cell;
import org.marsad.followup.Overview.Row;
import org.marsad.followup.Overview.Version;
import org.marsad.followup.ReportState;
import org.marsad.followup.Standing;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.notifications.Reminder;

/**
 * The reminders of one cycle on one day.
 *
 * <p>Focal points, and contributors whose actions still lack answers: 30, 14, 7 and 1 days before the deadline, then once
 * a week, four times at most. The deputy once, seven days after it. A returned report: after one week and after two. The
 * Secretariat: when a report has waited for more than five working days. Each step has its own occasion, which stays the
 * same until the next, so that a day on which the program did not run loses nothing.
 *
 * @param overview who is where on that day
 * @param today the day
 */
record CycleReminders(Overview overview, LocalDate today) {
    private static final List<Integer> DAYS_BEFORE = List.of(1, 7, 14, 30);
    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 4;
    private static final int MOST_RETURN_WEEKS = 2;
    private static final int PATIENCE = 5;

    List<Reminder> list(Collection<Person> people) {
        Set<PartnerCode> withFocalPoint = people.stream()
                .flatMap(it -> it.mandates().stream())
                .filter(it -> it.role() == Role.FOCAL_POINT && !it.deputy() && it.partner() != null)
                .map(Mandate::partner)
                .collect(Collectors.toSet());
        List<Reminder> due = new ArrayList<>();
        for (Person person : people) {
            Writer writer = new Writer(person, overview.cycle());
            if (person.isSecretariat()) {
                overview.rows().forEach(row -> review(row, writer).ifPresent(due::add));
            }
            for (Mandate mandate : person.mandates()) {
                PartnerCode partner = mandate.partner();
                if (partner != null) {
                    boolean stands = mandate.deputy() && !withFocalPoint.contains(partner);
                    overview.find(partner)
                            .flatMap(row -> mandate.deputy() && !stands
                                    ? escalation(row, writer)
                                    : partnerReminder(row, mandate, writer))
                            .ifPresent(due::add);
                }
            }
        }
        return due;
    }

    private Optional<Reminder> partnerReminder(Row row, Mandate mandate, Writer writer) {
        return switch (mandate.role()) {
            case FOCAL_POINT -> focalPoint(row, writer);
            case CONTRIBUTOR -> contributor(row, mandate, writer);
            default -> Optional.empty();
        };
    }

    private Optional<Reminder> focalPoint(Row row, Writer writer) {
        Version report = row.report();
        if (report != null && report.state() == ReportState.RETURNED) {
            return returned(row, report, writer);
        }
        return occasion(row)
                .map(it -> writer.write(
                        row.standing() == Standing.OVERDUE ? "followup.reminder.overdue" : "followup.reminder.deadline",
                        it,
                        row,
                        overview.cycle().deadline()));
    }

    private Optional<Reminder> contributor(Row row, Mandate mandate, Writer writer) {
        boolean open = row.cells().stream()
                .filter(it -> mandate.actions().contains(it.action()))
                .map(Cell::state)
                .anyMatch(it -> it.isOpen());
        return open
                ? occasion(row)
                        .map(it -> writer.write(
                                "followup.reminder.contributor",
                                it,
                                row,
                                overview.cycle().deadline()))
                : Optional.empty();
    }

    /** The step reached before or after the deadline; none while a report is not awaited. */
    private Optional<String> occasion(Row row) {
        long left = ChronoUnit.DAYS.between(today, overview.cycle().deadline());
        if (row.standing() == Standing.OVERDUE) {
            return Optional.of("overdue-" + Math.min(MOST_WEEKS, 1 + (-left - 1) / WEEK));
        }
        return row.standing() == Standing.DUE
                ? DAYS_BEFORE.stream().filter(it -> left <= it).findFirst().map(it -> "deadline-" + it)
                : Optional.empty();
    }

    private Optional<Reminder> escalation(Row row, Writer writer) {
        LocalDate deadline = overview.cycle().deadline();
        boolean due = row.standing() == Standing.OVERDUE && !today.isBefore(deadline.plusDays(WEEK));
        return due
                ? Optional.of(writer.write("followup.reminder.escalated", "escalated", row, deadline))
                : Optional.empty();
    }

    private Optional<Reminder> returned(Row row, Version report, Writer writer) {
        return Optional.ofNullable(report.since())
                .map(it -> LocalDate.ofInstant(it, ZoneOffset.UTC))
                .filter(it -> ChronoUnit.DAYS.between(it, today) >= WEEK)
                .map(since -> {
                    long weeks = Math.min(MOST_RETURN_WEEKS, ChronoUnit.DAYS.between(since, today) / WEEK);
                    String occasion = "returned-" + report.version() + "." + report.returns() + "." + weeks;
                    return writer.write("followup.reminder.returned", occasion, row, since);
                });
    }

    private Optional<Reminder> review(Row row, Writer writer) {
        Version report = row.report();
        if (report == null || !row.waitsForSecretariat()) {
            return Optional.empty();
        }
        return Optional.ofNullable(report.since())
                .map(it -> LocalDate.ofInstant(it, ZoneOffset.UTC))
                .filter(it -> workingDays(it, today) > PATIENCE)
                .map(it -> writer.review(
                        "review-" + report.version() + "." + report.returns() + "."
                                + report.state().code(),
                        row,
                        it));
    }

    /** Mondays to Fridays after one day, up to another. */
    static long workingDays(LocalDate from, LocalDate to) {
        return from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(it -> it.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .count();
    }

    /** Writes reminders to one person, in their language. */
    private record Writer(Person person, Cycle cycle) {
        Reminder write(String key, String occasion, Row row, LocalDate day) {
            return reminder(key, occasion, row, day, "");
        }

        Reminder review(String occasion, Row row, LocalDate since) {
            return reminder("followup.reminder.review", occasion, row, since, "/review");
        }

        private Reminder reminder(String key, String occasion, Row row, LocalDate day, String end) {
            PartnerCode partner = row.partner().code();
            return new Reminder(
                    person.account().id(),
                    key,
                    List.of(
                            words(cycle.title()),
                            Texts.in(person.account().language()).date(day),
                            words(row.partner().name())),
                    "/desk/reports/" + cycle.code() + "/" + partner + end,
                    occasion + ":" + cycle.code() + ":" + partner);
        }

        private String words(LocalizedText text) {
            return text.in(person.account().language());
        }
    }
}
