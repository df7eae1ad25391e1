package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What PostgreSQL touches to compare a report with 100,000 made-up ones, and to show a page of 50,000 pairs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoublesAtScaleTest {
    private static final long FEW_BLOCKS = 2_000;

    private final TestDoubles doubles = new TestDoubles();

    @BeforeAll
    void makeUp() {
        run("insert into initiatives.source (name) values ('made up')");
        run("""
                with told as (
                    insert into initiatives.import
                        (source, format, version, file, sha256, at, actor, read, created, updated, unchanged, rejected, gone)
                    select id, 'iati', '2.03', 'x', sha256(''), now(), 'test', 0, 0, 0, 0, 0, 0
                    from initiatives.source
                    returning id, source
                ), made as (
                    insert into initiatives.initiative
                        (format, identifier, kind, source, revision, fingerprint, countries, sectors, words)
                    select 'iati', 'XM-' || n, 'project', source, 1, sha256(''), array['ML'], '{}', ''
                    from generate_series(1, 100000) n
                    cross join told
                    returning id
                )
                insert into initiatives.revision (id, initiative, import, line, "column", fingerprint, parts)
                select 1, min(made.id), min(told.id), 1, 1, sha256(''), '{}'
                from made
                cross join told
                """);
        run("""
                insert into initiatives.trait (kind, value, initiative)
                select 'word', 'w' || i.id % 5000, i.id
                from initiatives.initiative i
                union all
                select 'identifier', 'xm' || i.id, i.id
                from initiatives.initiative i
                """);
        run("""
                insert into initiatives.candidate (one, other, score, reasons, open)
                select i.id, i.id + 1, 50 + i.id % 50, '{title}', true
                from initiatives.initiative i
                where i.id % 2 = 1
                and exists (
                    select
                    from initiatives.initiative next
                    where next.id = i.id + 1)
                """);
        for (String table : new String[] {"initiative", "trait", "candidate"}) {
            run("vacuum analyze initiatives." + table);
        }
    }

    @AfterAll
    void close() {
        doubles.close();
    }

    @Test
    void aReportMeetsOthersThroughTheIndexOfTraits() {
        String plan = doubles.imports
                .jdbc
                .sql("explain (analyze, buffers, timing off, format json) " + TraitStore.FIND)
                .param("reports", new Long[] {1L, 1L, 1L})
                .param("kinds", new String[] {"word", "word", "identifier"})
                .param("values", new String[] {"w17", "w18", "xm7"})
                .param("weights", new Double[] {0.5, 0.5, 1.0})
                .param("most", TraitStore.MOST_FOUND)
                .query((rs, _) -> rs.getString(1))
                .single();
        assertThat(plan).contains("trait_pkey").doesNotContain("Seq Scan");
        assertThat(blocks(plan)).as(plan).isLessThan(FEW_BLOCKS);
    }

    @Test
    void aPageOfPairsIsReadOffTheirIndex() {
        String plan = doubles.imports
                .jdbc
                .sql("explain (analyze, buffers, timing off, format json) " + CandidateStore.LIST)
                .param("countries", null)
                .param("skip", 10)
                .param("most", 11)
                .query((rs, _) -> rs.getString(1))
                .single();
        assertThat(plan).contains("candidate_score_one_other_idx").doesNotContain("Seq Scan");
        assertThat(blocks(plan)).as(plan).isLessThan(FEW_BLOCKS);
        assertThat(doubles.desk.listCandidates(TestDoubles.OFFICER, 10, 11)).hasSize(11);
    }

    private static long blocks(String plan) {
        JsonNode top = JsonMapper.builder().build().readTree(plan).get(0).get("Plan");
        return top.get("Shared Hit Blocks").asLong()
                + top.get("Shared Read Blocks").asLong();
    }

    private void run(String statement) {
        doubles.imports.jdbc.sql(statement).update();
    }
}
