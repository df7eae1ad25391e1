package org.marsad.followup.internal;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.marsad.database.TestDatabases;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.Change;
import org.marsad.followup.Cycle;
import org.marsad.followup.Draft;
import org.marsad.followup.Drafts;
import org.marsad.followup.Evidence;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Reports;
import org.marsad.followup.Reviews;
import org.marsad.followup.Saving;
import org.marsad.followup.Status;
import org.marsad.identity.Account;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.Language;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Two cycles, a country’s people and the Secretariat, on a database of their own. */
abstract class ReportScene {
    static final PartnerCode SENEGAL = new PartnerCode("SEN");
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final Person FOCAL_POINT = person(1, Role.FOCAL_POINT, SENEGAL, Set.of());
    static final Person CONTRIBUTOR = person(2, Role.CONTRIBUTOR, SENEGAL, Set.of("12"));
    static final Person NEIGHBOUR = person(3, Role.FOCAL_POINT, new PartnerCode("GMB"), Set.of());
    static final Person OFFICER = person(4, Role.SECRETARIAT_OFFICER, null, Set.of());
    static final Person MEMBER = person(5, Role.COMMITTEE_MEMBER, SENEGAL, Set.of());

    final DataSource database = TestDatabases.fresh();
    final JdbcClient jdbc = JdbcClient.create(database);
    final AnnotationConfigApplicationContext context = context();
    final Reports reports = context.getBean(Reports.class);
    final Drafts drafts = context.getBean(Drafts.class);
    final Reviews reviews = context.getBean(Reviews.class);

    @BeforeEach
    void open() {
        reports.open(cycle("2025", 2025));
        reports.open(cycle("2026", 2026));
    }

    @AfterEach
    void close() {
        context.close();
    }

    void accepted2025() {
        Evidence proof =
                new Evidence(EvidenceLevel.E2, "Decree", "https://example.org", LocalDate.of(2025, 1, 9), "fr");
        Answer answer = new Answer("12", Status.UNDERWAY, null, "A decree was signed.", "en", List.of(proof));
        Instant submitted = Instant.parse("2026-01-10T08:00:00Z");
        reports.store(
                List.of(new AcceptedReport("2025", SENEGAL, 1, null, submitted, submitted, List.of(answer))),
                Reports.Content.REAL);
    }

    void answer(String action, String status, String evidence) {
        save(action, "Q1", Map.of("applies", "yes"));
        assertThat(save(action, "Q2", Map.of("status", status))).isInstanceOf(Saving.Saved.class);
        save(
                action,
                "Q8",
                Map.of("1.level", evidence, "1.title", "Decree", "1.date", "2026-01-09", "1.language", "fr"));
    }

    Saving save(String action, String question, Map<String, String> values) {
        Draft draft = draft();
        return drafts.save(draft, new Change(action, question, draft.revision(action, question), values), FOCAL_POINT);
    }

    Draft draft() {
        return drafts.find("2026", SENEGAL).orElseThrow();
    }

    static Change change(String action) {
        return new Change(action, "Q2", 0, Map.of("status", "2"));
    }

    static Cycle cycle(String code, int year) {
        return new Cycle(
                code,
                new LocalizedText(code, code, code),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year + 1, 1, 31));
    }

    static Person person(long id, Role role, @Nullable PartnerCode partner, Set<String> actions) {
        return new Person(account(id), List.of(mandate(id, role, partner, actions)));
    }

    static Account account(long id) {
        return new Account(id, id + "@example.org", "Account " + id, Language.EN, null);
    }

    static Mandate mandate(long id, Role role, @Nullable PartnerCode partner, Set<String> actions) {
        return new Mandate(id, id, role, partner, null, actions, false, LocalDate.of(2026, 1, 1), null);
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
