package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marsad.initiatives.LinkDecision.Verdict.ACCEPTED;
import static org.marsad.initiatives.LinkDecision.Verdict.REJECTED;
import static org.marsad.initiatives.LinkDecision.Verdict.WITHDRAWN;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.identity.Role;
import org.marsad.initiatives.LinkDecision;
import org.marsad.initiatives.LinkDecision.Proposed;
import org.marsad.initiatives.LinkDecision.Verdict;
import org.marsad.kernel.PartnerCode;

/** Decisions in their table, and the links that follow from them. */
class LinkDecisionStoreTest {
    private static final Instant NOW = Instant.parse("2026-01-29T10:00:00Z");

    private final TestImports imports = new TestImports();
    private final LinkDecisionStore store = new LinkDecisionStore(imports.jdbc);
    private long key;

    @BeforeEach
    void takeIn(@TempDir Path folder) {
        imports.run(TestImports.write(folder, "a.xml", TestImports.activities("XM-1", "One")), "a", false);
        key = imports.jdbc
                .sql("select id from initiatives.initiative")
                .query((rs, _) -> rs.getLong("id"))
                .single();
    }

    @Test
    void aLinkStandsWhileOneDeciderAcceptsIt() {
        decide("SEN", ACCEPTED);
        assertThat(links()).containsExactly("A12");
        decide("MLI", REJECTED);
        assertThat(links()).containsExactly("A12");
        decide(null, ACCEPTED);
        decide("SEN", WITHDRAWN);
        assertThat(links()).containsExactly("A12");
        decide(null, REJECTED);
        assertThat(links()).isEmpty();
        assertThat(store.count("A12")).isZero();
        assertThat(store.listNewest(List.of(key)))
                .extracting(LinkDecision::verdict)
                .containsExactly(REJECTED, WITHDRAWN, REJECTED);
    }

    @Test
    void whatWasDecidedIsReadAsItWasWritten() {
        LinkDecision said = new LinkDecision(
                0,
                key,
                "A12",
                ACCEPTED,
                new PartnerCode("SEN"),
                Role.FOCAL_POINT,
                "Named in our strategy",
                new Proposed(70, List.of("sector 15190", "words-en visa"), "1"),
                NOW);
        long id = store.insert(said, 5);
        assertThat(store.findNewest(key, "A12", new PartnerCode("SEN")))
                .get()
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(said);
        assertThat(store.findLast(5, new PartnerCode("SEN")).orElseThrow().id()).isEqualTo(id);
        assertThat(store.findLast(6, new PartnerCode("SEN"))).isEmpty();
        assertThat(store.findLast(5, null)).isEmpty();
        assertThat(store.findNewest(key, "A12", null)).isEmpty();
        assertThat(store.lock(key)).isTrue();
        assertThat(store.lock(key + 1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update initiatives.link_decision set decision = 'rejected'",
                "delete from initiatives.link_decision",
                "truncate initiatives.link_decision"
            })
    void aDecisionIsNeverChanged(String statement) {
        decide("SEN", ACCEPTED);
        assertThatThrownBy(() -> imports.jdbc.sql(statement).update()).hasMessageContaining("never changed");
    }

    private void decide(@Nullable String partner, Verdict verdict) {
        PartnerCode code = partner == null ? null : new PartnerCode(partner);
        Role role = partner == null ? Role.SECRETARIAT_OFFICER : Role.FOCAL_POINT;
        store.insert(new LinkDecision(0, key, "A12", verdict, code, role, "", null, NOW), 1);
    }

    private List<String> links() {
        return imports.jdbc
                .sql("select action from initiatives.link order by action")
                .query((rs, _) -> rs.getString("action"))
                .list();
    }
}
