package org.marsad.initiatives.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.internal.Profile.Relation;
import org.marsad.kernel.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is compared of reports, out of their tables: four statements however many they are. */
@Repository
class ProfileStore {
    private final JdbcClient jdbc;

    ProfileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, Profile> list(Collection<Long> reports) {
        Long[] keys = reports.toArray(Long[]::new);
        Map<Long, List<Title>> titles = titles(keys);
        Map<Long, Set<String>> partners = partners(keys);
        Map<Long, Set<Relation>> relations = relations(keys);
        Map<Long, Profile> profiles = new HashMap<>();
        jdbc.sql("""
                        select id, identifier, countries, starts, ends, budget, currency
                        from initiatives.initiative
                        where id = any(:keys)
                        order by id
                        """).param("keys", keys).query(rs -> {
            long id = rs.getLong("id");
            @Nullable LocalDate starts = InitiativeStore.day(rs, "starts");
            @Nullable LocalDate ends = InitiativeStore.day(rs, "ends");
            @Nullable BigDecimal budget = rs.getBigDecimal("budget");
            profiles.put(
                    id,
                    new Profile(
                            rs.getString("identifier"),
                            titles.getOrDefault(id, List.of()),
                            partners.getOrDefault(id, Set.of()),
                            Set.of((String[]) rs.getArray("countries").getArray()),
                            starts,
                            ends,
                            budget,
                            rs.getString("currency"),
                            relations.getOrDefault(id, Set.of())));
        });
        return profiles;
    }

    private Map<Long, List<Title>> titles(Long[] keys) {
        Map<Long, List<Title>> titles = new HashMap<>();
        jdbc.sql("""
                        select i.id, n.body
                        from initiatives.initiative i
                        join initiatives.narrative n on n.revision = i.revision
                        where i.id = any(:keys)
                        and n.part = 'title'
                        order by i.id, n.place, n.position
                        """).param("keys", keys).query(rs -> {
            titles.computeIfAbsent(rs.getLong("id"), _ -> new ArrayList<>()).add(Title.of(rs.getString("body")));
        });
        return titles;
    }

    private Map<Long, Set<String>> partners(Long[] keys) {
        Map<Long, Set<String>> partners = new HashMap<>();
        jdbc.sql("""
                        select i.id, coalesce(n.body, o.ref) as name
                        from initiatives.initiative i
                        join initiatives.organisation o on o.revision = i.revision and o.role in ('2', '3', '4')
                        left join initiatives.narrative n
                            on n.revision = o.revision and n.part = 'organisation' and n.place = o.place
                        where i.id = any(:keys)
                        and coalesce(n.body, o.ref) is not null
                        order by i.id, o.place
                        """).param("keys", keys).query(rs -> {
            partners.computeIfAbsent(rs.getLong("id"), _ -> new HashSet<>())
                    .add(SearchText.normalise(rs.getString("name")));
        });
        return partners;
    }

    private Map<Long, Set<Relation>> relations(Long[] keys) {
        Map<Long, Set<Relation>> relations = new HashMap<>();
        jdbc.sql("""
                        select i.id, r.code, r.ref
                        from initiatives.initiative i
                        join initiatives.relation r on r.revision = i.revision
                        where i.id = any(:keys)
                        order by i.id, r.place
                        """).param("keys", keys).query(rs -> {
            relations
                    .computeIfAbsent(rs.getLong("id"), _ -> new HashSet<>())
                    .add(new Relation(rs.getString("code"), rs.getString("ref")));
        });
        return relations;
    }
}
