package org.marsad.meetings.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marsad.meetings.MadeUpMeetings.about;
import static org.marsad.meetings.MadeUpMeetings.listed;
import static org.marsad.meetings.MadeUpMeetings.on;
import static org.marsad.meetings.MadeUpMeetings.with;

import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.database.TestDatabases;
import org.marsad.indicators.Measurement;
import org.marsad.journal.internal.TestJournal;
import org.marsad.kernel.UserError;
import org.marsad.meetings.Attendance;
import org.marsad.meetings.Details;
import org.marsad.meetings.Employers;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.MeetingFilter;
import org.marsad.meetings.MeetingKind;
import org.marsad.meetings.Meetings;
import org.marsad.meetings.Meetings.Change;
import org.marsad.meetings.People;
import org.marsad.meetings.Recommendation;
import org.marsad.meetings.Saving;
import org.marsad.partners.Partners;
import org.marsad.partners.internal.TestPartners;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Keeping meetings, in a real database. */
class MeetingDeskTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final DataSource database = TestDatabases.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Partners partners = TestPartners.in(database);
    private final MeetingStore store = new MeetingStore(jdbc);
    private final RecommendationStore recommendations = new RecommendationStore(jdbc);
    private final Meetings desk =
            transactional(new MeetingDesk(store, recommendations, TestJournal.in(database), partners, NOW));

    @Test
    void keepsAllThatIsRecorded() {
        Details full = new Details(
                "Formation",
                "pt",
                MeetingKind.TRAINING,
                LocalDate.parse("2025-03-01"),
                LocalDate.parse("2025-03-03"),
                "",
                null,
                true,
                List.of("D2"),
                List.of("A11"),
                ((Attendance.Listed) listed("FRA", "SEN")).present(),
                Employers.NO,
                listed("SEN", "FRA", "IOM"),
                new People(40, 12, 20),
                "https://example.org/a",
                "Note");
        long id = desk.add(full, "officer").id();
        assertThat(desk.find(id))
                .hasValueSatisfying(it -> assertThat(it.details()).isEqualTo(full));
        Details counted = with(on("2025-04-01"), new Attendance.Counted(4, 5, null), People.UNKNOWN);
        assertThat(desk.find(desk.add(counted, "officer").id()).orElseThrow().details())
                .isEqualTo(counted);
    }

    @Test
    void nobodyOverwritesAnotherUnseen() {
        long id = desk.add(on("2025-03-01"), "officer").id();
        Details mine = about(on("2025-03-01"), List.of("D1"), List.of(), Employers.UNKNOWN);
        assertThat(desk.correct(id, 1, mine, "officer")).isInstanceOf(Saving.Saved.class);
        assertThat(desk.correct(id, 1, on("2025-03-02"), "lead")).isInstanceOf(Saving.Conflict.class);
        assertThat(desk.withdraw(id, 1, "double", "lead")).isInstanceOf(Saving.Conflict.class);
        assertThat(desk.find(id).orElseThrow().details()).isEqualTo(mine);
    }

    @Test
    void whoChangedWhatIsKept() {
        long id = desk.add(on("2025-03-01"), "officer").id();
        desk.correct(id, 1, with(on("2025-03-02"), listed("SEN"), People.UNKNOWN), "lead");
        desk.withdraw(id, 2, "Saisie en double", "lead");
        assertThat(desk.listChanges(id)).extracting(Change::what).containsExactly("withdraw", "correct", "add");
        assertThat(desk.listChanges(id).get(1).fields()).containsExactly("first", "last", "attendance");
        assertThat(desk.listChanges(id).get(1).actor()).isEqualTo("lead");
    }

    @Test
    void whatIsWithdrawnStaysWithItsReason() {
        long id = desk.add(on("2025-03-01"), "officer").id();
        assertThatThrownBy(() -> desk.withdraw(id, 1, " ", "lead")).isInstanceOf(UserError.class);
        desk.withdraw(id, 1, "Saisie en double", "lead");
        assertThat(desk.find(id).orElseThrow().withdrawn())
                .isEqualTo(new Meeting.Withdrawn(LocalDate.parse("2026-11-23"), "Saisie en double"));
        assertThat(desk.list()).isEmpty();
        assertThat(desk.correct(id, 2, on("2025-04-01"), "lead")).isInstanceOf(Saving.Conflict.class);
        assertThatThrownBy(() -> jdbc.sql("delete from meetings.meeting").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void filtersAndPages() {
        long first = desk.add(about(on("2024-03-01"), List.of(), List.of("A17"), Employers.UNKNOWN), "a")
                .id();
        long second = desk.add(with(on("2025-03-01"), listed("SEN"), People.UNKNOWN), "a")
                .id();
        long third = desk.add(on("2025-03-01"), "a").id();
        assertThat(ids(MeetingFilter.ALL, null)).containsExactly(third, second);
        assertThat(ids(MeetingFilter.ALL, second)).containsExactly(first);
        assertThat(ids(new MeetingFilter(2024, null, null, null, false), null)).containsExactly(first);
        assertThat(ids(new MeetingFilter(null, MeetingKind.TRAINING, null, null, false), null))
                .isEmpty();
        assertThat(ids(new MeetingFilter(null, null, "D3", null, false), null)).containsExactly(first);
        assertThat(ids(new MeetingFilter(null, null, null, "SEN", false), null)).containsExactly(second);
    }

    @Test
    void recommendationsAreClosedAndOpenedAgain() {
        long id = desk.add(on("2025-03-01"), "officer").id();
        var words = new Recommendation.Words("Ouvrir un guichet", "fr", null, LocalDate.parse("2026-01-01"));
        desk.recommend(id, words, "officer");
        Recommendation open = only(id);
        var closing = new Recommendation.Closing(LocalDate.parse("2025-12-01"), "Ouvert", "fr", "");
        assertThat(desk.close(open, closing, "officer")).isInstanceOf(Saving.Saved.class);
        assertThat(desk.close(open, closing, "lead")).isInstanceOf(Saving.Conflict.class);
        assertThat(only(id).closing()).isEqualTo(closing);
        desk.reopen(only(id), "officer");
        assertThat(only(id).closing()).isNull();
        assertThat(desk.listChanges(id))
                .extracting(Change::what)
                .containsExactly("reopen", "close", "recommend", "add");
    }

    @Test
    void whatCannotBeIsRefusedWithASentence() {
        long id = desk.add(on("2025-03-01"), "officer").id();
        refused(
                "meetings.mistake.women",
                () -> desk.add(with(on("2025-03-01"), Attendance.UNKNOWN, new People(10, 11, null)), "a"));
        refused("meetings.mistake.due", () -> desk.recommend(id, words("2025-02-28"), "a"));
        desk.recommend(id, words("2025-06-01"), "a");
        var early = new Recommendation.Closing(LocalDate.parse("2025-02-28"), "Fait", "fr", "");
        refused("meetings.mistake.closed", () -> desk.close(only(id), early, "a"));
        var late = new Recommendation.Closing(LocalDate.parse("2026-11-24"), "Fait", "fr", "");
        refused("meetings.mistake.future", () -> desk.close(only(id), late, "a"));
        var script = new Recommendation.Closing(LocalDate.parse("2026-11-23"), "Fait", "fr", "javascript:alert(1)");
        refused("meetings.mistake.source", () -> desk.close(only(id), script, "a"));
    }

    @Test
    void publicFactsAreAddedOnceAndStayCorrected() {
        assertThat(desk.addFacts(MeetingFile.read(), "program")).isEqualTo(9);
        Meeting abuja = desk.list().getFirst();
        desk.correct(abuja.id(), 1, on("2026-01-27"), "officer");
        assertThat(desk.addFacts(MeetingFile.read(), "program")).isZero();
        assertThat(desk.find(abuja.id()).orElseThrow().details().first()).isEqualTo("2026-01-27");
    }

    @Test
    void factsNamePartnersThatAreKnown() {
        desk.addFacts(MeetingFile.read(), "program");
        assertThat(desk.list()).allSatisfy(it -> {
            assertThat(it.details().mistakes()).isEmpty();
            assertThat(it.details().hosts())
                    .allMatch(host -> partners.find(host).isPresent());
            if (it.details().attendance() instanceof Attendance.Listed listed) {
                assertThat(listed.present()).allMatch(one -> partners.find(one).isPresent());
            }
        });
    }

    @Test
    void measuresOuagadougouAndCadizAsTheirSourcesSay() {
        desk.addFacts(MeetingFile.read(), "program");
        List<Measurement> all = new MeetingIndicators(store, recommendations, partners, NOW).measure();
        assertThat(all)
                .contains(
                        Measurement.share("P07", "ALL", "2019", 39, 57),
                        Measurement.share("P07", "EXPECTED", "2019", 37, 55),
                        Measurement.share("P08", "AFRICA", "2019", 25, 28),
                        Measurement.share("P08", "EUROPE", "2019", 14, 29),
                        Measurement.missing("P07", "ALL", "2022"));
        assertThat(all)
                .filteredOn(it -> it.exact() != null && it.indicator().equals("P08"))
                .singleElement()
                .satisfies(it -> assertThat(it.value()
                                .orElseThrow()
                                .bigDecimalValue(1, RoundingMode.HALF_UP)
                                .toPlainString())
                        .isEqualTo("41.0"));
        Meeting cadiz = desk.list(new MeetingFilter(null, MeetingKind.MINISTERIAL, null, null, false), null, 1)
                .getFirst();
        var told = requireNonNull(desk.participations(List.of(cadiz)).get(cadiz.id()));
        assertThat(told.all().present()).isEqualTo(56);
        assertThat(told.european().present()).isEqualTo(28);
    }

    @Test
    void yearsSayWhyTheyCannotTell() {
        desk.addFacts(MeetingFile.read(), "program");
        var years = desk.listYears(LocalDate.parse("2026-11-23"));
        assertThat(years).extracting(it -> it.year()).startsWith(2026, 2025).endsWith(2021, 2019);
        assertThat(years)
                .filteredOn(it -> it.year() == 2022)
                .singleElement()
                .satisfies(it -> assertThat(it.unlisted()).isOne());
        assertThat(years.getLast().participation()).isNotNull();
    }

    /** As Spring wraps it. */
    private Meetings transactional(MeetingDesk plain) {
        ProxyFactory factory = new ProxyFactory(plain);
        var attributes = new AnnotationTransactionAttributeSource();
        TransactionManager manager = new DataSourceTransactionManager(database);
        factory.addAdvice(new TransactionInterceptor(manager, attributes));
        return (Meetings) factory.getProxy();
    }

    private static Recommendation.Words words(String due) {
        return new Recommendation.Words("Essai", "fr", null, LocalDate.parse(due));
    }

    private Recommendation only(long meeting) {
        return requireNonNull(desk.listRecommendations(List.of(meeting)).get(meeting))
                .getFirst();
    }

    private List<Long> ids(MeetingFilter filter, @Nullable Long after) {
        return desk.list(filter, after, 2).stream().map(Meeting::id).toList();
    }

    private static void refused(String key, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        UserError.class, it -> assertThat(it.key()).isEqualTo(key));
    }
}
