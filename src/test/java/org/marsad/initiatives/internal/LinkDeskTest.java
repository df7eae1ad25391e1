package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.marsad.initiatives.LinkDecision.Verdict.ACCEPTED;
import static org.marsad.initiatives.LinkDecision.Verdict.REJECTED;
import static org.marsad.initiatives.LinkDecision.Verdict.WITHDRAWN;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.identity.Account;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.initiatives.LinkDecision;
import org.marsad.initiatives.LinkDecision.Verdict;
import org.marsad.initiatives.Linking;
import org.marsad.initiatives.Links.Outcome;
import org.marsad.journal.internal.TestJournal;
import org.marsad.kernel.Language;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Region;
import org.marsad.web.ForbiddenException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who decides on links, once, and what happens when two do at the same time. */
class LinkDeskTest {
    private static final Partner SENEGAL = state("SEN", "SN", "Senegal");
    private static final Partner MALI = state("MLI", "ML", "Mali");
    private static final Partner IOM = new Partner(
            new PartnerCode("IOM"),
            PartnerKind.PERMANENT_OBSERVER,
            null,
            new LocalizedText("Atelier inventé (AI)", "Made-up workshop (MW)", "–"),
            null,
            null);

    private final TestImports imports = new TestImports();
    private final LinkDecisionStore store = new LinkDecisionStore(imports.jdbc);
    private final ConcernStore concerns = new ConcernStore(imports.jdbc);
    private final LinkDesk desk = new LinkDesk(
            store,
            concerns,
            TestJournal.in(imports.database),
            new TransactionTemplate(new DataSourceTransactionManager(imports.database)),
            Clock.systemUTC());
    private long key;

    @BeforeEach
    void takeIn(@TempDir Path folder) {
        String file = TestImports.activities("XM-1", "One");
        imports.run(TestImports.write(folder, "a.xml", file), "a", false);
        imports.jdbc
                .sql(
                        "update initiatives.initiative set countries = array['SN'], organisations = array['made', 'up', 'workshop']")
                .update();
        key = imports.jdbc
                .sql("select id from initiatives.initiative")
                .query((rs, _) -> rs.getLong("id"))
                .single();
    }

    @Test
    void anInitiativeConcernsItsCountriesAndItsOrganisations() {
        assertThat(concerns.concerns(SENEGAL, key)).isTrue();
        assertThat(concerns.concerns(MALI, key)).isFalse();
        assertThat(concerns.concerns(IOM, key)).isTrue();
        assertThat(concerns.concerns(SENEGAL, key + 1)).isFalse();
        assertThat(concerns.list(SENEGAL, Long.MAX_VALUE, 5)).hasSize(1);
        assertThat(concerns.list(SENEGAL, key, 5)).isEmpty();
    }

    @Test
    void aDoubleClickDecidesOnce() {
        Person focal = focal(SENEGAL, 1);
        assertThat(decide(ACCEPTED, SENEGAL, 0, focal)).isInstanceOf(Outcome.Kept.class);
        assertThat(decide(ACCEPTED, SENEGAL, 0, focal)).isInstanceOf(Outcome.Same.class);
        assertThat(imports.count("link_decision")).isEqualTo(1);
        assertThat(concerns.listLinked(SENEGAL, "A4", 5)).containsExactly(key);
        assertThat(concerns.listLinked(MALI, "A4", 5)).isEmpty();
    }

    @Test
    void whoCameLaterIsToldAndChangesNothing() {
        assertThat(decide(ACCEPTED, SENEGAL, 0, focal(SENEGAL, 1))).isInstanceOf(Outcome.Kept.class);
        assertThat(decide(REJECTED, SENEGAL, 0, focal(SENEGAL, 2))).isInstanceOf(Outcome.Overtaken.class);
        assertThat(store.count("A4")).isEqualTo(1);
    }

