package org.marsad.indicators;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.CsvRow;
import org.marsad.kernel.Decimals;
import org.marsad.kernel.TextTable;
import org.marsad.kernel.Texts;
import picocli.CommandLine.Command;

/** {@code marsad calc policy-index FILE.csv [--json]}: SDG 10.7.2, country by country. */
@Command(name = "policy-index", mixinStandardHelpOptions = true)
final class PolicyIndexCommand extends Calculation {
    private static final List<String> COLUMNS = List.of("country", "item", "value");
    private static final List<Integer> DOMAINS =
            IntStream.rangeClosed(1, PolicyItem.DOMAINS).boxed().toList();

    @Override
    Calculated calculate(Path path) {
        Map<String, Map<PolicyItem, Integer>> answers = new LinkedHashMap<>();
        Labels labels = new Labels();
        for (CsvRow row : CsvRow.list(path, COLUMNS)) {
            String country = Labels.required(row, "country");
            PolicyItem item = item(row);
            labels.addOnce(row, country, item.code());
            Map<PolicyItem, Integer> own = answers.computeIfAbsent(country, _ -> new HashMap<>());
            BigFraction value = Numbers.any(row, "value");
            if (value != null) {
                own.put(item, halves(row, item, value));
            }
        }
        Map<String, PolicyIndex> indexes = new LinkedHashMap<>();
        answers.forEach((country, own) -> indexes.put(country, PolicyIndex.of(own)));
        return new Indexes(indexes);
    }

    private static PolicyItem item(CsvRow row) {
        String code = row.get("item");
        return PolicyItem.find(code).orElseThrow(() -> row.refuse("indicators.policy.itemUnknown", code));
    }

    private static int halves(CsvRow row, PolicyItem item, BigFraction value) {
        return item.halves(value)
                .orElseThrow(() -> row.refuse("indicators.policy.valueUnknown", row.get("value"), item.code()));
    }

    private record Indexes(Map<String, PolicyIndex> countries) implements Calculated {
        @Override
        public Map<String, @Nullable Object> json() {
            Map<String, @Nullable Object> all = new LinkedHashMap<>();
            countries.forEach((country, it) -> all.put(country, fields(it)));
            return all;
        }

        private static Map<String, @Nullable Object> fields(PolicyIndex index) {
            Map<String, @Nullable Object> domains = new LinkedHashMap<>();
            DOMAINS.forEach(it -> domains.put(String.valueOf(it), Decimals.six(index.domain(it))));
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("domains", domains);
            fields.put("overall", Decimals.six(index.overall()));
            fields.put("category", index.category().number());
            return fields;
        }

        @Override
        public String text(Texts texts) {
            List<String> titles = new ArrayList<>(List.of(texts.t("indicators.policy.country")));
            DOMAINS.forEach(it -> titles.add(texts.t("indicators.policy.domain", it)));
            titles.add(texts.t("indicators.policy.overall"));
            titles.add(texts.t("indicators.policy.category"));
            TextTable table = new TextTable(titles);
            countries.forEach((country, index) -> {
                List<String> cells = new ArrayList<>(List.of(country));
                DOMAINS.forEach(it -> cells.add(texts.decimal(index.domain(it), 0)));
                cells.add(texts.decimal(index.overall(), 2));
                cells.add(
                        texts.t("indicators.policy.category." + index.category().number()));
                table.add(cells);
            });
            return table.print();
        }
    }
}
