package org.marsad.initiatives.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Initiative;
import org.marsad.initiatives.InitiativeFilter;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.initiatives.Initiatives;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds initiatives; every restriction has an index, and a page needs few statements however many there are. */
@Service
class InitiativeShelf implements Initiatives {
    private final JdbcClient jdbc;
    private final InitiativeStore store;

    InitiativeShelf(JdbcClient jdbc, InitiativeStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    @Override
    public List<InitiativeSummary> list(InitiativeFilter filter, @Nullable Long before, int most) {
        ListSearch search = new ListSearch(filter, before, most);
        List<InitiativeSummary> found = search.isLoose() ? loose(search, most) : exact(search);
        return store.withTitles(filter.equals(InitiativeFilter.ALL) ? found : withOthers(found, filter, before, most));
    }

    private List<InitiativeSummary> exact(ListSearch search) {
        if (!search.hasLeaders()) {
            return list(search.inOrder(), search);
        }
        List<Long> counts = jdbc.sql(search.counts())
                .params(search.values())
                .query((rs, _) -> counts(rs))
                .single();
        return list(leader(search, counts).map(search::ledBy).orElseGet(search::inOrder), search);
    }

    private List<InitiativeSummary> loose(ListSearch search, int most) {
        List<InitiativeSummary> found = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        jdbc.sql(search.newest()).params(search.values()).query(rs -> {
            if (counts.isEmpty()) {
                counts.addAll(counts(rs));
            }
            if (rs.getObject("id") != null) {
                found.add(InitiativeStore.bare(rs));
            }
        });
        if (found.size() >= most) {
            return found;
        }
        return leader(search, counts)
                .map(it -> list(search.ledBy(it), search))
                .orElseGet(() -> further(search, counts.getFirst(), found, most));
    }

    /** The newest key, which is 0 if there is none, and the counts. */
    private static List<Long> counts(ResultSet rs) throws SQLException {
        return Arrays.stream((Long[]) rs.getArray("counts").getArray())
                .map(it -> it == null ? 0 : it)
                .toList();
    }

    /** The restriction that the fewest fit, if these are few. */
    private static Optional<Integer> leader(ListSearch search, List<Long> counts) {
        return IntStream.range(1, counts.size())
                .boxed()
                .min(Comparator.comparing(counts::get))
                .filter(it -> counts.get(it) <= search.few())
                .map(it -> it - 1);
    }

    private List<InitiativeSummary> further(ListSearch search, long newest, List<InitiativeSummary> first, int most) {
        List<InitiativeSummary> found = first;
        Iterator<String> further = search.further(found.size(), newest).iterator();
        while (found.size() < most && further.hasNext()) {
            found = list(further.next(), search);
        }
        return found;
    }

    /** With those of which only another report fits; of both, the newest keys. */
    private List<InitiativeSummary> withOthers(
            List<InitiativeSummary> found, InitiativeFilter filter, @Nullable Long before, int most) {
        ListSearch search = ListSearch.ofOthers(filter, before, most);
        Map<Long, InitiativeSummary> both = new TreeMap<>(Comparator.reverseOrder());
        found.forEach(it -> both.put(it.key(), it));
        list(search.all(), search).forEach(it -> both.put(it.key(), it));
        return both.values().stream().limit(most).toList();
    }

    private List<InitiativeSummary> list(String statement, ListSearch search) {
        return jdbc.sql(statement)
                .params(search.values())
                .query((rs, _) -> InitiativeStore.bare(rs))
                .list();
    }

    @Override
    public Optional<Initiative> find(long key) {
        return fill("where i.id = :key\n", key).stream().findFirst();
    }

    @Override
    public List<Initiative> listReports(long key) {
        return fill("""
                where coalesce(i.head, i.id) = (
                    select coalesce(asked.head, asked.id)
                    from initiatives.initiative asked
                    where asked.id = :key)
                """, key);
    }

    private List<Initiative> fill(String which, long key) {
        Map<Long, InitiativeSummary> byRevision = new LinkedHashMap<>();
        jdbc.sql(InitiativeStore.SUMMARY + which + "order by i.id")
                .param("key", key)
                .query(rs -> {
                    byRevision.put(rs.getLong("revision"), InitiativeStore.bare(rs));
                });
        return byRevision.isEmpty() ? List.of() : store.fill(byRevision);
    }
}
