package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.InitiativeFilter;
import org.marsad.initiatives.internal.Restriction.Keys;
import org.marsad.kernel.SearchText;
import org.marsad.plan.TargetGroup;

/** What a filter asks for: what comes in the order of an index first, then words, days and amounts, which do not. */
final class Restrictions {
    private static final int MOST_WORDS = 4;

    private final List<Restriction> list = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final @Nullable Long before;

    /** @param before the key that {@link Restriction#keys} are below, which is named {@code before}; null if any */
    Restrictions(InitiativeFilter filter, @Nullable Long before) {
        this.before = before;
        organisation(filter.organisation());
        facet("sector", "sectors", "sector", filter.sector());
        facet("country", "countries", "country", filter.country());
        action(filter.action());
        equal("status", filter.status());
        equal("kind", filter.kind());
        equal("currency", filter.currency());
        words("query", query(filter.words()));
        words("group", group(filter.group()));
        range("ends", ">=", "from", filter.from());
        range("starts", "<=", "until", filter.until());
        range("budget", ">=", "least", filter.least());
    }

    List<Restriction> list() {
        return List.copyOf(list);
    }

    /** By their names in the statements. */
    Map<String, Object> values() {
        return values;
    }

    private Keys keys(String condition, String order) {
        return new Keys(
                "select i.id\nfrom initiatives.initiative i\nwhere " + condition + "\n" + before("i.id"), order);
    }

    private String before(String key) {
        return before != null ? "and " + key + " < :before\n" : "";
    }

    private void add(String name, @Nullable Object value, Restriction restriction) {
        if (value != null) {
            list.add(restriction);
            values.put(name, value);
        }
    }

    private void equal(String column, @Nullable String value) {
        String condition = "i." + column + " = :" + column;
        add(column, value, new Restriction(condition, condition, keys(condition, "i.id desc")));
    }

    private void words(String name, @Nullable String query) {
        add(name, query, new Restriction("i.words @@ cast(:" + name + " as tsquery)", null, null));
    }

    private void range(String column, String sign, String name, @Nullable Object value) {
        String condition = "i." + column + " " + sign + " :" + name;
        String order = "i." + column + (sign.equals("<=") ? "" : " desc");
        add(name, value, new Restriction(condition, null, keys(condition, order)));
    }

    private void facet(String kind, String column, String name, @Nullable String value) {
        String condition = "f.kind = '" + kind + "'\nand f.value = :" + name;
        inTable("facet", condition, name, value, ":" + name + " = any(i." + column + ")");
    }

    private void action(@Nullable String action) {
        inTable("link", "f.action = :action", "action", action, linked("i.id"));
    }

    private void inTable(String table, String condition, String name, @Nullable String value, String fits) {
        String keys = "select f.initiative as id\nfrom initiatives." + table + " f\nwhere " + condition + "\n"
                + before("f.initiative");
        add(name, value, new Restriction(fits, "i.id in (\n" + keys + ")", new Keys(keys, "f.initiative desc")));
    }

    /** Costs more than any other comparison, so that it is left to those that fit otherwise. */
    static String linked(String key) {
        return "(\nselect true\nfrom initiatives.link f\nwhere f.action = :action\nand f.initiative = " + key + ")";
    }

    /** Target groups are found by words, as typed ones are; an initiative has them as long as its texts say so. */
    private static @Nullable String group(@Nullable TargetGroup group) {
        return group == null ? null : GroupWords.query(group);
    }

    /** The longest words are the rarest; what more there are, is compared in what these have found. */
    private void organisation(@Nullable String typed) {
        List<String> words = typed == null ? List.of() : words(typed);
        List<String> rare = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
        for (int i = 0; i < rare.size(); i++) {
            facet("organisation", "organisations", "organisation" + i, rare.get(i));
        }
        if (words.size() > MOST_WORDS) {
            String all = "i.organisations @> cast(:organisations as text[])";
            add("organisations", words.toArray(String[]::new), new Restriction(all, all, null));
        }
    }

    /** All the words, each perhaps not finished; null if nothing can be looked for. */
    private static @Nullable String query(@Nullable String typed) {
        List<String> words = typed == null ? List.of() : words(typed);
        return words.isEmpty() ? null : words.stream().map(it -> it + ":*").collect(Collectors.joining(" & "));
    }

    private static List<String> words(String typed) {
        return Arrays.stream(SearchText.normalise(typed).split(" "))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }
}
