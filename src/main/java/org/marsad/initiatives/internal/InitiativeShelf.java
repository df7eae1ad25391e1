package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
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
        List<InitiativeSummary> found = list(search.newest(), search);
        if (search.isLoose() && found.size() < most) {
            found = indexed(search, most);
        }
        return store.withTitles(filter.equals(InitiativeFilter.ALL) ? found : withOthers(found, filter, before, most));
    }

    private List<InitiativeSummary> indexed(ListSearch search, int most) {
        List<InitiativeSummary> few = new ArrayList<>();
        AtomicBoolean whole = new AtomicBoolean();
        jdbc.sql(search.few()).params(search.values()).query(rs -> {
            whole.set(rs.getBoolean("whole"));
            if (rs.getObject("id") != null) {
                few.add(InitiativeStore.bare(rs));
            }
        });
        if (whole.get()) {
            return few;
        }
        List<InitiativeSummary> recent = list(search.recent(), search);
        return recent.size() < most ? list(search.indexed(), search) : recent;
    }

    /** With those of which only another report fits; of both, the newest keys. */
    private List<InitiativeSummary> withOthers(
            List<InitiativeSummary> found, InitiativeFilter filter, @Nullable Long before, int most) {
        ListSearch search = ListSearch.ofOthers(filter, before, most);
        Map<Long, InitiativeSummary> both = new TreeMap<>(Comparator.reverseOrder());
        found.forEach(it -> both.put(it.key(), it));
        list(search.indexed(), search).forEach(it -> both.put(it.key(), it));
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
