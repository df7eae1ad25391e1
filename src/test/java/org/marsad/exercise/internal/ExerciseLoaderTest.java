package org.marsad.exercise.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marsad.followup.ReportState.ACCEPTED;
import static org.marsad.followup.ReportState.DRAFT;
import static org.marsad.followup.ReportState.IN_REVIEW;
import static org.marsad.followup.ReportState.RETURNED;
import static org.marsad.followup.ReportState.SUBMITTED;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marsad.assessment.Edition;
import org.marsad.assessment.EditionId;
import org.marsad.assessment.EditionSummary;
import org.marsad.assessment.Editions;
import org.marsad.database.TestDatabases;
import org.marsad.exercise.Exercise;
import org.marsad.exercise.ExerciseCommand;
import org.marsad.exercise.Exercises;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Cycle;
import org.marsad.followup.Overview;
import org.marsad.followup.Reports;
import org.marsad.followup.Reports.Content;
import org.marsad.followup.Standing;
import org.marsad.followup.Standings;
import org.marsad.indicators.Measurements;
import org.marsad.initiatives.Initiatives;
import org.marsad.initiatives.internal.TestShelf;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Services;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.kernel.UserLanguage;
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeFilter;
import org.marsad.practices.Practices;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine;

class ExerciseLoaderTest {
    private static final Exercise SMALL = new Exercise(1, Exercise.USUAL_SEED);

    private final DataSource database = TestDatabases.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final AnnotationConfigApplicationContext context = context();
    private final Exercises exercises = context.getBean(Exercises.class);
    private final Reports reports = context.getBean(Reports.class);
    private final Editions editions = context.getBean(Editions.class);

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void loadsTwoYearsWithTheirEditions() {
        assertThat(exercises.find()).isEmpty();
        assertThat(exercises.load(SMALL)).isEqualTo(2);
        assertThat(exercises.find()).contains(SMALL);
        assertThat(reports.content()).isEqualTo(Content.EXERCISE);
        assertThat(reports.listCycles())
                .extracting(Cycle::code)
                .containsExactly("exercise-2024", "exercise-2025", OpenRound.CODE);
        assertThat(reports.listAccepted("exercise-2025")).hasSizeBetween(35, 50);
        assertThat(editions.list())
                .allMatch(EditionSummary::exercise)
                .extracting(it -> it.id().value())
                .containsExactly("exercise-2025", "exercise-2024");
        Edition last = editions.find(new EditionId("exercise-2025")).orElseThrow();
        assertThat(last.summary().previous()).isEqualTo(new EditionId("exercise-2024"));
        assertThat(last.expected()).hasSize(55);
        assertThat(last.assessment().actions()).hasSize(29);
        assertThat(last.observers().stream().filter(last.reports()::containsKey))
                .hasSize(1);
        assertThat(editions.verify(last.summary().id()).orElseThrow().holds()).isTrue();
    }

    @Test
    void loadsTheSameTwiceOnlyOnce() {
        exercises.load(SMALL);
        assertThat(exercises.load(SMALL)).isZero();
        assertThat(editions.list()).hasSize(2);
    }

    @Test
    void endsTheYearsAndLeavesOneCycleOpenToWorkIn() {
        exercises.load(SMALL);
        assertThat(reports.listCycles())
                .filteredOn(it -> !it.code().equals(OpenRound.CODE))
                .allMatch(it -> it.closed() != null);
        Overview overview = context.getBean(Standings.class)
                .overview(OpenRound.CODE, OpenRound.cycle().late().minusSeconds(1));
        assertThat(overview.rows().stream().map(Overview.Row::standing).distinct())
                .containsExactlyInAnyOrder(Standing.NOT_DUE, Standing.DUE, Standing.DECLINED, Standing.REPORTED);
        assertThat(overview.rows().stream().map(Overview.Row::report).filter(Objects::nonNull))
                .extracting(Overview.Version::state)
                .contains(DRAFT, SUBMITTED, IN_REVIEW, RETURNED, ACCEPTED);
        assertThat(Stream.of("ESP", "GHA", "MAR", "SEN").map(PartnerCode::new))
                .allMatch(it -> overview.find(it).orElseThrow().report() == null);
    }

    @Test
    void sharesPracticesInEveryStateThatSayTheyAreFictitious() {
        exercises.load(SMALL);
        exercises.load(SMALL);
        List<Practice> all = context.getBean(Practices.class).list(PracticeFilter.ALL, null, 99);
        assertThat(all)
                .hasSize(5)
                .allMatch(it -> it.sheet().title().matches("(Exemple fictif|Exemplo fictício|Fictitious|مثال وهمي).*"));
        assertThat(jdbc.sql("select distinct state from practices.version order by state")
                        .query(String.class)
                        .list())
                .containsExactly("ACCEPTED", "DRAFT", "RETURNED", "SUBMITTED");
        assertThat(context.getBean(Measurements.class).listNewest("P05"))
                .filteredOn(it -> it.measurement().area().equals("REUSED"))
                .extracting(it -> it.measurement().part())
                .containsExactly(1L);
    }

    @Test
    void loadsTenTimesAsManyInOrder() {
        assertThat(exercises.load(new Exercise(10, 5))).isEqualTo(20);
        List<String> cycles = reports.listCycles().stream().map(Cycle::code).toList();
        assertThat(cycles)
                .hasSize(21)
                .startsWith("exercise-r001")
                .endsWith("exercise-2024", "exercise-2025", OpenRound.CODE);
        assertThat(editions.list().reversed()).extracting(EditionSummary::cycle).isEqualTo(cycles.subList(0, 20));
    }

