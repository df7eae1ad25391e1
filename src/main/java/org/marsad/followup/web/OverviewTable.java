package org.marsad.followup.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.marsad.followup.Overview;
import org.marsad.followup.Overview.Cell;
import org.marsad.followup.Overview.Row;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.plan.Action;

/**
 * An overview as a table for files: one row a partner, one column an action. Each of the six ways of having no report has
 * its own word, and its code beside it for programs.
 *
 * @param header the names of the columns
 * @param rows the cells; an empty text is nothing said
 */
record OverviewTable(List<String> header, List<List<String>> rows) {
    OverviewTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    static OverviewTable of(Overview overview, OverviewFilter filter, Language language) {
        Texts texts = Texts.in(language);
        List<Action> actions =
                filter.shown().stream().flatMap(it -> it.listActions().stream()).toList();
        List<String> header = new ArrayList<>(List.of(
                texts.t("followup.overview.column.code"),
                texts.t("followup.overview.partner"),
                texts.t("followup.overview.region"),
                "standing",
                texts.t("followup.overview.standing"),
                texts.t("followup.overview.report")));
        actions.forEach(it -> header.add(it.id()));
        OverviewWords words = new OverviewWords(texts);
        List<String> shown = actions.stream().map(Action::code).toList();
        List<List<String>> rows = filter.rows(overview).stream()
                .sorted(Comparator.comparing(it -> it.partner().code()))
                .map(it -> row(it, shown, words, texts))
                .toList();
        return new OverviewTable(header, rows);
    }

    private static List<String> row(Row row, List<String> shown, OverviewWords words, Texts texts) {
        List<String> cells = new ArrayList<>(List.of(
                row.partner().code().value(),
                row.partner().name().in(texts.language()),
                row.partner().region() == null
                        ? ""
                        : texts.t("partners.region." + row.partner().region()),
                row.standing().code(),
                words.standing(row),
                words.report(row)));
        for (Cell cell : row.cells()) {
            if (shown.contains(cell.action())) {
                cells.add(words.cell(cell));
            }
        }
        return cells;
    }
}
