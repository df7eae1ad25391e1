package org.marsad.initiatives.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.internal.LayoutField.Column;

/** An initiative as a row of the layout, as far as the layout has a place for what it says. */
final class LayoutCells {
    private static final List<Column> COLUMNS = LayoutField.columns();

    private final Draft draft;
    private final Map<Column, String> cells = new HashMap<>();

    private LayoutCells(Draft draft) {
        this.draft = draft;
    }

    /** The cells in the order of the columns, with codes for words; what is missing is empty. */
    static List<String> of(Draft draft) {
        LayoutCells row = new LayoutCells(draft);
        row.put(LayoutField.IDENTIFIER, draft.identifier);
        row.put(LayoutField.KIND, draft.kind);
        row.texts("title", LayoutField.TITLE, LayoutField.TITLE_LANGUAGE);
        row.texts("description", LayoutField.DESCRIPTION, LayoutField.DESCRIPTION_LANGUAGE);
        row.organisations();
        row.put(LayoutField.PLANNED_START, draft.plannedStart);
        row.put(LayoutField.START, draft.actualStart);
        row.put(LayoutField.PLANNED_END, draft.plannedEnd);
        row.put(LayoutField.END, draft.actualEnd);
        row.put(LayoutField.STATUS, draft.status);
        row.budget();
        row.areas();
        row.classifications();
        row.put(LayoutField.DOCUMENTS, joined(Table.DOCUMENT, draft, it -> LayoutList.escaped(text(it[1]))));
        row.results();
        return COLUMNS.stream().map(it -> row.cells.getOrDefault(it, "")).toList();
    }

    private void put(LayoutField field, @Nullable Object value) {
        put(new Column(field, 1), value);
    }

    private void put(Column column, @Nullable Object value) {
        if (value != null) {
            cells.put(column, value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        }
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof LocalDate day ? day : null;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private List<@Nullable Object[]> narratives(String part) {
        return draft.rows(Table.NARRATIVE).stream()
                .filter(it -> part.equals(it[0]))
                .toList();
    }

    private void texts(String part, LayoutField text, LayoutField language) {
        List<@Nullable Object[]> all = narratives(part);
        for (int i = 0; i < Math.min(all.size(), text.most()); i++) {
            put(new Column(text, i + 1), all.get(i)[5]);
            put(new Column(language, i + 1), all.get(i)[4]);
        }
    }

    /** The first text of what stands at this place. */
    private @Nullable String narrative(String part, @Nullable Object place) {
        return narratives(part).stream()
                .filter(it -> Objects.equals(it[1], place))
                .findFirst()
                .map(it -> text(it[5]))
                .orElse(null);
    }

    private void organisations() {
        Map<String, List<@Nullable Object[]>> byRole =
                draft.rows(Table.ORGANISATION).stream().collect(Collectors.groupingBy(it -> text(it[1])));
        List<@Nullable Object[]> reporting = byRole.getOrDefault("reporting", List.of());
        if (!reporting.isEmpty()) {
            put(LayoutField.REPORTER, narrative("organisation", reporting.getFirst()[0]));
            put(LayoutField.REPORTER_REFERENCE, reporting.getFirst()[3]);
        }
        JvapRow.ROLES.forEach((field, role) -> {
            String names = byRole.getOrDefault(role, List.of()).stream()
                    .map(it -> LayoutList.of(narrative("organisation", it[0]), it[3] == null ? null : text(it[3])))
                    .collect(Collectors.joining("; "));
            put(field, names.isEmpty() ? null : names);
        });
    }

    /** The sum of the budgets, if they are all in one currency; their value date, if they have the same. */
    private void budget() {
        List<@Nullable Object[]> budgets = draft.rows(Table.MONEY).stream()
                .filter(it -> "budget".equals(it[1]))
                .toList();
        for (@Nullable Object[] it : budgets) {
            if (it[4] instanceof BigDecimal amount) {
                draft.budgets.add(new Budgets.Budget(
                        amount, text(it[5]), it[2] == null ? null : text(it[2]), day(it[8]), day(it[9])));
            }
        }
        boolean whole = draft.budgets.total() != null;
        put(LayoutField.BUDGET, draft.budgets.total());
        put(LayoutField.CURRENCY, whole ? draft.budgets.currency() : draft.currency);
        List<String> dates = budgets.stream().map(it -> text(it[6])).distinct().toList();
        put(
                LayoutField.VALUE_DATE,
                whole && dates.size() == 1 && !dates.getFirst().isEmpty() ? dates.getFirst() : null);
    }

    private void areas() {
        put(
                LayoutField.COUNTRIES,
                joined(Table.AREA, draft, it -> "country".equals(it[1]) ? shared(it[4], it[5]) : ""));
        put(
                LayoutField.REGIONS,
                joined(Table.AREA, draft, it -> "region".equals(it[1]) && isMain(it[2]) ? shared(it[4], it[5]) : ""));
    }

    private void classifications() {
        put(
                LayoutField.SECTORS,
                joined(
                        Table.CLASSIFICATION,
                        draft,
                        it -> "sector".equals(it[1]) && isMain(it[2]) ? shared(it[4], it[5]) : ""));
        put(LayoutField.GROUPS, joined(Table.CLASSIFICATION, draft, it -> tag(it, JvapRow.GROUP)));
        put(LayoutField.ACTIONS, joined(Table.CLASSIFICATION, draft, it -> tag(it, JvapRow.ACTION)));
    }

    /** Whether a vocabulary is the first one of its list, which is meant where none is named: that of the DAC. */
    private static boolean isMain(@Nullable Object vocabulary) {
        return vocabulary == null || vocabulary.equals("1");
    }

    private static String tag(@Nullable Object[] row, String vocabulary) {
        return "tag".equals(row[1]) && vocabulary.equals(row[2]) ? text(row[4]) : "";
    }

    private static String shared(@Nullable Object code, @Nullable Object share) {
        return LayoutList.of(text(code), share instanceof BigDecimal number ? number : null);
    }

    private interface Words {
        /** What a row says; empty for nothing. */
        String of(@Nullable Object[] row);
    }

    private static @Nullable String joined(Table table, Draft draft, Words words) {
        String all = draft.rows(table).stream()
                .map(words::of)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }

    private void results() {
        if (draft.count(Table.RESULT) > 0) {
            put(LayoutField.RESULT, narrative("result", draft.rows(Table.RESULT).getFirst()[0]));
        }
        List<@Nullable Object[]> indicators = draft.rows(Table.INDICATOR);
        for (int i = 0; i < Math.min(indicators.size(), LayoutField.INDICATOR.most()); i++) {
            Object place = indicators.get(i)[0];
            put(new Column(LayoutField.INDICATOR, i + 1), narrative("indicator", place));
            for (@Nullable Object[] it : measurements(place)) {
                put(new Column(LayoutField.BASELINE, i + 1), it[7]);
                put(new Column(LayoutField.TARGET, i + 1), it[8]);
                put(new Column(LayoutField.ACTUAL, i + 1), it[9]);
            }
        }
    }

    /** Of several periods the last one stands. */
    private List<@Nullable Object[]> measurements(@Nullable Object indicator) {
        List<@Nullable Object[]> own = new ArrayList<>();
        for (@Nullable Object[] it : draft.rows(Table.MEASUREMENT)) {
            if (Objects.equals(it[1], indicator)) {
                own.add(it);
            }
        }
        return own;
    }
}
