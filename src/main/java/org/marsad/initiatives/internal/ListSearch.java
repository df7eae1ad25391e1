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
import org.marsad.kernel.SearchText;
import org.marsad.plan.TargetGroup;

/**
 * The statements that find a page of the list. What is equal to a value is read off an index in the order of keys.
 * Words, days and amounts have no such order: they are looked for among the newest first; then all are taken from their
 * own index if they are few, or else those of the recent keys; and all that there are only if too few were found there.
 */
final class ListSearch {
    /** How many of the newest are looked through, one by one. */
    static final int NEWEST = 600;

    /** Up to how many are few. */
    private static final int FEW = 500;

    /** Keys are in one stretch if they are the same after this shift: 16,384 of them. */
    private static final int STRETCH = 14;

    private static final int HALF = 1 << (STRETCH - 1);

    private static final int MOST_WORDS = 4;
    private static final String HEADS = "i.head is null";

    private final List<String> exact = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();

    /** The same as exact, of a row that was found already. */
    private final List<String> onRow = new ArrayList<>();

    private final Map<String, Object> values = new HashMap<>();
    private final String after;
    private final String found;

    ListSearch(InitiativeFilter filter, @Nullable Long before, int most) {
        this(filter, before, most, false);
    }

    private ListSearch(InitiativeFilter filter, @Nullable Long before, int most, boolean others) {
        found = others ? "distinct i.head as id" : "i.id";
        exact.add(others ? "i.head is not null" : HEADS);
        onRow.addAll(exact);
        values.put("most", most);
        after = before == null || others ? "" : "and f.initiative < :before\n";
        exact((others ? "i.head" : "i.id") + " < :before", "before", before);
        facet("country", "countries", "country", filter.country());
        facet("sector", "sectors", "sector", filter.sector());
        organisation(filter.organisation());
        action(filter.action());
        exact("i.status = :status", "status", filter.status());
        exact("i.kind = :kind", "kind", filter.kind());
        exact("i.currency = :currency", "currency", filter.currency());
        loose("i.words @@ cast(:query as tsquery)", "query", query(filter.words()));
        loose("i.words @@ cast(:group as tsquery)", "group", group(filter.group()));
        loose("i.ends >= :from", "from", filter.from());
        loose("i.starts <= :until", "until", filter.until());
        loose("i.budget >= :least", "least", filter.least());
    }

    /** Finds reports that belong to others, which {@link #indexed()} gives instead. */
    static ListSearch ofOthers(InitiativeFilter filter, @Nullable Long before, int most) {
        return new ListSearch(filter, before, most, true);
    }

    /** Whether {@link #newest()} may miss some that fit. */
    boolean isLoose() {
        return !loose.isEmpty();
    }

    /** Those that fit; with words, days or amounts only those among the newest. */
    String newest() {
        if (!isLoose()) {
            return InitiativeStore.SUMMARY + where(exact) + "order by i.id desc\nlimit :most";
        }
        return InitiativeStore.COLUMNS + "from (\nselect *\nfrom initiatives.initiative i\n" + where(exact)
                + "order by i.id desc\nlimit " + NEWEST + "\n) i\n" + where(loose)
                + "order by i.id desc\nlimit :most";
    }

    /**
     * All that fit if they are few; each row says {@code whole}, and one row without a key that they are none or many.
     * Whatever fits is found first, as a plan for only some of them would go through the table.
     */
    String few() {
        return "with found as materialized (\n" + fitting() + "), few as materialized (\nselect id\nfrom found\nlimit "
                + (FEW + 1) + "\n), counted as (\nselect count(*) <= " + FEW + " as whole\nfrom few\n)\n"
                + "select i.*, counted.whole\nfrom counted\nleft join (\n" + InitiativeStore.SUMMARY
                + "where i.id in (\nselect id\nfrom few\norder by id desc\nlimit :most)\n"
                + ") i on counted.whole\norder by i.id desc";
    }

    /**
     * Those that fit among the recent: in the stretch of keys where the page begins and the one before it. Words are
     * looked up once only, which takes long for many, in a stretch or one that begins half-way, whichever has at least
     * half of its keys before the page.
     */
    String recent() {
        String begin = values.containsKey("before") ? ":before" : "(select max(id) from initiatives.initiative)";
        String rest = "(" + begin + " & " + (2 * HALF - 1) + ")";
        return hasWords()
                ? from(fitting(rest + " >= " + HALF, stretch("i.id") + " = " + stretch(begin)) + "union all\n"
                        + fitting(rest + " < " + HALF, stretch(shifted("i.id")) + " = " + stretch(shifted(begin))))
                : from(fitting(stretch("i.id") + " = " + stretch(begin)) + "union all\n"
                        + fitting(stretch("i.id") + " = " + stretch(begin) + " - 1"));
    }

    private boolean hasWords() {
        return values.containsKey("query") || values.containsKey("group");
    }

    private static String stretch(String key) {
        return "(" + key + " >> " + STRETCH + ")";
    }

    private static String shifted(String key) {
        return "(" + key + " + " + HALF + ")";
    }

    /** All that fit, through the index of what is asked for. */
    String indexed() {
        return from(fitting() + "offset 0");
    }

    private String fitting(String... restrictions) {
        List<String> all = new ArrayList<>(restrictions.length == 0 ? exact : onRow);
        all.addAll(loose);
        all.addAll(List.of(restrictions));
        return "select " + found + "\nfrom initiatives.initiative i\n" + where(all);
    }

    /** What fits is found on its own first: going through all by key would touch far more. */
    private static String from(String fitting) {
        return InitiativeStore.SUMMARY + "where i.id in (\nselect id\nfrom (\n" + fitting
                + ") found\norder by id desc\nlimit :most)\norder by i.id desc";
    }

    /** The records of which a report fits, all of them, in no order. */
    String records() {
        List<String> all = new ArrayList<>(exact);
        all.remove(HEADS);
        all.addAll(loose);
        return "select distinct coalesce(i.head, i.id) as id\nfrom initiatives.initiative i\n" + where(all);
    }

    Map<String, Object> values() {
        return values;
    }

    private void exact(String condition, String name, @Nullable Object value) {
        exact(condition, condition, name, value);
    }

    private void exact(String condition, String ofRow, String name, @Nullable Object value) {
        add(exact, condition, name, value);
        add(onRow, ofRow, name, value);
    }

    private void loose(String condition, String name, @Nullable Object value) {
        add(loose, condition, name, value);
    }

    private void add(List<String> conditions, String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private void facet(String kind, String column, String name, @Nullable String value) {
        exact(
                "i.id in (\nselect f.initiative\nfrom initiatives.facet f\nwhere f.kind = '" + kind
                        + "'\nand f.value = :" + name + "\n" + after + ")",
                ":" + name + " = any(i." + column + ")",
                name,
                value);
    }

    private void action(@Nullable String action) {
        exact(
                "i.id in (\nselect f.initiative\nfrom initiatives.link f\nwhere f.action = :action\n" + after + ")",
                "exists (\nselect\nfrom initiatives.link f\nwhere f.action = :action\nand f.initiative = i.id\noffset 0)",
                "action",
                action);
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
            exact("i.organisations @> cast(:organisations as text[])", "organisations", words.toArray(String[]::new));
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

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : "where " + String.join("\nand ", conditions) + "\n";
    }
}
