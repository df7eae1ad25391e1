package org.marsad.followup.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marsad.followup.Reports.Content.EXERCISE;
import static org.marsad.followup.Reports.Content.NONE;
import static org.marsad.followup.Reports.Content.REAL;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.database.CountingDataSource;
import org.marsad.database.TestDatabases;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.Cycle;
import org.marsad.followup.Reports;
import org.marsad.followup.Status;
import org.marsad.journal.Journal;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

class ReportStoreTest {
    private static final Cycle LAST = Samples.cycle("2025", 2025);

    private final CountingDataSource database = new CountingDataSource(TestDatabases.fresh());
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    private final AnnotationConfigApplicationContext context = context();
    private final Reports reports = context.getBean(Reports.class);

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void listsCyclesOldestFirst() {
        reports.open(LAST);
        reports.open(Samples.cycle("2024", 2024));
        assertThat(reports.listCycles()).extracting(Cycle::code).containsExactly("2024", "2025");
        assertThat(reports.findCycle("2025")).contains(LAST);
        assertThat(reports.findCycle("1999")).isEmpty();
    }

    @Test
    void givesBackWhatWasStored() {
        reports.open(LAST);
        AcceptedReport report = Samples.report("SEN", 1, Samples.everyKindOfAnswer());
        store(REAL, report);
        assertThat(reports.find("2025", new PartnerCode("SEN"), 1)).contains(report);
        assertThat(reports.listAccepted("2025")).containsExactly(report);
        assertThat(reports.listAccepted("2024")).isEmpty();
        assertThat(reports.find("2025", new PartnerCode("SEN"), 2)).isEmpty();
    }

    @Test
    void tellsTheJournal() {
        reports.open(LAST);
        store(REAL, Samples.report("SEN", 1, List.of()), Samples.report("FRA", 1, List.of()));
        assertThat(context.getBean(Journal.class).listNewest(1))
                .extracting(it -> it.kind() + " " + it.subject() + ": " + it.detail())
                .containsExactly("followup.accept 2025: 2 reports, real");
    }

    @Test
    void storesAReportWithoutAnswers() {
        reports.open(LAST);
        store(REAL, Samples.report("SEN", 1, List.of()));
        assertThat(reports.listAccepted("2025"))
                .singleElement()
                .extracting(AcceptedReport::answers)
                .isEqualTo(List.of());
    }

    @Test
    void listsTheNewestVersionOfEachPartner() {
        reports.open(LAST);
        store(
                REAL,
                Samples.report("SEN", 1, List.of()),
                Samples.report("FRA", 1, List.of()),
                Samples.report("FRA", 2, Samples.everyKindOfAnswer()));
        store(REAL, Samples.report("SEN", 2, List.of()));
        assertThat(reports.listAccepted("2025"))
                .extracting(it -> it.partner() + " " + it.version())
                .containsExactly("FRA 2", "SEN 2");
        assertThat(reports.find("2025", new PartnerCode("SEN"), 1)).isPresent();
    }

    @Test
    void readsAnyNumberOfReportsInThreeStatements() {
        reports.open(LAST);
        store(
                REAL,
                Stream.of("SEN", "FRA", "MAR", "ESP", "MLI", "TGO")
                        .map(it -> Samples.report(it, 1, Samples.everyKindOfAnswer()))
                        .toArray(AcceptedReport[]::new));
        int before = database.statements();
        assertThat(reports.listAccepted("2025")).hasSize(6);
        assertThat(database.statements() - before).isEqualTo(3);
    }

