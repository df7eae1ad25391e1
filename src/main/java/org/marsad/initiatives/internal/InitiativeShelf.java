package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Initiative;
import org.marsad.initiatives.InitiativeFilter;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.initiatives.Initiatives;
import org.marsad.kernel.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds initiatives; every restriction has an index, and a page needs two statements however many there are. */
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
        List<String> conditions = conditions(filter);
        if (before != null) {
            conditions.add("i.id < :before");
        }
        String where = conditions.isEmpty() ? "" : "where " + String.join("\nand ", conditions) + "\n";
        var statement = jdbc.sql(InitiativeStore.SUMMARY + where + "order by i.id desc\nlimit :most")
                .param("most", most)
                .param("before", before)
                .param("query", query(filter.words()))
                .param("country", filter.country())
                .param("status", filter.status())
                .param("kind", filter.kind())
                .param("sector", filter.sector())
                .param("from", filter.from())
                .param("until", filter.until())
                .param("currency", filter.currency())
                .param("least", filter.least());
        return store.withTitles(
                statement.query((rs, _) -> InitiativeStore.bare(rs)).list());
    }

    private static List<String> conditions(InitiativeFilter filter) {
        List<String> conditions = new ArrayList<>();
        add(conditions, query(filter.words()), "i.words @@ cast(:query as tsquery)");
        add(conditions, filter.country(), "i.countries @> array[cast(:country as text)]");
        add(conditions, filter.sector(), "i.sectors @> array[cast(:sector as text)]");
        add(conditions, filter.status(), "i.status = :status");
        add(conditions, filter.kind(), "i.kind = :kind");
        add(conditions, filter.from(), "i.ends >= :from");
        add(conditions, filter.until(), "i.starts <= :until");
        add(conditions, filter.currency(), "i.currency = :currency");
        add(conditions, filter.least(), "i.budget >= :least");
        return conditions;
    }

    private static void add(List<String> conditions, @Nullable Object wanted, String condition) {
        if (wanted != null) {
            conditions.add(condition);
        }
    }

    /** All the words, the last one perhaps not finished; null if nothing can be looked for. */
    private static @Nullable String query(@Nullable String words) {
        String normal = words == null ? "" : SearchText.normalise(words);
        return normal.isEmpty()
                ? null
                : List.of(normal.split(" ")).stream().map(it -> it + ":*").collect(Collectors.joining(" & "));
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
