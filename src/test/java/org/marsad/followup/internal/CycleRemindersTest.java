package org.marsad.followup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.followup.CellState;
import org.marsad.followup.Cycle;
import org.marsad.followup.Overview;
import org.marsad.followup.Overview.Cell;
import org.marsad.followup.Overview.Version;
import org.marsad.followup.Questionnaire;
import org.marsad.followup.ReportState;
import org.marsad.followup.Standing;
import org.marsad.identity.Account;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.Language;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;
import org.marsad.notifications.Reminder;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;

/** Who is reminded when, and when it stops. */
class CycleRemindersTest {
    private static final PartnerCode SENEGAL = new PartnerCode("SEN");
    private static final LocalDate DEADLINE = LocalDate.of(2027, 1, 31);
    private static final Cycle CYCLE = new Cycle(
            "2026",
            new LocalizedText("Cycle 2026", "Cycle 2026", "دورة 2026"),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2026, 6, 1),
            DEADLINE,
            null,
            Questionnaire.NEWEST);

    private static final Person FOCAL_POINT = person(1, Role.FOCAL_POINT, false);
    private static final Person DEPUTY = person(2, Role.FOCAL_POINT, true);
    private static final Person CONTRIBUTOR = person(3, Role.CONTRIBUTOR, false);
    private static final Person OFFICER = person(4, Role.SECRETARIAT_OFFICER, false);

    /** Days before the deadline; negative ones after it. */
    @ParameterizedTest
    @CsvSource({
        "31, ''",
        "30, deadline-30",
        "15, deadline-30",
        "14, deadline-14",
        "7, deadline-7",
        "2, deadline-7",
        "1, deadline-1",
        "0, deadline-1",
        "-1, deadline-1",
        "-2, overdue-1",
        "-7, overdue-1",
        "-8, overdue-2",
        "-15, overdue-3",
        "-22, overdue-4",
        "-300, overdue-4",
    })
    void oneOccasionUntilTheNext(int daysBefore, String occasion) {
        assertThat(occasions(DEADLINE.minusDays(daysBefore), null, FOCAL_POINT))
                .isEqualTo(occasion.isEmpty() ? List.of() : List.of(occasion + ":2026:SEN"));
    }

    @Test
    void stopsOnSubmissionAndReturnsWithAReturn() {
        LocalDate day = DEADLINE.plusDays(10);
        assertThat(occasions(day, ReportState.DRAFT, FOCAL_POINT)).isNotEmpty();
        assertThat(occasions(day, ReportState.SUBMITTED, FOCAL_POINT)).isEmpty();
        assertThat(occasions(day, ReportState.ACCEPTED, FOCAL_POINT)).isEmpty();
        assertThat(occasions(day, ReportState.RETURNED, FOCAL_POINT)).containsExactly("returned-1.1.1:2026:SEN");
    }

    @Test
    void stopsOnDeclining() {
        Overview declined = overview(DEADLINE.plusDays(10), null, Standing.DECLINED, CellState.NONE);
        List<Person> people = List.of(FOCAL_POINT, DEPUTY, CONTRIBUTOR);
        assertThat(new CycleReminders(declined, DEADLINE.plusDays(10)).list(people))
                .isEmpty();
    }

    @Test
    void theDeputyIsAskedOnceSevenDaysAfter() {
        assertThat(occasions(DEADLINE.minusDays(1), null, FOCAL_POINT, DEPUTY)).hasSize(1);
        assertThat(occasions(DEADLINE.plusDays(6), null, FOCAL_POINT, DEPUTY)).hasSize(1);
        assertThat(occasions(DEADLINE.plusDays(7), null, FOCAL_POINT, DEPUTY))
                .containsExactly("overdue-1:2026:SEN", "escalated:2026:SEN");
        assertThat(occasions(DEADLINE.plusDays(90), null, FOCAL_POINT, DEPUTY)).contains("escalated:2026:SEN");
    }

    @Test
    void theDeputyStandsInWhereThereIsNoFocalPoint() {
        assertThat(occasions(DEADLINE.minusDays(1), null, DEPUTY)).containsExactly("deadline-1:2026:SEN");
    }

    @Test
    void contributorsAreRemindedOfTheirOwnOpenActionsOnly() {
        LocalDate day = DEADLINE.minusDays(3);
        Overview open = overview(day, ReportState.DRAFT, Standing.DUE, CellState.CARRIED);
        Overview answered = overview(day, ReportState.DRAFT, Standing.DUE, CellState.ANSWERED);
        assertThat(new CycleReminders(open, day).list(List.of(CONTRIBUTOR))).hasSize(1);
        assertThat(new CycleReminders(answered, day).list(List.of(CONTRIBUTOR))).isEmpty();
    }

    @Test
    void theSecretariatIsRemindedAfterFiveWorkingDays() {
        LocalDate friday = LocalDate.of(2026, 11, 20);
        assertThat(CycleReminders.workingDays(friday, friday)).isZero();
        assertThat(CycleReminders.workingDays(friday, LocalDate.of(2026, 11, 27)))
                .isEqualTo(5);
        assertThat(CycleReminders.workingDays(friday, LocalDate.of(2026, 11, 30)))
                .isEqualTo(6);
        assertThat(occasions(since().plusDays(7), ReportState.SUBMITTED, OFFICER))
                .isEmpty();
        assertThat(occasions(since().plusDays(8), ReportState.SUBMITTED, OFFICER))
                .containsExactly("review-1.1.submitted:2026:SEN");
        assertThat(occasions(since().plusDays(8), ReportState.RETURNED, OFFICER))
                .isEmpty();
    }

    @Test
    void linksToTheReportInTheReadersLanguage() {
        Reminder reminder = reminders(DEADLINE, null, FOCAL_POINT).getFirst();
        assertThat(reminder.path()).isEqualTo("/desk/reports/2026/SEN");
        assertThat(reminder.arguments()).containsExactly("Cycle 2026", "31 janvier 2027", "Sénégal");
    }

    /** Monday, a month before the deadline. */
    private static LocalDate since() {
        return LocalDate.of(2027, 1, 4);
    }

    private static List<String> occasions(LocalDate day, @Nullable ReportState state, Person... people) {
        return reminders(day, state, people).stream().map(Reminder::occasion).toList();
    }

    private static List<Reminder> reminders(LocalDate day, @Nullable ReportState state, Person... people) {
        Instant now = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        Standing standing = Standing.of(new Standing.Facts(true, state, false, false, false), CYCLE, now);
        return new CycleReminders(overview(day, state, standing, CellState.NONE), day).list(List.of(people));
    }

    private static Overview overview(LocalDate day, @Nullable ReportState state, Standing standing, CellState cell) {
        Instant now = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant since = state == ReportState.RETURNED
                ? day.minusDays(8).atStartOfDay().toInstant(ZoneOffset.UTC)
                : since().atStartOfDay().toInstant(ZoneOffset.UTC);
        Version version = state == null ? null : new Version(1, 1, state, since, 1);
        Partner partner = new Partner(
                SENEGAL, PartnerKind.STATE, "SN", new LocalizedText("Sénégal", "Senegal", "السنغال"), null, null);
        List<Cell> cells = List.of(new Cell("1", cell, null, null), new Cell("2", CellState.NONE, null, null));
        return new Overview(CYCLE, now, List.of(new Overview.Row(partner, true, standing, version, cells)));
    }

    private static Person person(long id, Role role, boolean deputy) {
        Mandate mandate = new Mandate(
                id,
                id,
                role,
                role.hasPartner() ? SENEGAL : null,
                null,
                role.hasActions() ? Set.of("1") : Set.of(),
                deputy,
                LocalDate.of(2026, 1, 1),
                null);
        return new Person(new Account(id, id + "@example.org", "Account " + id, Language.FR, null), List.of(mandate));
    }
}
