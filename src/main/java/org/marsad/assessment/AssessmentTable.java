package org.marsad.assessment;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Texts;

/** An assessment as a table for a person at a terminal. */
final class AssessmentTable {
    private static final int DIGITS = 3;
    private static final String GAP = "  ";

    private final Texts texts;
    private final boolean compared;
    private final List<List<String>> rows = new ArrayList<>();

    private AssessmentTable(Texts texts, boolean compared) {
        this.texts = texts;
        this.compared = compared;
    }

    static String write(AssessmentNodes nodes, Texts texts) {
        AssessmentTable table = new AssessmentTable(texts, nodes.compared());
        table.addTitles();
        nodes.actions().forEach((code, it) -> table.add(texts.t("assessment.table.action", code), it));
        nodes.objectives().forEach((code, it) -> table.add(texts.t("assessment.table.objective", code), it));
        nodes.domains().forEach((code, it) -> table.add(texts.t("assessment.table.domain", code), it));
        table.add(texts.t("assessment.table.plan"), nodes.assessment().plan());
        return table.print();
    }

    private void addTitles() {
        List<String> titles = new ArrayList<>(List.of(
                "",
                texts.t("assessment.table.answers"),
                texts.t("assessment.table.coverage"),
                texts.t("assessment.table.headline"),
                texts.t("assessment.table.upper"),
                texts.t("assessment.table.publication")));
        if (compared) {
            titles.add(texts.t("assessment.table.change"));
            titles.add(texts.t("assessment.table.verdict"));
        }
        rows.add(titles);
    }

    private void add(String name, @Nullable Result result) {
        if (result == null) {
            rows.add(List.of(name, texts.t("assessment.table.absent")));
            return;
        }
        BigFraction coverage = result.coverage();
        List<String> row = new ArrayList<>(List.of(
                name,
                texts.t("assessment.table.ofExpected", result.respondents(), result.expected()),
                coverage == null ? "–" : texts.percent(coverage),
                decimal(result.headline()),
                decimal(result.upper()),
                texts.t("assessment.publication." + result.publication().code())));
        if (result instanceof ActionResult action && action.change() != null) {
            row.add(decimal(action.change().conservativeChange()));
            row.add(texts.t("assessment.verdict." + action.change().verdict().code()));
        }
        rows.add(row);
    }

    private String decimal(@Nullable BigFraction value) {
        return value == null ? "–" : texts.decimal(value, DIGITS);
    }

    private String print() {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            int at = column;
            widths.add(rows.stream()
                    .filter(it -> it.size() > Math.max(2, at))
                    .mapToInt(it -> it.get(at).length())
                    .max()
                    .orElse(0));
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(cell)
                        .repeat(" ", Math.max(0, widths.get(column) - cell.length()))
                        .append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