    @Test
    void refusesAVersionThatDoesNotFollow() {
        reports.open(LAST);
        store(REAL, Samples.report("SEN", 1, List.of()));
        assertThatThrownBy(() -> store(REAL, Samples.report("SEN", 1, List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store(REAL, Samples.report("SEN", 3, List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void storesAllOrNothing() {
        reports.open(LAST);
        Answer answer = new Answer("1", Status.PLANNED, null, null, null, List.of());
        assertThatThrownBy(() -> store(
                        EXERCISE,
                        Samples.report("SEN", 1, List.of(answer)),
                        Samples.report("FRA", 1, List.of(answer, answer))))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(reports.listAccepted("2025")).isEmpty();
        assertThat(reports.content()).isEqualTo(NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update followup.report set state = 'draft'",
                "update followup.report set version = 7",
                "delete from followup.report",
                "truncate followup.report cascade",
                "update followup.answer set status = '4'",
                "delete from followup.answer where action = '2'",
                "truncate followup.answer cascade",
                "insert into followup.answer (report, action, position, status) select id, '29', 9, '4' from followup.report",
                "update followup.evidence set level = 'E3'",
                "delete from followup.evidence",
                "truncate followup.evidence",
                "insert into followup.evidence (report, action, position, level, title, dated, language)"
                        + " select report, action, 9, 'E3', 'x', date '2025-01-01', 'en' from followup.answer",
                "update followup.content set kind = 'exercise'",
                "delete from followup.content",
                "truncate followup.content cascade"
            })
    void neverChangesWhatWasAccepted(String sql) {
        reports.open(LAST);
        AcceptedReport report = Samples.report("SEN", 1, Samples.everyKindOfAnswer());
        store(REAL, report);
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageMatching("(?s).*(accepted reports are never|nothing is added to accepted).*");
        assertThat(reports.listAccepted("2025")).containsExactly(report);
    }

    @Test
    void letsADraftChange() {
        reports.open(LAST);
        store(REAL);
        jdbc.sql("""
                        insert into followup.report (cycle, partner, version, content, state)
                        values ('2025', 'SEN', 1, 'real', 'draft')
                        """).update();
        jdbc.sql("""
                        insert into followup.answer (report, action, position, status)
                        select id, '1', 1, '0' from followup.report
                        """).update();
        assertThat(jdbc.sql("update followup.answer set status = '1'").update()).isOne();
        assertThat(jdbc.sql("delete from followup.answer").update()).isOne();
        assertThat(reports.listAccepted("2025")).isEmpty();
        assertThat(reports.find("2025", new PartnerCode("SEN"), 1)).isEmpty();
    }

    @Test
    void keepsExerciseOutOfRealReports() {
        reports.open(LAST);
        store(REAL, Samples.report("SEN", 1, List.of()));
        assertThatThrownBy(() -> store(EXERCISE, Samples.report("FRA", 1, List.of())))
                .isInstanceOfSatisfying(
                        UserError.class, it -> assertThat(it.key()).isEqualTo("followup.content.holds-real"));
        assertThat(reports.content()).isEqualTo(REAL);
        assertThat(reports.listAccepted("2025")).hasSize(1);
    }

    @Test
    void keepsRealReportsOutOfAnExercise() {
        reports.open(LAST);
        store(EXERCISE, Samples.report("SEN", 1, List.of()));
        assertThatThrownBy(() -> store(REAL, Samples.report("FRA", 1, List.of())))
                .isInstanceOfSatisfying(
                        UserError.class, it -> assertThat(it.key()).isEqualTo("followup.content.holds-exercise"));
        assertThat(reports.content()).isEqualTo(EXERCISE);
    }

    @Test
    void refusesAMixtureEvenWrittenBehindItsBack() {
        reports.open(LAST);
        store(EXERCISE, Samples.report("SEN", 1, List.of()));
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into followup.report (cycle, partner, version, content, state)
                        values ('2025', 'FRA', 1, 'real', 'draft')
                        """).update()).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("insert into followup.content (kind) values ('real')")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void letsOnlyOneOfTwoAtOnceDecide() throws Exception {
        reports.open(LAST);
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var real = threads.submit(attempt(start, REAL, Samples.report("SEN", 1, List.of())));
            var exercise = threads.submit(attempt(start, EXERCISE, Samples.report("FRA", 1, List.of())));
            assertThat(List.of(real.get(), exercise.get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(reports.listAccepted("2025")).hasSize(1);
    }

    /** Both claim before either commits: the winner holds its transaction open for a moment. */
    private Callable<Boolean> attempt(CyclicBarrier start, Reports.Content content, AcceptedReport report) {
        return () -> {
            start.await();
            try {
                transaction.executeWithoutResult(_ -> {
                    reports.store(List.of(report), content);
                    pause();
                });
                return true;
            } catch (UserError e) {
                return false;
            }
        };
    }

    private void pause() {
        jdbc.sql("select 1 from pg_sleep(0.3)").query((rs, _) -> rs.getInt(1)).single();
    }

    private AnnotationConfigApplicationContext context() {
        var wired = new AnnotationConfigApplicationContext();
        wired.registerBean(DataSource.class, () -> database);
        wired.registerBean(JdbcClient.class, () -> jdbc);
        wired.registerBean(PlatformTransactionManager.class, () -> requireNonNull(transaction.getTransactionManager()));
        wired.register(Transactions.class);
        wired.register(ReportStore.class);
        wired.scan("org.marsad.journal.internal");
        wired.refresh();
        return wired;
    }

    private void store(Reports.Content content, AcceptedReport... batch) {
        reports.store(List.of(batch), content);
    }

    @Configuration
    @EnableTransactionManagement
    static class Transactions {}
}
