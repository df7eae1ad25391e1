package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.database.TestDatabases;
import org.marsad.initiatives.InitiativeSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How PostgreSQL finds a page among 200,000 {@link MadeUpInitiatives}: through which index, and how many of the table's
 * thousands of blocks it touches.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListSearchTest {
    private static final int ROWS = 200_000;
    private static final int PAGE = 26;
    private static final int FEW_BLOCKS = 600;

    private final DataSource database = TestDatabases.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final InitiativeShelf shelf = new InitiativeShelf(jdbc, new InitiativeStore(jdbc));

    @BeforeAll
    void makeUp() {
        MadeUpInitiatives.into(database, ROWS);
    }

    @ParameterizedTest
    @CsvSource({
        "country=KM, facet_pkey",
        "country=ML, facet_pkey",
        "sector=15190, facet_pkey",
        "organisation=GIZ agency, facet_pkey",
        "organisation=agency, facet_pkey",
        "action=12, link_pkey",
        "action=A4, initiative_pkey",
        "status=6, initiative_status_id_idx",
        "kind=policy, initiative_kind_id_idx",
        "currency=CHF, initiative_currency_id_idx"
    })
    void whatIsEqualComesInTheOrderOfAnIndex(String typed, String index) {
        for (Long before : new Long[] {null, ROWS / 2L}) {
            Plan plan = plan(search(typed, before), false);
            assertThat(plan.indexes()).as(plan.text()).contains(index);
            assertThat(plan.text()).doesNotContain("Seq Scan");
            assertThat(plan.blocks()).as(plan.text()).isLessThan(FEW_BLOCKS);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "q=rarely, initiative_words_stretch_idx",
        "group=CON, initiative_words_stretch_idx",
        "from=2098-01-01, initiative_ends_",
        "until=1991-01-01, initiative_starts_",
        "least=900000000000, initiative_budget_",
        "status=2&until=1991-01-01, initiative_starts_"
    })
    void whatHasNoOrderIsLookedForAmongTheNewestFirst(String typed, String index) {
        ListSearch search = search(typed, null);
        assertThat(search.isLoose()).isTrue();
        Plan newest = plan(search, false);
        assertThat(newest.text()).doesNotContain("Seq Scan");
        assertThat(newest.blocks()).as(newest.text()).isLessThan(ListSearch.NEWEST * 4L + FEW_BLOCKS);
        Plan indexed = plan(search, true);
        assertThat(indexed.indexes()).as(indexed.text()).anyMatch(it -> it.startsWith(index));
        assertThat(indexed.text()).doesNotContain("Seq Scan");
        assertThat(indexed.blocks()).as(indexed.text()).isLessThan(FEW_BLOCKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=often", "from=2015-01-01", "until=2030-01-01", "least=1", "country=ML&q=often"})
    void whatIsFrequentIsFoundAmongTheNewest(String typed) {
        Plan newest = plan(search(typed, null), false);
        assertThat(newest.rows()).as(newest.text()).isEqualTo(PAGE);
        assertThat(newest.text()).doesNotContain("Seq Scan");
    }

    @ParameterizedTest
    @CsvSource({
        "country=km",
        "sector=15190",
        "organisation=giz Agency",
        "status=6",
        "kind=policy",
        "currency=chf",
        "q=rare",
        "action=a12",
        "group=con",
        "from=2098-01-01",
        "until=1991-01-01",
        "least=900000000000",
        "country=KM&q=rarely&least=1&until=2020-01-01&organisation=giz"
    })
    void pagesTogetherHaveEachOnce(String typed) {
        TreeSet<Long> keys = new TreeSet<>();
        Long before = null;
        List<InitiativeSummary> page;
        do {
            page = shelf.list(MadeUpInitiatives.query(typed).filter(), before, 15);
            page.forEach(it -> assertThat(keys.add(it.key())).isTrue());
            assertThat(page).isSortedAccordingTo((one, other) -> Long.compare(other.key(), one.key()));
            before = page.isEmpty() ? null : page.getLast().key();
        } while (page.size() == 15);
        assertThat(keys).hasSize(ROWS / 5000).allMatch(it -> it % 5000 == 17);
    }

    @Test
    void aChangedValueIsFoundAndTheOldOneIsNot() {
        run("update initiatives.initiative set countries = array['TD'], status = '3' where id = 100");
        run("update initiatives.initiative set status = '4' where id = 100");
        assertThat(shelf.list(MadeUpInitiatives.query("country=TD&status=4").filter(), null, PAGE))
                .hasSize(1);
        assertThat(shelf.list(MadeUpInitiatives.query("country=ML").filter(), 101L, 1))
                .extracting(InitiativeSummary::key)
                .containsExactly(98L);
    }

    private ListSearch search(String typed, @Nullable Long before) {
        return new ListSearch(MadeUpInitiatives.query(typed).filter(), before, PAGE);
    }

    private record Plan(String text, List<String> indexes, long blocks, int rows) {}

    private Plan plan(ListSearch search, boolean indexed) {
        String text = jdbc.sql("explain (analyze, buffers, timing off, format json) "
                        + (indexed ? search.all() : search.isLoose() ? search.newest() : search.inOrder()))
                .params(search.values())
                .query((rs, _) -> rs.getString(1))
                .single();
        JsonNode plan = JsonMapper.builder().build().readTree(text).get(0).get("Plan");
        return new Plan(
                text,
                plan.findValuesAsString("Index Name"),
                plan.get("Shared Hit Blocks").asLong()
                        + plan.get("Shared Read Blocks").asLong(),
                (int) plan.get("Actual Rows").asDouble());
    }

    private void run(String statement) {
        jdbc.sql(statement).update();
    }
}
