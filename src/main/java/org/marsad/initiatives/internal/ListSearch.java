package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.InitiativeFilter;

/**
 * The statements that find a page of the list. What is equal to a value is read off an index in the order of keys, which
 * words, days and amounts have not: they are looked for among the newest first, then among the recent keys, then among
 * all. Of several restrictions, one that few fit leads; the others are compared on what it finds.
 */
final class ListSearch {
    /** How many of the newest are looked through, one by one. */
    static final int NEWEST = 600;

    /** Up to how many are few: so many are looked through one by one. */
    private static final int FEW = 300;

    /** The same where nothing but going through them is left. */
    private static final int FEW_IN_ORDER = 3000;

    /** As {@link #NEWEST}, of those that something else leads to: each of them lies elsewhere. */
    private static final int NEWEST_LED = 300;

    private static final int MORE_LED = 3000;

    /** Where so many of {@link #NEWEST_LED} fit, a page is full long before {@link #MORE_LED}. */
    private static final int SOME = 6;

    /** Keys are in one stretch if they are the same after this shift: 16,384 of them. */
    private static final int STRETCH = 14;

    /** The same for words: 32,768. */
    private static final int WORDS_STRETCH = 15;

    private static final int HALF = 1 << (WORDS_STRETCH - 1);

    private final List<Restriction> restrictions;
    private final Map<String, Object> values = new HashMap<>();
    private final boolean others;
    private final @Nullable Long before;

    ListSearch(InitiativeFilter filter, @Nullable Long before, int most) {
        this(filter, before, most, false);
    }

    private ListSearch(InitiativeFilter filter, @Nullable Long before, int most, boolean others) {
        this.others = others;
        this.before = before;
        Restrictions asked = new Restrictions(filter, others ? null : before);
        restrictions = asked.list();
        values.putAll(asked.values());
        values.put("most", most);
        if (before != null) {
            values.put("before", before);
        }
    }

    /** Finds reports that belong to others, which {@link #all()} gives instead. */
    static ListSearch ofOthers(InitiativeFilter filter, @Nullable Long before, int most) {
        return new ListSearch(filter, before, most, true);
    }

    /** Whether {@link #newest()} may miss some that fit. */
    boolean isLoose() {
        return restrictions.stream().anyMatch(it -> it.inOrder() == null);
    }

