package org.marsad.followup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.marsad.database.TestDatabases;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.Change;
import org.marsad.followup.Cycle;
import org.marsad.followup.Draft;
import org.marsad.followup.Drafts;
import org.marsad.followup.Entry;
import org.marsad.followup.Evidence;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.ReportState;
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
import org.marsad.kernel.UserError;
import org.marsad.web.ForbiddenException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** A report from its first word to acceptance and after, and all that must not happen on the way. */
class WholeCycleTest {
    private static final PartnerCode SENEGAL = new PartnerCode("SEN");
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Person FOCAL_POINT = person(1, Role.FOCAL_POINT, SENEGAL, Set.of());
    private static final Person CONTRIBUTOR = person(2, Role.CONTRIBUTOR, SENEGAL, Set.of("12"));
    private static final Person NEIGHBOUR = person(3, Role.FOCAL_POINT, new PartnerCode("GMB"), Set.of());
    private static final Person OFFICER = person(4, Role.SECRETARIAT_OFFICER, null, Set.of());
    private static final Person MEMBER = person(5, Role.COMMITTEE_MEMBER, SENEGAL, Set.of());

    private final DataSource database = TestDatabases.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final AnnotationConfigApplicationContext context = context();
    private final Reports reports = context.getBean(Reports.class);
    private final Drafts drafts = context.getBean(Drafts.class);
    private final Reviews reviews = context.getBean(Reviews.class);

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
    void carriesOverTheLastReportUntilSomebodyConfirmsIt() {
        accepted2025();
        Draft draft = drafts.begin("2026", SENEGAL);
        assertThat(draft.values("12", "Q2")).containsEntry("status", "2");
        assertThat(draft.values("12", "Q8")).containsEntry("1.level", "E2");
        assertThat(draft.find("12", "Q2").orElseThrow().isConfirmed()).isFalse();
        assertThat(draft.answers()).isEmpty();

        assertThat(save("12", "Q1", draft.values("12", "Q1"))).isInstanceOf(Saving.Saved.class);
        assertThat(save("12", "Q2", draft.values("12", "Q2"))).isInstanceOf(Saving.Saved.class);
        assertThat(save("12", "Q2", draft.values("12", "Q2"))).isInstanceOf(Saving.Same.class);
        Draft confirmed = draft();
        assertThat(confirmed.answers())
                .as("only what was confirmed, so without the old proof")
                .containsExactly(new Answer("12", Status.UNDERWAY, null, null, null, List.of()));
    }

    @Test
    void beginsOnceHoweverOften() {
        assertThat(drafts.begin("2026", SENEGAL)).isEqualTo(drafts.begin("2026", SENEGAL));
        assertThatThrownBy(() -> drafts.begin("1999", SENEGAL)).isInstanceOf(UserError.class);
    }

    @Test
    void doesNotBeginBeforeTheCycleOpens() {
        reports.open(cycle("2027", 2027));
        assertThatThrownBy(() -> drafts.begin("2027", SENEGAL)).isInstanceOf(UserError.class);
    }

    @Test
    void neverOverwritesUnseen() {
        Draft seen = drafts.begin("2026", SENEGAL);
        Change mine = new Change("12", "Q2", seen.revision("12", "Q2"), Map.of("status", "2"));
        Change theirs = new Change("12", "Q2", seen.revision("12", "Q2"), Map.of("status", "3"));
        assertThat(drafts.save(seen, theirs, CONTRIBUTOR)).isInstanceOf(Saving.Saved.class);
        assertThat(drafts.save(seen, mine, FOCAL_POINT)).isInstanceOfSatisfying(Saving.Conflict.class, it -> {
            assertThat(it.theirs().values()).containsEntry("status", "3");
            assertThat(it.theirs().by()).isEqualTo(2L);
        });
        assertThat(draft().values("12", "Q2")).containsEntry("status", "3");
        Change seenNow = new Change("12", "Q2", 1, Map.of("status", "2"));
        assertThat(drafts.save(seen, seenNow, FOCAL_POINT)).isInstanceOf(Saving.Saved.class);
        assertThat(drafts.history("2026", SENEGAL, "12"))
                .extracting(it ->
                        it.before().get("status") + " " + it.entry().values().get("status"))
                .containsExactly("3 2", "null 3");
    }

    @Test
    void refusesWhatCannotBeUnderstoodAndKeepsTheRest() {
        Draft draft = drafts.begin("2026", SENEGAL);
        List<Saving> outcomes = drafts.save(
                draft,
                List.of(
                        new Change("12", "Q5", 0, Map.of("total", "many")),
                        new Change("12", "Q2", 0, Map.of("status", "1")),
                        new Change("12", "Q3", 0, Map.of("text", "Date de naissance : 3 mai 2001", "language", "fr"))),
                FOCAL_POINT,
                Entry.Origin.FORM);
        assertThat(outcomes.get(0)).isInstanceOf(Saving.Refused.class);
        assertThat(outcomes.get(1)).isInstanceOf(Saving.Saved.class);
        assertThat(outcomes.get(2)).as("data of a person").isInstanceOf(Saving.Refused.class);
        assertThat(draft().entries().get("12")).containsOnlyKeys("Q2");
    }

