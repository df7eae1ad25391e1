package org.marsad.initiatives.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Initiative;
import org.marsad.initiatives.InitiativeFilter;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.initiatives.Initiatives;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds initiatives; every restriction has an index, and a page needs two or three statements however many there are. */
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
        return store.withTitles(search.isLoose() && found.size() < most ? list(search.indexed(), search) : found);
    }

    private List<InitiativeSummary> list(String statement, ListSearch search) {
        return jdbc.sql(statement)
                .params(search.values())
                .query((rs, _) -> InitiativeStore.bare(rs))
                .list();
    }

    @Override
    public Optional<Initiative> find(long key) {
        return jdbc.sql(InitiativeStore.SUMMARY + "where i.id = :key")
                .param("key", key)
                .query((rs, _) -> Map.entry(InitiativeStore.bare(rs), rs.getLong("revision")))
                .optional()
                .map(it -> store.fill(it.getKey(), it.getValue()));
    }
}