    /** The statements of those that may lead: nothing is gained by it if there is only one restriction. */
    private List<Restriction.Keys> leaders() {
        return restrictions.size() < 2
                ? List.of()
                : restrictions.stream()
                        .map(Restriction::keys)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Whether {@link #counts()} can be asked. */
    boolean hasLeaders() {
        return !leaders().isEmpty();
    }

    /** Up to how many a leading restriction may find. */
    int few() {
        return isLoose() ? FEW : FEW_IN_ORDER;
    }

    /**
     * The newest key of all, then how many fit each restriction that may lead, in one array; one more than few stands
     * for any more.
     */
    String counts() {
        return Stream.concat(
                        Stream.of("(select max(id) from initiatives.initiative)"),
                        leaders().stream().map(it -> "(\nselect count(*)\nfrom (\n" + it.first(few() + 1) + ") k)"))
                .collect(Collectors.joining(",\n", "select array[", "] as counts\n"));
    }

    /** Those that fit, looked for one by one in the order of keys among all that the leading restriction finds. */
    String ledBy(int leader) {
        return along(leaders().get(leader), few());
    }

    /** Those that fit, in the order of an index; only without words, days and amounts. */
    String inOrder() {
        return InitiativeStore.SUMMARY + where(conditions(Restriction::inOrderIfItCan))
                + "order by i.id desc\nlimit :most";
    }

    /**
     * Those that fit among the newest of something that is asked for, or of all; in each row, or in one without a key,
     * the counts.
     */
    String newest() {
        String newest = leaderInOrder().map(it -> along(it, NEWEST_LED)).orElseGet(this::newestOfAll);
        return "select c.counts, i.*\nfrom (\n" + counts() + ") c\nleft join (\n" + newest
                + ") i on true\norder by i.id desc";
    }

    /**
     * What to ask after {@link #newest()}, one after the other, until the page is full. The last has all that fit.
     *
     * @param found how many it found: from some on, going further along is quicker than looking words up
     * @param newest the newest key of all
     */
    List<String> further(int found, long newest) {
        long begin = before == null ? newest : before;
        values.put("begin", begin);
        return Stream.concat(
                        leaderInOrder().stream().filter(_ -> found >= SOME).map(it -> along(it, MORE_LED)),
                        Stream.of(recent(begin), all()))
                .toList();
    }

    private Optional<Restriction.Keys> leaderInOrder() {
        return restrictions.stream()
                .filter(it -> it.inOrder() != null)
                .map(Restriction::keys)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private String newestOfAll() {
        String begin = before != null ? "where i.id < :before\n" : "";
        return InitiativeStore.COLUMNS + "from (\nselect *\nfrom initiatives.initiative i\n" + begin
                + "order by i.id desc\nlimit " + NEWEST + ") i\n" + where(conditions(Restriction::fits))
                + "order by i.id desc\nlimit :most";
    }

    /** What leads need not be compared again. */
    private String along(Restriction.Keys leading, int most) {
        List<String> rest = conditions(Restriction::fits);
        restrictions.stream()
                .filter(it -> leading.equals(it.keys()))
                .map(Restriction::fits)
                .forEach(rest::remove);
        return InitiativeStore.COLUMNS + "from (\nselect id\nfrom (\n" + leading.first(most)
                + ") k\norder by id desc) k\ncross join lateral (\nselect *\nfrom initiatives.initiative i\n"
                + "where i.id = k.id\noffset 0) i\n" + where(rest) + "order by k.id desc\nlimit :most";
    }

    /**
     * Those that fit among the recent: in the stretch of keys where the page begins and the one before it. Words are
     * looked up once only, which takes long for many, in a stretch or one that begins half-way, whichever has at least
     * half of its keys before the page.
     */
    private String recent(long begin) {
        if (!hasWords()) {
            return from(fitting(
                    "(i.id >> " + STRETCH + ") in (:begin >> " + STRETCH + ", (:begin >> " + STRETCH + ") - 1)"));
        }
        boolean atLeastHalf = (begin & (2 * HALF - 1)) >= HALF;
        String shifted = atLeastHalf ? "" : " + " + HALF;
        return from(fitting("((i.id" + shifted + ") >> " + WORDS_STRETCH + ") = ((:begin" + shifted + ") >> "
                + WORDS_STRETCH + ")"));
    }

    private boolean hasWords() {
        return values.containsKey("query") || values.containsKey("group");
    }

    /** All that fit, through the index of what is asked for. */
    String all() {
        return others ? heads() : from(fitting());
    }

    private List<String> fitting(String... further) {
        List<String> all = conditions(Restriction::fits);
        all.addAll(List.of(further));
        return all;
    }

    /** What fits is found on its own first: going through all by key would touch far more. */
    private String from(List<String> fitting) {
        List<String> late = new ArrayList<>();
        if (fitting.remove(Restrictions.linked("i.id"))) {
            late.add(Restrictions.linked("i.id"));
        }
        return InitiativeStore.COLUMNS + "from (\nselect *\nfrom initiatives.initiative i\n" + where(fitting)
                + "order by i.id desc\noffset 0) i\n" + where(late) + "order by i.id desc\nlimit :most";
    }

    private String heads() {
        return InitiativeStore.SUMMARY + "where i.id in (\nselect distinct i.head\nfrom initiatives.initiative i\n"
                + where(fitting()) + "order by i.head desc\nlimit :most)\norder by i.id desc";
    }

    /** The records of which a report fits, all of them, in no order. */
    String records() {
        return "select distinct coalesce(i.head, i.id) as id\nfrom initiatives.initiative i\n"
                + where(restrictions.stream().map(Restriction::inOrderIfItCan).toList());
    }

    Map<String, Object> values() {
        return values;
    }

    /** Of a report that can be shown. */
    private List<String> conditions(Function<Restriction, String> how) {
        List<String> all = new ArrayList<>(List.of(others ? "i.head is not null" : "i.head is null"));
        restrictions.stream().map(how).forEach(all::add);
        if (before != null) {
            all.add((others ? "i.head" : "i.id") + " < :before");
        }
        return all;
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : "where " + String.join("\nand ", conditions) + "\n";
    }
}