    @Test
    void letsNobodyWriteWhoMayNot() {
        Draft draft = drafts.begin("2026", SENEGAL);
        for (Person person : List.of(NEIGHBOUR, OFFICER, MEMBER)) {
            assertThatThrownBy(() -> drafts.save(draft, change("12"), person)).isInstanceOf(ForbiddenException.class);
        }
        assertThatThrownBy(() -> drafts.save(draft, change("13"), CONTRIBUTOR)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> reviews.submit(draft, null, CONTRIBUTOR)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> reviews.take(draft, FOCAL_POINT)).isInstanceOf(ForbiddenException.class);
        assertThat(draft().entries()).isEmpty();
    }

    @Test
    void goesToTheSecretariatAndBackAndIsAccepted() {
        Draft draft = drafts.begin("2026", SENEGAL);
        assertThatThrownBy(() -> reviews.submit(draft, null, FOCAL_POINT)).isInstanceOf(UserError.class);
        answer("12", "3", "E2");
        reviews.submit(draft, null, FOCAL_POINT);
        assertThatThrownBy(() -> answer("12", "4", "E3")).isInstanceOf(UserError.class);
        reviews.take(draft, OFFICER);
        assertThatThrownBy(() -> reviews.take(draft, OFFICER)).as("twice").isInstanceOf(UserError.class);
        assertThatThrownBy(() -> reviews.sendBack(draft, List.of(), OFFICER)).isInstanceOf(UserError.class);
        reviews.sendBack(draft, List.of(new Reviews.Reason("12", "Q2", "Which text?")), OFFICER);
        answer("12", "2", "E2");
        reviews.submit(draft, "Corrected", FOCAL_POINT);
        AcceptedReport report = reviews.accept(draft, null, OFFICER);

        assertThat(report.answers()).singleElement().satisfies(it -> {
            assertThat(it.status()).isEqualTo(Status.UNDERWAY);
            assertThat(it.evidence()).extracting(Evidence::level).containsExactly(EvidenceLevel.E2);
        });
        assertThat(reports.listAccepted("2026")).containsExactly(report);
        assertThat(reviews.listSteps("2026", SENEGAL))
                .extracting(Reviews.Step::state)
                .containsExactly(
                        ReportState.SUBMITTED,
                        ReportState.IN_REVIEW,
                        ReportState.RETURNED,
                        ReportState.SUBMITTED,
                        ReportState.ACCEPTED);
        assertThat(reviews.listSteps("2026", SENEGAL).get(2).reasons()).hasSize(1);
        assertThatThrownBy(() -> jdbc.sql("delete from followup.entry").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void letsNobodyAcceptTheirOwnEntry() {
        Draft draft = drafts.begin("2026", SENEGAL);
        Person both = new Person(
                account(6),
                List.of(
                        mandate(6, Role.CONTRIBUTOR, SENEGAL, Set.of("12")),
                        mandate(6, Role.SECRETARIAT_OFFICER, null, Set.of())));
        drafts.save(draft, change("12"), both);
        answer("13", "2", "E2");
        reviews.submit(draft, null, FOCAL_POINT);
        assertThatThrownBy(() -> reviews.accept(draft, null, both)).isInstanceOf(ForbiddenException.class);
        Person later = new Person(account(6), List.of(mandate(6, Role.SECRETARIAT_OFFICER, null, Set.of())));
        assertThatThrownBy(() -> reviews.accept(draft, null, later))
                .as("even when the other mandate has ended")
                .isInstanceOf(ForbiddenException.class);
        reviews.accept(draft, null, OFFICER);
    }

    @Test
    void wantsTheSecretariatToAgreeThatAnActionDoesNotApply() {
        Draft draft = drafts.begin("2026", SENEGAL);
        save("17", "Q1", Map.of("applies", "no", "reason", "no-coast"));
        reviews.submit(draft, null, FOCAL_POINT);
        assertThatThrownBy(() -> reviews.accept(draft, null, OFFICER)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> reviews.agree(draft, "17", false, " ", OFFICER))
                .isInstanceOf(UserError.class);
        reviews.agree(draft, "17", false, "There is a coast.", OFFICER);
        assertThatThrownBy(() -> reviews.accept(draft, null, OFFICER)).isInstanceOf(UserError.class);
        reviews.agree(draft, "17", true, null, OFFICER);
        assertThat(reviews.accept(draft, null, OFFICER).answers())
                .extracting(Answer::status)
                .containsExactly(Status.NOT_APPLICABLE);
    }

    @Test
    void isCorrectedByANewVersionAndTakenBackAsAWhole() {
        Draft draft = drafts.begin("2026", SENEGAL);
        answer("12", "2", "E2");
        reviews.submit(draft, null, FOCAL_POINT);
        AcceptedReport first = reviews.accept(draft, null, OFFICER);
        Draft next = reviews.amend("2026", SENEGAL, "A law came into force.", FOCAL_POINT);
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.answers()).isEqualTo(first.answers());
        assertThat(reports.listAccepted("2026"))
                .as("until the new one is accepted")
                .containsExactly(first);
        answer("12", "3", "E2");
        reviews.submit(next, null, FOCAL_POINT);
        AcceptedReport second = reviews.accept(next, null, OFFICER);
        assertThat(reports.listAccepted("2026")).containsExactly(second);
        assertThat(reports.find("2026", SENEGAL, 1)).contains(first);
        reviews.publish("2026", Map.of(SENEGAL, 2));
        assertThat(draft().state()).isEqualTo(ReportState.PUBLISHED);
        reviews.withdraw("2026", SENEGAL, "The source was withdrawn.", FOCAL_POINT);
        assertThat(reports.listAccepted("2026")).doesNotContain(second);
    }

    @Test
    void isNotedByTheCommittee() {
        Draft draft = drafts.begin("2026", SENEGAL);
        answer("12", "2", "E2");
        reviews.submit(draft, null, FOCAL_POINT);
        reviews.accept(draft, null, OFFICER);
        assertThatThrownBy(() -> reviews.note("2026", OFFICER)).isInstanceOf(ForbiddenException.class);
        reviews.note("2026", MEMBER);
        assertThat(draft().state()).isEqualTo(ReportState.NOTED);
    }

    @Test
    void isDeclinedOnlyBeforeItIsHandedIn() {
        reviews.decline("2026", SENEGAL, true, null, FOCAL_POINT);
        assertThatThrownBy(() -> reviews.decline("2026", SENEGAL, true, null, CONTRIBUTOR))
                .isInstanceOf(ForbiddenException.class);
        Draft draft = drafts.begin("2026", SENEGAL);
        answer("12", "2", "E2");
        reviews.submit(draft, null, FOCAL_POINT);
        assertThatThrownBy(() -> reviews.decline("2026", SENEGAL, true, null, FOCAL_POINT))
                .isInstanceOf(UserError.class);
    }

    @Test
    void isTalkedAboutByThoseWhoMay() {
        Draft draft = drafts.begin("2026", SENEGAL);
        var question = new Reviews.NewComment("12", "Q2", null, "Which text?", "en");
        reviews.comment(draft, question, OFFICER);
        long id = reviews.listComments(draft).getFirst().id();
        reviews.comment(draft, new Reviews.NewComment("12", "Q2", id, "القانون الجديد", "ar"), CONTRIBUTOR);
        assertThat(reviews.listComments(draft))
                .extracting(Reviews.Comment::account)
                .containsExactly(4L, 2L);
        assertThatThrownBy(() -> reviews.comment(draft, question, NEIGHBOUR)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> reviews.comment(draft, question, MEMBER)).isInstanceOf(ForbiddenException.class);
    }

    private void accepted2025() {
        Evidence proof =
                new Evidence(EvidenceLevel.E2, "Decree", "https://example.org", LocalDate.of(2025, 1, 9), "fr");
        Answer answer = new Answer("12", Status.UNDERWAY, null, "A decree was signed.", "en", List.of(proof));
        Instant submitted = Instant.parse("2026-01-10T08:00:00Z");
        reports.store(
                List.of(new AcceptedReport("2025", SENEGAL, 1, null, submitted, submitted, List.of(answer))),
                Reports.Content.REAL);
    }

    private void answer(String action, String status, String evidence) {
        save(action, "Q1", Map.of("applies", "yes"));
        assertThat(save(action, "Q2", Map.of("status", status))).isInstanceOf(Saving.Saved.class);
        save(
                action,
                "Q8",
                Map.of("1.level", evidence, "1.title", "Decree", "1.date", "2026-01-09", "1.language", "fr"));
    }

    private Saving save(String action, String question, Map<String, String> values) {
        Draft draft = draft();
        return drafts.save(draft, new Change(action, question, draft.revision(action, question), values), FOCAL_POINT);
    }

    private Draft draft() {
        return drafts.find("2026", SENEGAL).orElseThrow();
    }

    private static Change change(String action) {
        return new Change(action, "Q2", 0, Map.of("status", "2"));
    }

    private static Cycle cycle(String code, int year) {
        return new Cycle(
                code,
                new LocalizedText(code, code, code),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year + 1, 1, 31));
    }

    private static Person person(long id, Role role, @Nullable PartnerCode partner, Set<String> actions) {
        return new Person(account(id), List.of(mandate(id, role, partner, actions)));
    }

    private static Account account(long id) {
        return new Account(id, id + "@example.org", "Account " + id, Language.EN, null);
    }

    private static Mandate mandate(long id, Role role, @Nullable PartnerCode partner, Set<String> actions) {
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