    @Test
    void completesWhatWasInterrupted() {
        jdbc.sql("""
                        alter table followup.cycle
                        add constraint interrupted check (code <> 'exercise-2025')
                        """).update();
        assertThatThrownBy(() -> exercises.load(SMALL)).hasMessageContaining("interrupted");
        List<AcceptedReport> first = reports.listAccepted("exercise-2024");
        assertThat(first).isNotEmpty();
        assertThat(editions.list()).hasSize(1);
        jdbc.sql("alter table followup.cycle drop constraint interrupted").update();
        assertThat(exercises.load(SMALL)).isEqualTo(1);
        assertThat(reports.listAccepted("exercise-2024")).isEqualTo(first);
        assertThat(editions.list()).hasSize(2);
    }

    @Test
    void keepsNoHalfCycle() {
        jdbc.sql("""
                        alter table assessment.edition
                        add constraint interrupted check (id <> 'exercise-2024')
                        """).update();
        assertThatThrownBy(() -> exercises.load(SMALL)).hasMessageContaining("interrupted");
        assertThat(reports.listCycles()).isEmpty();
        assertThat(reports.listAccepted("exercise-2024")).isEmpty();
    }

    @Test
    void doublesNothingWhenTwoProgramsLoadAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> exercises.load(SMALL));
            var other = threads.submit(() -> exercises.load(SMALL));
            assertThat(one.get() + other.get()).isEqualTo(2);
        }
        assertThat(editions.list()).hasSize(2);
    }

    @Test
    void staysOutOfADatabaseWithRealReports() {
        reports.open(Round.list(1).getFirst().cycle());
        AcceptedReport real = new AcceptedReport(
                "exercise-2024", new PartnerCode("SEN"), 1, null, Instant.EPOCH, Instant.EPOCH, List.of());
        reports.store(List.of(real), Content.REAL);
        assertThatThrownBy(() -> exercises.load(SMALL))
                .isInstanceOfSatisfying(
                        UserError.class, it -> assertThat(it.key()).isEqualTo("followup.content.holds-real"));
        assertThatThrownBy(() -> start(1)).isInstanceOf(UserError.class);
        assertThat(exercises.find()).isEmpty();
        assertThat(context.getBean(ExerciseNotice.class).findKey()).isEmpty();
    }

    @Test
    void holdsOneExerciseAtMost() {
        exercises.load(SMALL);
        Stream.of(new Exercise(1, 3), new Exercise(10, Exercise.USUAL_SEED))
                .forEach(other -> assertThatThrownBy(() -> exercises.load(other))
                        .isInstanceOfSatisfying(
                                UserError.class, it -> assertThat(it.key()).isEqualTo("exercise.load.other")));
        assertThat(reports.listCycles()).hasSize(3);
    }

    @Test
    void knowsThreeSizes() {
        assertThatThrownBy(() -> exercises.load(new Exercise(2, 1)))
                .isInstanceOfSatisfying(
                        UserError.class, it -> assertThat(it.key()).isEqualTo("exercise.load.size"));
        assertThat(reports.content()).isEqualTo(Content.NONE);
    }

    @Test
    void startsWithWhatIsThere() {
        start(1);
        assertThat(exercises.find()).contains(SMALL);
        start(10);
        assertThat(reports.listCycles()).hasSize(3);
    }

    @Test
    void saysOnEveryPageThatNothingIsReal() {
        ExerciseNotice notice = context.getBean(ExerciseNotice.class);
        assertThat(notice.findKey()).isEmpty();
        exercises.load(SMALL);
        assertThat(notice.findKey()).contains("exercise.banner");
    }

    @Test
    void loadsFromTheCommandLine() {
        Texts texts = Texts.in(UserLanguage.fromEnvironment());
        assertThat(command("load", "--size", "1")).isEqualTo(texts.t("exercise.load.done", 2));
        assertThat(command("load")).isEqualTo(texts.t("exercise.load.already"));
        assertThat(exercises.find()).contains(SMALL);
    }

    private String command(String... words) {
        Services services = context::getBean;
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(new ExerciseCommand(services)).setOut(new PrintWriter(out, true));
        assertThat(line.execute(words)).isZero();
        return out.toString().strip();
    }

    private void start(int size) {
        new ExerciseStart(exercises, size, Exercise.USUAL_SEED).run(new DefaultApplicationArguments());
    }

    private AnnotationConfigApplicationContext context() {
        var wired = new AnnotationConfigApplicationContext();
        var manager = new DataSourceTransactionManager(database);
        wired.registerBean(DataSource.class, () -> database);
        wired.registerBean(JdbcClient.class, () -> jdbc);
        wired.registerBean(DataSourceTransactionManager.class, () -> manager);
        wired.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(manager));
        wired.registerBean(Clock.class, Clock::systemUTC);
        wired.register(Transactions.class);
        wired.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        wired.registerBean(Initiatives.class, () -> TestShelf.in(database));
        Stream.of(
                        "journal",
                        "jobs",
                        "plan",
                        "partners",
                        "followup",
                        "indicators",
                        "meetings",
                        "practices",
                        "assessment",
                        "identity",
                        "exercise")
                .forEach(it -> wired.scan("org.marsad." + it + ".internal"));
        wired.refresh();
        return wired;
    }

    @Configuration
    @EnableTransactionManagement
    static class Transactions {}
}
