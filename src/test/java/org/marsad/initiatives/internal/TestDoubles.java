package org.marsad.initiatives.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marsad.database.TestDatabases;
import org.marsad.initiatives.Candidate;
import org.marsad.initiatives.Decider;
import org.marsad.initiatives.Verdict;
import org.marsad.journal.internal.TestJournal;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reports taken in, and people who decide about them. */
final class TestDoubles implements AutoCloseable {
    static final Decider OFFICER = new Decider(1, "secretariat-officer", null);

    private final HikariDataSource pool = pool();
    final TestImports imports = new TestImports(pool);
    final InitiativeStore store = new InitiativeStore(imports.jdbc);
    final InitiativeShelf shelf = new InitiativeShelf(imports.jdbc, store);
    final DoublesDesk desk = new DoublesDesk(
            new DecisionStore(imports.jdbc),
            new CandidateStore(imports.jdbc, store),
            new Comparison(new TraitStore(imports.jdbc), new ProfileStore(imports.jdbc)),
            TestJournal.in(imports.database),
            new TransactionTemplate(new DataSourceTransactionManager(imports.database)),
            Clock.systemUTC());

    @Override
    public void close() {
        pool.close();
    }

    /** Takes in one file with reports of these identifiers and titles. */
    void takeIn(Path folder, String source, String... identifiersAndTitles) {
        imports.run(
                TestImports.write(folder, source + ".xml", TestImports.activities(identifiersAndTitles)),
                source,
                false);
    }

    void same(String one, String other) {
        desk.decide(key(one), key(other), Verdict.SAME, "", OFFICER);
    }

    void apart(String one, String other) {
        desk.decide(key(one), key(other), Verdict.APART, "", OFFICER);
    }

    /** Undoes what holds for these two. */
    void undo(String one, String other) {
        List<String> pair = List.of(one, other);
        desk.listDecisions(OFFICER, null, 1_000).stream()
                .filter(it -> it.standing()
                        && pair.contains(it.one().summary().identifier())
                        && pair.contains(it.other().summary().identifier()))
                .forEach(it -> desk.undo(it.id(), "", OFFICER));
    }

    long key(String identifier) {
        return imports.jdbc
                .sql("""
                        select id
                        from initiatives.initiative
                        where identifier = :identifier
                        """)
                .param("identifier", identifier)
                .query((rs, _) -> rs.getLong("id"))
                .single();
    }

    /** Each report that belongs to another, and to which, by identifier. */
    Map<String, String> heads() {
        Map<String, String> heads = new TreeMap<>();
        imports.jdbc.sql("""
                        select i.identifier, h.identifier as head
                        from initiatives.initiative i
                        join initiatives.initiative h on h.id = i.head
                        order by i.id
                        """).query(rs -> {
            heads.put(rs.getString("identifier"), rs.getString("head"));
        });
        return heads;
    }

    /** Pairs that are proposed, as two identifiers each. */
    List<String> proposed(@Nullable String country) {
        Decider by = country == null ? OFFICER : new Decider(2, "focal-point", Set.of(country));
        return desk.listCandidates(by, 0, 100).stream().map(TestDoubles::names).toList();
    }

    private static String names(Candidate it) {
        return it.one().summary().identifier() + " " + it.other().summary().identifier();
    }

    /** A connection for each statement would take longer than the statement. */
    private static HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(TestDatabases.fresh());
        pool.setMinimumIdle(1);
        return pool;
    }

    /** Makes a pair a candidate, as a comparison does. */
    void propose(String one, String other, int score) {
        imports.jdbc
                .sql("""
                        insert into initiatives.candidate (one, other, score, reasons, open)
                        values (:one, :other, :score, '{title}', initiatives.is_open(:one, :other))
                        """)
                .param("one", Math.min(key(one), key(other)))
                .param("other", Math.max(key(one), key(other)))
                .param("score", score)
                .update();
    }
}
