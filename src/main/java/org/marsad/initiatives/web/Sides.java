package org.marsad.initiatives.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marsad.initiatives.Initiative;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.initiatives.Narrative;
import org.marsad.initiatives.Side;
import org.marsad.kernel.Texts;

/**
 * Reports side by side, value by value.
 *
 * @param columns whose report each is
 * @param rows the values
 */
public record Sides(List<String> columns, List<Row> rows) {
    public Sides {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One value of each report.
     *
     * @param label what it is
     * @param cells one for each column
     */
    public record Row(String label, List<Said> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    static Side side(Initiative it) {
        return new Side(
                it.summary(),
                it.origin().source(),
                it.texts().stream()
                        .filter(text -> text.part().equals("organisation"))
                        .map(Narrative::text)
                        .distinct()
                        .toList());
    }

    static Sides of(Texts texts, List<Side> sides) {
        Names names = new Names(texts);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                texts.t("initiatives.column.title"),
                sides.stream()
                        .map(it ->
                                names.best(it.summary().titles(), it.summary().identifier()))
                        .toList()));
        rows.add(row(texts.t("initiatives.page.identifier"), sides, InitiativeSummary::identifier));
        rows.add(row(texts.t("initiatives.page.reporter"), sides, it -> it.reporter() == null ? "–" : it.reporter()));
        rows.add(row(texts.t("initiatives.page.period"), sides, it -> names.period(it.starts(), it.ends())));
        rows.add(row(texts.t("initiatives.page.budget"), sides, it -> names.money(it.budget(), it.currency())));
        rows.add(row(
                texts.t("initiatives.page.countries"),
                sides,
                it -> dash(it.countries().stream().map(names::country).collect(Collectors.joining(", ")))));
        rows.add(new Row(
                texts.t("initiatives.table.organisations"),
                sides.stream()
                        .map(it -> plain(dash(String.join(", ", it.partners()))))
                        .toList()));
        if (sides.stream().anyMatch(it -> it.summary().gone())) {
            String gone = texts.t("initiatives.list.gone");
            rows.add(row(texts.t("initiatives.doubles.published"), sides, it -> it.gone() ? gone : "–"));
        }
        return new Sides(sides.stream().map(Side::source).toList(), rows);
    }

    private static Row row(String label, List<Side> sides, Function<InitiativeSummary, String> value) {
        return new Row(
                label,
                sides.stream().map(it -> plain(value.apply(it.summary()))).toList());
    }

    private static Said plain(String text) {
        return new Said(text, null, "auto", 0);
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
