package org.marsad.followup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marsad.followup.CellState.ACCEPTED;
import static org.marsad.followup.CellState.AGREED;
import static org.marsad.followup.CellState.ANSWERED;
import static org.marsad.followup.CellState.BEGUN;
import static org.marsad.followup.CellState.CARRIED;
import static org.marsad.followup.CellState.CLAIMED;
import static org.marsad.followup.CellState.NONE;
import static org.marsad.followup.CellState.QUERIED;
import static org.marsad.followup.CellState.RETURNED;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marsad.database.CountingDataSource;
import org.marsad.database.TestDatabases;
import org.marsad.followup.CellState;
import org.marsad.followup.Change;
import org.marsad.followup.Cycle;
import org.marsad.followup.Draft;
import org.marsad.followup.Drafts;
import org.marsad.followup.Overview;
import org.marsad.followup.Overview.Row;
import org.marsad.followup.Questionnaire;
import org.marsad.followup.ReportState;
import org.marsad.followup.Reports;
import org.marsad.followup.Reviews;
import org.marsad.followup.Standing;
import org.marsad.followup.Standings;
import org.marsad.followup.Status;
import org.marsad.identity.Account;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.Language;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Where everybody is, read from a real database. */
class StandingBoardTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final PartnerCode SENEGAL = new PartnerCode("SEN");
    private static final PartnerCode GHANA = new PartnerCode("GHA");
    private static final Person FOCAL_POINT = person(1, Role.FOCAL_POINT, SENEGAL);
    private static final Person OFFICER = person(4, Role.SECRETARIAT_OFFICER, null);
    private static final int MOST_STATEMENTS = 6;

    private final CountingDataSource database = new CountingDataSource(TestDatabases.fresh());
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final AnnotationConfigApplicationContext context = context();
    private final Reports reports = context.getBean(Reports.class);
    private final Drafts drafts = context.getBean(Drafts.class);
    private final Reviews reviews = context.getBean(Reviews.class);
    private final Standings standings = context.getBean(Standings.class);

    @BeforeEach
    void open() {
        reports.open(cycle("2025", 2025));
        reports.open(cycle("2026", 2026));
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void showsAllStatesAndActionsBeforeAnythingIsThere() {
        Overview overview = overview();
        assertThat(overview.rows()).hasSize(57).allSatisfy(it -> {
            assertThat(it.cells()).hasSize(29).allMatch(cell -> cell.state() == NONE);
            assertThat(it.report()).isNull();
        });
        assertThat(overview.rows())
                .filteredOn(it -> it.standing() == Standing.DUE)
                .hasSize(55);
        assertThat(overview.rows())
                .filteredOn(it -> it.standing() == Standing.NOT_DUE)
                .extracting(it -> it.partner().code().value())
                .containsExactly("DZA", "LBY");
        assertThatThrownBy(() -> standings.overview("1999", NOW)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void tellsWhatWasWritten() {
        Draft draft = begun();
        assertThat(cell("2")).as("carried over from 2025").isEqualTo(CARRIED);
        save(draft, "2", "Q2", Map.of("status", "3"));
        save(draft, "3", "Q3", Map.of("text", "Texte d’essai", "language", "fr"));
        save(draft, "17", "Q1", Map.of("applies", "no", "reason", "no-coast"));
        save(draft, "5", "Q1", Map.of("applies", "yes"));
        assertThat(cell("2")).isEqualTo(ANSWERED);
        assertThat(cell("3")).isEqualTo(BEGUN);
        assertThat(cell("17")).isEqualTo(CLAIMED);
        assertThat(cell("5")).isEqualTo(BEGUN);
        assertThat(cell("6")).isEqualTo(NONE);
        assertThat(senegal().standing()).isEqualTo(Standing.DUE);
    }

    @Test
    void tellsWhatWasSaidToIt() {
        Draft draft = begun();
        save(draft, "2", "Q2", Map.of("status", "3"));
        save(draft, "17", "Q1", Map.of("applies", "no", "reason", "no-coast"));
        reviews.submit(newest(), null, FOCAL_POINT);
        assertThat(senegal().standing()).isEqualTo(Standing.REPORTED);
        assertThat(senegal().waitsForSecretariat()).isTrue();
        reviews.take(newest(), OFFICER);
        reviews.agree(newest(), "17", true, null, OFFICER);
        reviews.comment(newest(), new Reviews.NewComment("2", "Q2", null, "Depuis quand ?", "fr"), OFFICER);
        assertThat(cell("17")).isEqualTo(AGREED);
        assertThat(cell("2")).isEqualTo(QUERIED);
        long question = reviews.listComments(newest()).getFirst().id();
        reviews.comment(newest(), new Reviews.NewComment("2", "Q2", question, "Mars", "fr"), FOCAL_POINT);
        assertThat(cell("2")).isEqualTo(ANSWERED);
        reviews.sendBack(newest(), List.of(new Reviews.Reason("2", "Q2", "Preuve ?")), OFFICER);
        assertThat(cell("2")).isEqualTo(RETURNED);
        assertThat(senegal().report()).extracting(Overview.Version::returns).isEqualTo(1);
    }

    @Test
    void showsAcceptedOnesWithWhatCounts() {
        Row row = standings.overview("2025", NOW).find(SENEGAL).orElseThrow();
        assertThat(row.standing()).as("nothing is stored yet").isEqualTo(Standing.DUE);
        store2025();
        row = standings.overview("2025", NOW).find(SENEGAL).orElseThrow();
        assertThat(row.standing()).isEqualTo(Standing.REPORTED);
        assertThat(row.cells()).filteredOn(it -> it.state() == ACCEPTED).hasSize(4);
        assertThat(row.cells())
                .filteredOn(it -> it.action().equals("2"))
                .singleElement()
                .matches(it -> it.reported() == Status.IMPLEMENTED && it.counted() == Status.IMPLEMENTED);
        assertThat(row.cells()).filteredOn(it -> it.state() == AGREED).hasSize(1);
    }

    @Test
    void declinesAndSilencesAreTwoThings() {
        reviews.decline("2026", SENEGAL, true, "Élections", FOCAL_POINT);
        assertThat(standings.silence("2026", List.of(SENEGAL, GHANA), true, null, OFFICER))
                .isEqualTo(2);
        assertThat(standings.silence("2026", List.of(GHANA), true, null, OFFICER))
                .as("said before")
                .isZero();
        assertThat(senegal().standing()).isEqualTo(Standing.DECLINED);
        assertThat(overview().find(GHANA).orElseThrow().standing()).isEqualTo(Standing.NO_REPORT);
        standings.silence("2026", List.of(GHANA), false, null, OFFICER);
        assertThat(overview().find(GHANA).orElseThrow().standing()).isEqualTo(Standing.DUE);
        assertThatThrownBy(() -> standings.silence("2026", List.of(GHANA), true, null, FOCAL_POINT))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void needsFewStatementsHoweverManyCyclesThereAre() {
        begun();
        overview();
        int few = statements();
        for (int i = 0; i < 30; i++) {
            reports.open(cycle("more-" + i, 2024));
        }
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void remindsOfWhatIsAwaitedOnly() {
        begun();
        save(newest(), "2", "Q2", Map.of("status", "3"));
        assertThat(standings.remind("2026", List.of(SENEGAL, new PartnerCode("DZA")), OFFICER))
                .containsExactly(SENEGAL);
        reviews.submit(newest(), null, FOCAL_POINT);
        assertThat(senegal().report()).extracting(Overview.Version::state).isEqualTo(ReportState.SUBMITTED);
        assertThat(standings.remind("2026", List.of(SENEGAL), OFFICER)).isEmpty();
    }

    private int statements() {
        int before = database.statements();
        overview();
        return database.statements() - before;
    }

    private Draft begun() {
        store2025();
        return drafts.begin("2026", SENEGAL);
    }

    private void store2025() {
        reports.store(List.of(Samples.report("SEN", 1, Samples.everyKindOfAnswer())), Reports.Content.REAL);
    }

    private void save(Draft draft, String action, String question, Map<String, String> values) {
        drafts.save(draft, new Change(action, question, draft.revision(action, question), values), FOCAL_POINT);
    }

    private Draft newest() {
        return drafts.find("2026", SENEGAL).orElseThrow();
    }

    private Overview overview() {
        return standings.overview("2026", NOW);
    }

    private Row senegal() {
        return overview().find(SENEGAL).orElseThrow();
    }

    private CellState cell(String action) {
        return senegal().cells().stream()
                .filter(it -> it.action().equals(action))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static Cycle cycle(String code, int year) {
        return new Cycle(
                code,
                new LocalizedText(code, code, code),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year, 6, 1),
                LocalDate.of(year + 1, 12, 31),
                null,
                Questionnaire.NEWEST);
    }

    private static Person person(long id, Role role, @Nullable PartnerCode partner) {
        Mandate mandate = new Mandate(id, id, role, partner, null, Set.of(), false, LocalDate.of(2026, 1, 1), null);
        return new Person(new Account(id, id + "@example.org", "Account " + id, Language.EN, null), List.of(mandate));
    }

    private AnnotationConfigApplicationContext context() {
        var made = new AnnotationConfigApplicationContext();
        made.registerBean(DataSource.class, () -> database);
        made.registerBean(JdbcClient.class, () -> jdbc);
        made.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
        made.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database));
        made.registerBean(
                TransactionTemplate.class, () -> new TransactionTemplate(new DataSourceTransactionManager(database)));
        made.register(Transactions.class);
        made.scan(
                "org.marsad.journal.internal",
                "org.marsad.followup.internal",
                "org.marsad.partners.internal",
                "org.marsad.plan.internal");
        made.refresh();
        return made;
    }

    @Configuration
    @EnableTransactionManagement
    static class Transactions {}
}
