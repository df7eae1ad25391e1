package org.marsad.indicators;

import java.nio.file.Path;
import java.util.ArrayList;
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

/** {@code marsad calc smart FILE.csv [--json]}: what it costs to send money, corridor by corridor. */
@Command(name = "smart", mixinStandardHelpOptions = true)
final class SmartCommand extends Calculation {
    private static final List<String> COLUMNS = List.of(
            "corridor", "service", "amount", "fee", "applied", "interbank", "days", "transparent", "accessible");

    @Override
    Calculated calculate(Path path) {
        Map<String, List<RemittanceQuote>> corridors = new LinkedHashMap<>();
        Labels labels = new Labels();
        for (CsvRow row : CsvRow.list(path, COLUMNS)) {
            String corridor = Labels.required(row, "corridor");
            String service = Labels.required(row, "service");
            labels.addOnce(row, corridor, service);
            corridors.computeIfAbsent(corridor, _ -> new ArrayList<>()).add(quote(row, service));
        }
        Map<String, CorridorCost> costs = new LinkedHashMap<>();
        corridors.forEach((corridor, quotes) -> costs.put(corridor, CorridorCost.of(quotes)));
        return new Costs(costs);
    }

    private static RemittanceQuote quote(CsvRow row, String service) {
        return new RemittanceQuote(
                service,
                Numbers.positive(row, "amount"),
                Numbers.notNegative(row, "fee"),
                Numbers.positive(row, "applied"),
                Numbers.positive(row, "interbank"),
                Numbers.notNegative(row, "days"),
                isYes(row, "transparent"),
                isYes(row, "accessible"));
    }

    /** What is not disclosed is no yes. */
    private static boolean isYes(CsvRow row, String column) {
        String text = row.get(column);
        boolean yes = text.equalsIgnoreCase("y");
        if (!yes && !text.isEmpty() && !text.equalsIgnoreCase("n")) {
            throw row.refuse("indicators.calc.notYesNo", column, text);
        }
        return yes;
    }

    private record Costs(Map<String, CorridorCost> corridors) implements Calculated {
        @Override
        public Map<String, @Nullable Object> json() {
            Map<String, @Nullable Object> all = new LinkedHashMap<>();
            corridors.forEach((corridor, it) -> all.put(corridor, fields(it)));
            return all;
        }

        private static Map<String, @Nullable Object> fields(CorridorCost cost) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("services", cost.services());
            fields.put("withTotal", cost.withTotal());
            fields.put("mean", Decimals.six(cost.mean()));
            fields.put("qualifying", cost.qualifying());
            fields.put("smart", Decimals.six(cost.smart()));
            fields.put("met", cost.isMet());
            return fields;
        }

        @Override
        public String text(Texts texts) {
            TextTable table = new TextTable(List.of(
                    texts.t("indicators.smart.corridor"),
                    texts.t("indicators.smart.services"),
                    texts.t("indicators.smart.withTotal"),
                    texts.t("indicators.smart.mean"),
                    texts.t("indicators.smart.qualifying"),
                    texts.t("indicators.smart.smart"),
                    texts.t("indicators.smart.target")));
            corridors.forEach((corridor, it) -> table.add(List.of(
                    corridor,
                    texts.number(it.services()),
                    texts.number(it.withTotal()),
                    percent(texts, it.mean()),
                    texts.number(it.qualifying()),
                    percent(texts, it.smart()),
                    verdict(texts, it))));
            return table.print();
        }

        private static String percent(Texts texts, @Nullable BigFraction value) {
            return value == null ? "–" : texts.decimal(value, 4);
        }

        private static String verdict(Texts texts, CorridorCost cost) {
            if (cost.isMet()) {
                return texts.t("indicators.smart.met");
            }
            if (cost.qualifying() == 0) {
                return texts.t("indicators.smart.none");
            }
            return cost.isPartial() ? texts.t("indicators.smart.partial") : texts.t("indicators.smart.notMet");
        }
    }
}