    @Test
    void onlyOneOfManyAtOnceDecides() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Outcome>> clicks = List.of(
                    () -> decide(ACCEPTED, SENEGAL, 0, focal(SENEGAL, 1)),
                    () -> decide(ACCEPTED, SENEGAL, 0, focal(SENEGAL, 1)),
                    () -> decide(REJECTED, SENEGAL, 0, focal(SENEGAL, 2)),
                    () -> decide(REJECTED, SENEGAL, 0, focal(SENEGAL, 2)));
            int kept = 0;
            for (Future<Outcome> click : threads.invokeAll(clicks)) {
                kept += click.get() instanceof Outcome.Kept ? 1 : 0;
            }
            assertThat(kept).isEqualTo(1);
        }
        assertThat(imports.count("link_decision")).isEqualTo(1);
    }

    @Test
    void whatIsTakenBackCanBeDecidedAgain() {
        Person focal = focal(SENEGAL, 1);
        decide(ACCEPTED, SENEGAL, 0, focal);
        long first = store.findLast(1, SENEGAL.code()).orElseThrow().id();
        assertThat(decide(WITHDRAWN, SENEGAL, first, focal)).isInstanceOf(Outcome.Kept.class);
        assertThat(store.count("A4")).isZero();
        long second = store.findLast(1, SENEGAL.code()).orElseThrow().id();
        assertThat(decide(REJECTED, SENEGAL, second, focal)).isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void theSecretariatDecidesInItsOwnName() {
        decide(REJECTED, SENEGAL, 0, focal(SENEGAL, 1));
        assertThat(decide(ACCEPTED, SENEGAL, 0, person(9, Role.SECRETARIAT_OFFICER, null)))
                .isInstanceOf(Outcome.Kept.class);
        assertThat(store.listNewest(List.of(key)))
                .extracting(LinkDecision::partner, LinkDecision::role, LinkDecision::verdict)
                .containsExactlyInAnyOrder(
                        tuple(SENEGAL.code(), Role.FOCAL_POINT, REJECTED),
                        tuple(null, Role.SECRETARIAT_OFFICER, ACCEPTED));
    }

    @Test
    void nobodyDecidesForAnotherCountry() {
        assertThatThrownBy(() -> decide(ACCEPTED, SENEGAL, 0, focal(MALI, 1))).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> decide(ACCEPTED, MALI, 0, focal(MALI, 1))).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> decide(ACCEPTED, SENEGAL, 0, person(1, Role.EVALUATOR, null)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aReasonIsShortAndHasNoPersonalData() {
        assertThatThrownBy(() -> decide(linking(ACCEPTED, SENEGAL, 0, "x".repeat(1001)), SENEGAL, focal(SENEGAL, 1)))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> decide(
                        linking(ACCEPTED, SENEGAL, 0, "Passport number: A12345678, born 1 March 1990"),
                        SENEGAL,
                        focal(SENEGAL, 1)))
                .isInstanceOf(UserError.class);
        assertThat(imports.count("link_decision")).isZero();
    }

    private Outcome decide(Verdict verdict, Partner partner, long seen, Person by) {
        return decide(linking(verdict, partner, seen, ""), partner, by);
    }

    private Outcome decide(Linking linking, Partner partner, Person by) {
        return desk.decide(linking, partner, null, by);
    }

    private Linking linking(Verdict verdict, Partner partner, long seen, String why) {
        return new Linking(key, "A4", verdict, partner.code(), why, seen);
    }

    private static Person focal(Partner partner, long account) {
        return person(account, Role.FOCAL_POINT, partner.code());
    }

    private static Person person(long account, Role role, @Nullable PartnerCode partner) {
        return new Person(
                new Account(account, "nobody@exercise.invalid", "Made up", Language.EN, null),
                List.of(new Mandate(
                        1, account, role, partner, null, Set.of(), false, LocalDate.parse("2026-01-01"), null)));
    }

    private static Partner state(String code, String iso2, String name) {
        return new Partner(
                new PartnerCode(code),
                PartnerKind.STATE,
                iso2,
                new LocalizedText(name, name, name),
                Region.WEST_AFRICA,
                null);
    }
}
