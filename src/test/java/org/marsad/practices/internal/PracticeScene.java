package org.marsad.practices.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.marsad.database.TestDatabases;
import org.marsad.identity.Account;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.initiatives.internal.TestShelf;
import org.marsad.journal.internal.TestJournal;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partners;
import org.marsad.partners.internal.TestPartners;
import org.marsad.plan.TargetGroup;
import org.marsad.practices.ForWomen;
import org.marsad.practices.Obstacle;
import org.marsad.practices.Outcome;
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeDrafts.Seen;
import org.marsad.practices.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A library on a database of its own, people of three countries and the Secretariat, and a clock that can be set. */
final class PracticeScene {
    static final PartnerCode SENEGAL = new PartnerCode("SEN");
    static final PartnerCode SPAIN = new PartnerCode("ESP");
    static final Person FOCAL = person(1, Role.FOCAL_POINT, SENEGAL, null, Set.of());
    static final Person DEPUTY = person(2, Role.FOCAL_POINT, SENEGAL, null, Set.of());
    static final Person CONTRIBUTOR = person(3, Role.CONTRIBUTOR, SENEGAL, null, Set.of("1", "2"));
    static final Person PEER = person(4, Role.FOCAL_POINT, SPAIN, null, Set.of());
    static final Person OTHER_PEER = person(5, Role.FOCAL_POINT, SPAIN, null, Set.of());
    static final Person REFERENCE = person(6, Role.REFERENCE_COUNTRY, new PartnerCode("NGA"), "1", Set.of());
    static final Person OFFICER = person(7, Role.SECRETARIAT_OFFICER, null, null, Set.of());
    static final Person LEAD = person(8, Role.SECRETARIAT_LEAD, null, null, Set.of());

    final SetClock clock = new SetClock(Instant.parse("2026-03-01T10:00:00Z"));
    final DataSource database = TestDatabases.fresh();
    final JdbcClient jdbc = JdbcClient.create(database);
    final Partners partners = TestPartners.in(database);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    private final PracticeStore store = new PracticeStore(jdbc);
    private final StepStore steps = new StepStore(jdbc);
    private final ReuseStore used = new ReuseStore(jdbc);
    private final SheetChecks checks = new SheetChecks(TestShelf.in(database), clock);
    private final History history = new History(steps, TestJournal.in(database), clock);
    final Library library = new Library(jdbc, steps, used);
    final PracticeDesk drafts = new PracticeDesk(store, steps, checks, partners, history, transaction);
    final PeerDesk reviews = new PeerDesk(store, history, transaction);
    final ReuseDesk reuses = new ReuseDesk(used, library, checks, history, transaction);
    final PracticeIndicators indicators = new PracticeIndicators(new PracticeCounts(jdbc), partners, clock);

    /** A draft of Senegal’s focal point. */
    Practice draft(Sheet sheet) {
        return done(drafts.begin(SENEGAL, sheet, FOCAL));
    }

    Practice submitted(Sheet sheet) {
        return done(drafts.submit(draft(sheet).id(), new Seen(1, 1), FOCAL));
    }

    Practice accepted(Sheet sheet) {
        Practice practice = submitted(sheet);
        return done(reviews.accept(practice.id(), Seen.of(practice), PEER));
    }

    static Practice done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).practice();
    }

    /** A whole one, on these actions. */
    static Sheet sheet(String title, String... actions) {
        return new Sheet(
                title,
                "fr",
                "Un guichet mobile a été ouvert.",
                List.of(Obstacle.TRUST, Obstacle.LAW),
                "Personne ne se fiait aux bureaux.",
                "Les demandes ont doublé.",
                List.of(TargetGroup.DIA),
                ForWomen.YES,
                "Des horaires du soir.",
                false,
                null,
                List.of(actions),
                2021,
                null,
                null);
    }

    /** One of which only the title is known. */
    static Sheet bare(String title) {
        return new Sheet(
                title, "fr", "", List.of(), "", "", List.of(), null, "", null, null, List.of(), null, null, null);
    }

    static Person person(
            long id, Role role, @Nullable PartnerCode partner, @Nullable String domain, Set<String> actions) {
        return new Person(
                new Account(id, id + "@example.org", "Account " + id, Language.EN, null),
                List.of(new Mandate(id, id, role, partner, domain, actions, false, LocalDate.of(2026, 1, 1), null)));
    }

    /** A clock that stands where a test sets it. */
    static final class SetClock extends Clock {
        private Instant now;

        SetClock(Instant now) {
            this.now = now;
        }

        void set(String moment) {
            now = Instant.parse(moment);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
