package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of initiatives the signs are looked for in, for any number of them in two statements. */
@Repository
class SubjectStore {
    private final JdbcClient jdbc;

    SubjectStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By key, in the order of the keys asked for; without those that don't exist. */
    Map<Long, Subject> list(Collection<Long> keys) {
        Map<Long, List<String>> titles = new HashMap<>();
        Map<Long, List<String>> descriptions = new HashMap<>();
        jdbc.sql("""
                        select i.id, n.part, n.body
                        from initiatives.initiative i
                        join initiatives.narrative n on n.revision = i.revision
                        where i.id = any(:keys)
                        and n.part in ('title', 'description')
                        order by i.id, n.part, n.place, n.position
                        """).param("keys", keys.toArray(Long[]::new)).query(rs -> {
            (rs.getString("part").equals("title") ? titles : descriptions)
                    .computeIfAbsent(rs.getLong("id"), _ -> new ArrayList<>())
                    .add(rs.getString("body"));
        });
        Map<Long, Subject> found = new HashMap<>();
        jdbc.sql("""
                        select i.id, i.sectors, i.countries, array(
                            select c.code
                            from initiatives.classification c
                            where c.revision = i.revision
                            and c.kind = 'tag'
                            order by c.place) as tags
                        from initiatives.initiative i
                        where i.id = any(:keys)
                        order by i.id
                        """).param("keys", keys.toArray(Long[]::new)).query(rs -> {
            long key = rs.getLong("id");
            found.put(
                    key,
                    new Subject(
                            titles.getOrDefault(key, List.of()),
                            descriptions.getOrDefault(key, List.of()),
                            codes(rs.getArray("sectors").getArray()),
                            codes(rs.getArray("tags").getArray()),
                            codes(rs.getArray("countries").getArray())));
        });
        Map<Long, Subject> inOrder = new LinkedHashMap<>();
        keys.stream().filter(found::containsKey).forEach(it -> inOrder.put(it, found.get(it)));
        return inOrder;
    }

    private static Set<String> codes(Object array) {
        return Set.copyOf(List.of((String[]) array));
    }
}
