package org.marsad.indicators;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.CsvRow;
import org.marsad.kernel.Decimals;
import org.marsad.kernel.TextTable;
import org.marsad.kernel.Texts;
import picocli.CommandLine.Command;

/** {@code marsad calc progress FILE.csv [--json]}: how far towards a target, by four methods and their guard. */
@Command(name = "progress", mixinStandardHelpOptions = true)
final class ProgressCommand extends Calculation {
    private static final List<String> COLUMNS =
            List.of("id", "direction", "baseYear", "base", "nowYear", "now", "targetYear", "target");

    @Override
    Calculated calculate(Path path) {
        Map<String, Progress> all = new LinkedHashMap<>();
        Labels labels = new Labels();
        for (CsvRow row : CsvRow.list(path, COLUMNS)) {
            String id = Labels.required(row, "id");
            labels.addOnce(row, id);
            all.put(id, Progress.of(course(row)));
        }
        return new Courses(all);
    }

    private static Course course(CsvRow row) {
        String direction = row.get("direction");
        Integer baseYear = Numbers.year(row, "baseYear");
        return new Course(
                Direction.find(direction)
                        .orElseThrow(() -> row.refuse("indicators.progress.directionUnknown", direction)),
                baseYear,
                Numbers.any(row, "base"),
                yearAfter(row, baseYear, "nowYear"),
                Numbers.any(row, "now"),
                yearAfter(row, baseYear, "targetYear"),
                Numbers.any(row, "target"));
    }

    private static @Nullable Integer yearAfter(CsvRow row, @Nullable Integer baseYear, String column) {
        Integer year = Numbers.year(row, column);
        if (year != null && baseYear != null && year < baseYear) {
            throw row.refuse("indicators.progress.yearOrder", column, year.toString(), baseYear.toString());
        }
        return year;
    }

    private record Courses(Map<String, Progress> ids) implements Calculated {
        @Override
        public Map<String, @Nullable Object> json() {
            Map<String, @Nullable Object> all = new LinkedHashMap<>();
            ids.forEach((id, it) -> all.put(id, fields(it)));
            return all;
        }

        private static Map<String, @Nullable Object> fields(Progress progress) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("un19", Decimals.six(progress.un19()));
            fields.put("un23", Decimals.six(progress.un23()));
            fields.put("can", Decimals.six(progress.can()));
            fields.put("lin", Decimals.six(progress.lin()));
            fields.put(
                    "guard", progress.guard() == null ? null : progress.guard().code());
            return fields;
        }

        @Override
        public String text(Texts texts) {
            TextTable table =
                    new TextTable(List.of("", "UN19", "UN23", "CAN", "LIN", texts.t("indicators.progress.guard")));
            ids.forEach((id, it) -> table.add(List.of(
                    id,
                    ratio(texts, it.un19()),
                    ratio(texts, it.un23()),
                    ratio(texts, it.can()),
                    ratio(texts, it.lin()),
                    it.guard() == null
                            ? "–"
                            : texts.t("indicators.guard." + it.guard().code()))));
            return table.print();
        }

        private static String ratio(Texts texts, @Nullable BigFraction value) {
            return value == null ? "–" : texts.decimal(value, 4);
        }
    }
}
