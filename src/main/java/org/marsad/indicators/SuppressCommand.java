package org.marsad.indicators;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.CountTable.Cell;
import org.marsad.indicators.Suppression.Interval;
import org.marsad.kernel.TextTable;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code marsad calc suppress FILE.csv --threshold K [--json]}: what to hide in a table before it is published. */
@Command(name = "suppress", mixinStandardHelpOptions = true)
final class SuppressCommand extends Calculation {
    @Option(names = "--threshold", paramLabel = "K", defaultValue = "5")
    private long threshold;

    @Option(names = "--whole-groups")
    private boolean wholeGroups;

    @Override
    Calculated calculate(Path path) {
        if (threshold < 1) {
            throw new UserError("indicators.suppress.threshold", String.valueOf(threshold));
        }
        return new Release(Suppression.of(CountFile.read(path), threshold, wholeGroups), wholeGroups);
    }

    private record Release(Suppression suppression, boolean asked) implements Calculated {
        @Override
        public Map<String, @Nullable Object> json() {
            Map<String, @Nullable Object> all = new LinkedHashMap<>();
            all.put(
                    "suppressed",
                    suppression.hidden().stream()
                            .map(it -> List.of(row(it.cell()), column(it.cell())))
                            .toList());
            all.put(
                    "intervals",
                    suppression.hidden().stream().map(this::interval).toList());
            return all;
        }

        private Map<String, Object> interval(Interval it) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("row", row(it.cell()));
            fields.put("column", column(it.cell()));
            fields.put("low", it.low());
            fields.put("high", it.high());
            return fields;
        }

        @Override
        public String text(Texts texts) {
            String text = released(texts).print();
            if (suppression.hidden().isEmpty()) {
                return text;
            }
            TextTable intervals = new TextTable(List.of(
                    texts.t("indicators.suppress.row"),
                    texts.t("indicators.suppress.column"),
                    texts.t("indicators.suppress.low"),
                    texts.t("indicators.suppress.high")));
            suppression
                    .hidden()
                    .forEach(it -> intervals.add(List.of(
                            row(it.cell()), column(it.cell()), texts.number(it.low()), texts.number(it.high()))));
            return text + "\n" + intervals.print();
        }

        /** The table as it may be published. */
        private TextTable released(Texts texts) {
            CountTable table = suppression.table();
            List<String> titles = new ArrayList<>(List.of(""));
            titles.addAll(table.columns());
            titles.add(texts.t("indicators.suppress.total"));
            TextTable released = new TextTable(titles);
            List<String> margins = new ArrayList<>(List.of(texts.t("indicators.suppress.total")));
            long total = 0;
            for (int row = 0; row < table.rows().size(); row++) {
                List<String> cells = new ArrayList<>(List.of(table.rows().get(row)));
                for (int column = 0; column < table.columns().size(); column++) {
                    cells.add(published(texts, new Cell(row, column)));
                }
                cells.add(texts.number(table.rowTotal(row)));
                released.add(cells);
                total += table.rowTotal(row);
            }
            for (int column = 0; column < table.columns().size(); column++) {
                margins.add(texts.number(table.columnTotal(column)));
            }
            margins.add(texts.number(total));
            released.add(margins);
            return released;
        }

        private String published(Texts texts, Cell cell) {
            return suppression.findHidden(cell).isPresent()
                    ? texts.t("indicators.suppress.hidden")
                    : texts.number(suppression.table().count(cell));
        }

        /** The choice is the reader’s: only people know whether it would harm. */
        @Override
        public List<String> notes(Texts texts) {
            List<String> notes = new ArrayList<>();
            if (!asked) {
                suppression
                        .listWholeGroups()
                        .forEach(it -> notes.add(texts.t("indicators.suppress.wholeGroup", row(it), column(it))));
            }
            if (!suppression.isSmallest()) {
                notes.add(texts.t("indicators.suppress.notSmallest"));
            }
            return notes;
        }

        private String row(Cell cell) {
            return suppression.table().rows().get(cell.row());
        }

        private String column(Cell cell) {
            return suppression.table().columns().get(cell.column());
        }
    }
}
