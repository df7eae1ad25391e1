package org.marsad.workbook.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
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
import org.marsad.workbook.Workbooks;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** A country that reported last year, begins this year’s report and has people who write on it. */
abstract class DeskScene {
    static final PartnerCode SENEGAL = new PartnerCode("SEN");
    static final Person FOCAL_POINT = person(1, Role.FOCAL_POINT, SENEGAL, Set.of());
    static final Person CONTRIBUTOR = person(2, Role.CONTRIBUTOR, SENEGAL, Set.of("12", "13"));
    static final Person NEIGHBOUR = person(3, Role.FOCAL_POINT, new PartnerCode("GMB"), Set.of());

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    final HikariDataSource database = pool();
    final JdbcClient jdbc = JdbcClient.create(database);
    final AnnotationConfigApplicationContext context = context();
    final Drafts drafts = context.getBean(Drafts.class);
    final Reviews reviews = context.getBean(Reviews.class);
    final Workbooks workbooks = context.getBean(Workbooks.class);

    @BeforeEach
    void open() {
        Reports reports = context.getBean(Reports.class);
        reports.open(cycle(2025));
        reports.open(cycle(2026));
        Evidence proof =
                new Evidence(EvidenceLevel.E2, "Decree", "https://example.org", LocalDate.of(2025, 1, 9), "fr");
        Answer answer = new Answer("12", Status.UNDERWAY, null, "A decree was signed.", "en", List.of(proof));
        Instant at = Instant.parse("2026-01-10T08:00:00Z");
        reports.store(
                List.of(new AcceptedReport("2025", SENEGAL, 1, null, at, at, List.of(answer))), Reports.Content.REAL);
        drafts.begin("2026", SENEGAL);
    }

    @AfterEach
    void close() {
        context.close();
        database.close();
    }

    /** As the program has it: a connection is made once. */
    private static HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(TestDatabases.fresh());
        pool.setMaximumPoolSize(2);
        return pool;
    }

    Draft draft() {
        return drafts.find("2026", SENEGAL).orElseThrow();
    }

    byte[] fetch(Person by) {
        return workbooks.write("2026", SENEGAL, Language.FR, by);
    }

    static byte[] after(byte[] file, Consumer<FilledIn> hands) {
        return Books.after(file, Language.FR, hands);
    }

    /** Somebody else writes on the pages meanwhile. */
    void meanwhile(String action, String question, Map<String, String> values) {
        Draft draft = draft();
        Change change = new Change(action, question, draft.revision(action, question), values);
        if (!(drafts.save(draft, change, CONTRIBUTOR) instanceof Saving.Saved)) {
            throw new IllegalStateException("not saved: " + change);
        }
    }

    private static Cycle cycle(int year) {
        String code = Integer.toString(year);
        return new Cycle(
                code,
                new LocalizedText(code, code, code),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year + 1, 1, 31));
    }

    static Person person(long id, Role role, PartnerCode partner, Set<String> actions) {
        Account account = new Account(id, id + "@example.org", "Account " + id, Language.EN, null);
        LocalDate from = LocalDate.of(2026, 1, 1);
        return new Person(account, List.of(new Mandate(id, id, role, partner, null, actions, false, from, null)));
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
                "org.marsad.plan.internal",
                "org.marsad.workbook.internal");
        made.refresh();
        return made;
    }

    @Configuration
    @EnableTransactionManagement
    static class Transactions {}
}
