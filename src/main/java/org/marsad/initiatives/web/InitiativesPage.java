package org.marsad.initiatives.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.InitiativeQuery;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.kernel.Texts;
import org.marsad.plan.Plan;
import org.marsad.plan.TargetGroup;

/**
 * A page of the list of initiatives.
 *
 * @param title its heading
 * @param lead what it is
 * @param action where the form leads
 * @param words what was looked for
 * @param fields the other fields of the filter
 * @param choices the fields with a closed list
 * @param totals what they cost together
 * @param says whether anything was found; null if so
 * @param rows the initiatives, newest first
 * @param next the address of the next page; null on the last
 * @param first the address of the first page; null on it
 * @param csv the address of the whole list as CSV
 * @param xlsx the address of the whole list as a workbook
 */
public record InitiativesPage(
        String title,
        String lead,
        String action,
        String words,
        List<Field> fields,
        List<Choice> choices,
        String totals,
        @Nullable String says,
        List<Row> rows,
        @Nullable String next,
        @Nullable String first,
        String csv,
        String xlsx) {
    private static final List<String> STATUSES = List.of("1", "2", "3", "4", "5", "6");

    public InitiativesPage {
        fields = List.copyOf(fields);
        choices = List.copyOf(choices);
        rows = List.copyOf(rows);
    }

    static InitiativesPage of(
            Texts texts, InitiativeQuery form, List<InitiativeSummary> found, boolean more, boolean later) {
        String action = "/" + texts.language().code() + InitiativesController.PATH;
        String query = form.query();
        String last = found.isEmpty() ? "" : "before=" + found.getLast().key();
        Names names = new Names(texts);
        return new InitiativesPage(
                texts.t("initiatives.list.title"),
                texts.t("initiatives.list.lead"),
                action,
                form.q() == null ? "" : form.q(),
                fields(texts, form),
                List.of(
                        choice(texts, "status", form.status(), STATUSES),
                        choice(texts, "kind", form.kind(), List.of("project", "policy")),
                        actions(texts, form),
                        groups(texts, form)),
                new TotalsAsked(texts, form).totals(),
                says(texts, found, query.isEmpty() && !later),
                found.stream().map(it -> row(texts, names, action, it)).toList(),
                more ? action + "?" + (query.isEmpty() ? "" : query + "&") + last : null,
                later ? action + (query.isEmpty() ? "" : "?" + query) : null,
                action + "/csv" + (query.isEmpty() ? "" : "?" + query),
                action + "/xlsx" + (query.isEmpty() ? "" : "?" + query));
    }

    private static @Nullable String says(Texts texts, List<InitiativeSummary> found, boolean all) {
        if (!found.isEmpty()) {
            return null;
        }
        return texts.t(all ? "initiatives.list.none" : "initiatives.list.nothing");
    }

    private static List<Field> fields(Texts texts, InitiativeQuery form) {
        return Stream.of(
                        new Field("country", texts.t("initiatives.filter.field.country"), "text", form.country()),
                        new Field(
                                "organisation",
                                texts.t("initiatives.filter.field.organisation"),
                                "text",
                                form.organisation()),
                        new Field("sector", texts.t("initiatives.filter.field.sector"), "text", form.sector()),
                        new Field("from", texts.t("initiatives.filter.field.from"), "date", form.from()),
                        new Field("until", texts.t("initiatives.filter.field.until"), "date", form.until()),
                        new Field("currency", texts.t("initiatives.filter.field.currency"), "text", form.currency()),
                        new Field("least", texts.t("initiatives.filter.field.least"), "text", form.least()))
                .toList();
    }

    private static Choice choice(Texts texts, String name, @Nullable String chosen, List<String> values) {
        Names names = new Names(texts);
        return new Choice(
                name,
                texts.t("initiatives.filter.field." + name),
                texts.t("initiatives.filter.any"),
                values.stream()
                        .map(it -> new Option(
                                it,
                                names.code(name.equals("kind") ? "initiatives.kind." : "initiatives.status.", it),
                                it.equals(chosen)))
                        .toList());
    }

    private static Choice actions(Texts texts, InitiativeQuery form) {
        String chosen = form.filter().action();
        return new Choice(
                "action",
                texts.t("initiatives.filter.field.action"),
                texts.t("initiatives.filter.any"),
                Plan.cadiz().listActions().stream()
                        .map(it -> new Option(
                                it.id(),
                                texts.t(
                                        "initiatives.links.action",
                                        it.code(),
                                        it.label().in(texts.language())),
                                it.id().equals(chosen)))
                        .toList());
    }

    private static Choice groups(Texts texts, InitiativeQuery form) {
        TargetGroup chosen = form.filter().group();
        return new Choice(
                "group",
                texts.t("initiatives.filter.field.group"),
                texts.t("initiatives.filter.any"),
                Arrays.stream(TargetGroup.values())
                        .map(it -> new Option(it.name(), texts.t("plan.group." + it.name()), it == chosen))
                        .toList());
    }

    private static Row row(Texts texts, Names names, String action, InitiativeSummary it) {
        return new Row(
                names.best(it.titles(), it.identifier()),
                action + "/" + it.key(),
                it.identifier(),
                it.countries().stream().map(names::country).collect(Collectors.joining(", ")),
                names.period(it.starts(), it.ends()),
                names.money(it.budget(), it.currency()),
                it.gone(),
                it.others().isEmpty()
                        ? null
                        : texts.t(
                                "initiatives.list.others",
                                it.others().stream()
                                        .map(other -> other.reporter() == null
                                                ? other.identifier()
                                                : other.reporter() + " (" + other.identifier() + ")")
                                        .collect(Collectors.joining(", "))));
    }

    /** A field to type into. */
    public record Field(
            String name,
            String label,
            String type,
            @Nullable String value) {}

    /** A closed list to choose from. */
    public record Choice(String name, String label, String any, List<Option> options) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** One of a closed list. */
    public record Option(String value, String words, boolean chosen) {}

    /** An initiative in the list. */
    public record Row(
            Said title,
            String url,
            String identifier,
            String countries,
            String period,
            String money,
            boolean gone,
            @Nullable String others) {}
}
