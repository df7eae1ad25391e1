package org.marsad.followup.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.marsad.followup.Cycle;
import org.marsad.followup.Reports;
import org.marsad.followup.Standings;
import org.marsad.identity.Accounts;
import org.marsad.identity.Person;
import org.marsad.kernel.Brief;
import org.marsad.notifications.Reminder;
import org.marsad.notifications.ReminderSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Whom the reports of the open cycles ask for something today. It stops by itself, since it is worked out each time. */
@Component
@ConditionalOnWebApplication
class DueReminders implements ReminderSource {
    private final Reports reports;
    private final Standings standings;
    private final Accounts accounts;

    /** Every page of a signed-in person asks how many there are. */
    private final Brief<Due> recent = new Brief<>();

    DueReminders(Reports reports, Standings standings, Accounts accounts) {
        this.reports = reports;
        this.standings = standings;
        this.accounts = accounts;
    }

    @Override
    public List<Reminder> listDue(LocalDate today) {
        Due known = recent.get(() -> due(today));
        return known.on().equals(today) ? known.reminders() : due(today).reminders();
    }

    private Due due(LocalDate today) {
        Instant morning = today.atStartOfDay().toInstant(ZoneOffset.UTC);
        List<Cycle> open =
                reports.listCycles().stream().filter(it -> it.isOpen(morning)).toList();
        if (open.isEmpty()) {
            return new Due(today, List.of());
        }
        List<Person> people = accounts.listPeople();
        List<Reminder> reminders = new ArrayList<>();
        for (Cycle cycle : open) {
            reminders.addAll(new CycleReminders(standings.overview(cycle.code(), morning), today).list(people));
        }
        return new Due(today, List.copyOf(reminders));
    }

    private record Due(LocalDate on, List<Reminder> reminders) {}
}
