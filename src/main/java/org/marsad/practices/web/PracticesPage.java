package org.marsad.practices.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.plan.Plan;
import org.marsad.plan.TargetGroup;
import org.marsad.practices.Obstacle;
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeFilter;
import org.marsad.practices.PracticeQuery;
import org.marsad.practices.Reuse;

/**
 * A page of the list of practices.
 *
 * @param action where the form leads
 * @param words what was looked for
 * @param choices the filter
 * @param open whether the filter is used
 * @param says why the list is empty; null if it is not
 * @param rows the practices, newest number first
 * @param next the address of the next page; null on the last
 * @param first the address of the first page; null on it
 * @param csv the address of the whole list as CSV
 * @param matrix the address of the obstacles by action
 * @param desk where practices are shared
 */
public record PracticesPage(
        String action,
        String words,
        List<Choice> choices,
        boolean open,
        @Nullable String says,
        List<Row> rows,
        @Nullable String next,
        @Nullable String first,
        String csv,
        String matrix,
        String desk) {
    public PracticesPage {
        choices = List.copyOf(choices);
        rows = List.copyOf(rows);
    }

    static PracticesPage of(Asked asked, Found found, List<Partner> partners, Words words) {
        Texts texts = words.texts();
        String action = words.home() + PracticesController.PATH;
        String query = asked.form().query();
        String end = query.isEmpty() ? "" : "?" + query;
        PracticeFilter filter = asked.form().filter();
        boolean all = filter.equals(PracticeFilter.ALL);
        String last = found.practices().isEmpty()
                ? ""
                : "before=" + found.practices().getLast().id();
        String none = all ? texts.t("practices.list.none") : texts.t("practices.list.nothing");
        return new PracticesPage(
                action,
                asked.form().q() == null ? "" : asked.form().q(),
                choices(filter, partners, words),
                !all && !query.startsWith("q="),
                found.practices().isEmpty() ? none : null,
                found.practices().stream()
                        .map(it -> row(it, found.reuses().getOrDefault(it.id(), List.of()), words))
                        .toList(),
                found.more() ? action + "?" + (query.isEmpty() ? "" : query + "&") + last : null,
                asked.later() ? action + end : null,
                action + "/csv" + end,
                action + "/obstacles",
                words.home() + PracticeDeskController.PATH);
    }

    private static List<Choice> choices(PracticeFilter filter, List<Partner> partners, Words words) {
        Texts texts = words.texts();
        Boolean evaluated = filter.evaluated();
        return List.of(
                new Choice(
                        "action",
                        texts.t("practices.filter.action"),
                        Plan.cadiz().listActions().stream()
                                .map(it -> new SheetOption(
                                        it.code(), words.action(it), it.code().equals(filter.action())))
                                .toList()),
                new Choice(
                        "domain",
                        texts.t("practices.filter.domain"),
                        Plan.cadiz().domains().stream()
                                .map(it -> new SheetOption(
                                        it.code(),
                                        texts.t(
                                                "practices.action",
                                                it.code(),
                                                it.label().in(texts.language())),
                                        it.code().equals(filter.domain())))
                                .toList()),
                new Choice(
                        "partner",
                        texts.t("practices.filter.partner"),
                        partners.stream()
                                .map(it -> new SheetOption(
                                        it.code().value(),
                                        it.name().in(texts.language()),
                                        it.code().equals(filter.partner())))
                                .toList()),
                new Choice(
                        "obstacle",
                        texts.t("practices.filter.obstacle"),
                        Arrays.stream(Obstacle.values())
                                .map(it -> new SheetOption(it.name(), words.obstacle(it), it == filter.obstacle()))
                                .toList()),
                new Choice(
                        "group",
                        texts.t("practices.filter.group"),
                        Arrays.stream(TargetGroup.values())
                                .map(it ->
                                        new SheetOption(it.name(), texts.t("plan.group." + it), it == filter.group()))
                                .toList()),
                new Choice(
                        "evaluated",
                        texts.t("practices.filter.evaluated"),
                        List.of(
                                new SheetOption("yes", texts.t("practices.yes"), Boolean.TRUE.equals(evaluated)),
                                new SheetOption("no", texts.t("practices.no"), Boolean.FALSE.equals(evaluated)))));
    }

    private static Row row(Practice it, List<Reuse> reuses, Words words) {
        Texts texts = words.texts();
        return new Row(
                words.title(it),
                words.address(it.id()),
                words.partner(it.partner()),
                it.sheet().actions().stream().collect(Collectors.joining(", ")),
                words.obstacles(it.sheet().obstacles()),
                Boolean.TRUE.equals(it.sheet().evaluated()) ? texts.t("practices.yes") : texts.t("practices.no"),
                texts.number(reuses.stream().map(Reuse::partner).distinct().count()));
    }

    /** What was asked for, and whether it is not the first page. */
    record Asked(PracticeQuery form, boolean later) {}

    /** What fits, and who used it. */
    record Found(List<Practice> practices, Map<Long, List<Reuse>> reuses, boolean more) {}

    /** A closed list to choose from. */
    public record Choice(String name, String label, List<SheetOption> options) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * A practice in the list.
     *
     * @param reused by how many countries
     */
    public record Row(
            Said title,
            String url,
            String partner,
            String actions,
            String obstacles,
            String evaluated,
            String reused) {}
}
