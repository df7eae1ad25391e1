package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.partners.Partner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which initiatives concern a partner: those for its country, and those with it among the organisations, where all words of
 * one of its names are found in their names and references. Read off the facets, newest key first.
 */
@Repository
class ConcernStore {
    private final JdbcClient jdbc;

    ConcernStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One that concerns the partner.
     *
     * @param closed whether its source tells it no more, or another report stands for it
     */
    record Concern(long key, boolean closed) {}

    /** Those with a smaller key than {@code before}, at most {@code most}; also those that are closed. */
    List<Concern> list(Partner partner, long before, int most) {
        List<String> branches = new ArrayList<>();
        Map<String, Object> values = new HashMap<>(Map.of("before", before, "most", most));
        if (partner.iso2() != null) {
            branches.add(branch("country", "country", ""));
            values.put("country", partner.iso2());
        }
        for (Set<String> words : names(partner)) {
            String name = "name" + branches.size();
            branches.add(branch("organisation", name, """
                    and exists (
                        select
                        from initiatives.initiative o
                        where o.id = f.initiative
                        and o.organisations @> cast(:%s_words as text[]))
                    """.formatted(name)));
            values.put(
                    name,
                    words.stream().max(Comparator.comparingInt(String::length)).orElseThrow());
            values.put(name + "_words", words.toArray(String[]::new));
        }
        return jdbc.sql(
                        "select i.id, i.gone is not null or i.head is not null as closed\nfrom initiatives.initiative i\nwhere i.id in (\n"
                                + String.join("union\n", branches) + ")\norder by i.id desc\nlimit :most")
                .params(values)
                .query((rs, _) -> new Concern(rs.getLong("id"), rs.getBoolean("closed")))
                .list();
    }

    /** Those linked to an action, also those told no more. */
    List<Long> listLinked(Partner partner, String action, int most) {
        Map<String, Object> values = new HashMap<>(Map.of("action", action, "most", most));
        List<String> any = new ArrayList<>();
        if (partner.iso2() != null) {
            any.add("i.countries @> cast(:country as text[])");
            values.put("country", new String[] {partner.iso2()});
        }
        for (Set<String> words : names(partner)) {
            String name = "name" + any.size();
            any.add("i.organisations @> cast(:" + name + " as text[])");
            values.put(name, words.toArray(String[]::new));
        }
        return jdbc.sql("""
                        select l.initiative
                        from initiatives.link l
                        join initiatives.initiative i on i.id = l.initiative
                        where l.action = :action
                        and (%s)
                        order by l.initiative desc
                        limit :most
                        """.formatted(String.join(" or ", any)))
                .params(values)
                .query((rs, _) -> rs.getLong("initiative"))
                .list();
    }

    boolean concerns(Partner partner, long initiative) {
        return list(partner, initiative + 1, 1).stream().anyMatch(it -> it.key() == initiative);
    }

    private static String branch(String kind, String name, String besides) {
        return """
                (select f.initiative
                from initiatives.facet f
                where f.kind = '%s'
                and f.value = :%s
                and f.initiative < :before
                %sorder by f.initiative desc
                limit :most)
                """.formatted(kind, name, besides);
    }

    /** The usual names without what stands in brackets, and the abbreviations that do. */
    private static List<Set<String>> names(Partner partner) {
        return Stream.of(partner.name().fr(), partner.name().en())
                .flatMap(it -> Stream.of(it.split("[()]")))
                .map(Words::split)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }
}
