package org.marsad.initiatives.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns rows of the EU Trust Fund's tables into an initiative: everything in euros, nothing that is not written. */
final class EutfProject {
    private static final String EURO = "EUR";
    private static final Map<String, String> ROLES = Map.of(
            "partner_funding", "1", "partner_accountable", "2", "partner_extending", "3", "partner_implementing", "4");
    private static final Map<String, String> RELATIONS =
            Map.of("project_parent", "1", "project_child", "2", "project_sibling", "3");

    private final Findings findings;

    EutfProject(Findings findings) {
        this.findings = findings;
    }

    Draft project(String identifier, CsvRows.Row row) {
        Draft draft = new Draft(identifier, row.line(), 0);
        String title = row.get("title");
        String summary = row.get("summary");
        draft.currency = EURO;
        draft.language = Spoken.guess(title, summary);
        text(draft, "title", title, row.line());
        text(draft, "description", summary, row.line());
        text(draft, "location", row.get("location"), row.line());
        draft.addWords(identifier);
        organisations(draft, row);
        dates(draft, row);
        budget(draft, row);
        relations(draft, row);
        int place = 0;
        for (String topic : list(row.get("topics"), "[,;]")) {
            draft.add(Table.CLASSIFICATION, row.line(), place++, "tag", "eutf", null, topic, null, null);
        }
        place = 0;
        for (String link : list(row.get("links"), ",")) {
            draft.add(Table.DOCUMENT, row.line(), place++, link, null, null, List.of(), List.of());
        }
        aside(draft, row, "prefix", 0);
        aside(draft, row, "location_code", 1);
        return draft;
    }

    /** What is known of a project that only its countries or results name: by its title, which stands for it there. */
    Draft withoutProject(String identifier, CsvRows.Row row) {
        Draft draft = new Draft(identifier, row.line(), 0);
        draft.currency = EURO;
        draft.language = Spoken.guess(identifier, null);
        text(draft, "title", identifier, row.line());
        budget(draft, row);
        return draft;
    }

    private static void text(Draft draft, String part, @Nullable String text, int line) {
        if (text != null) {
            draft.add(Table.NARRATIVE, line, part, 0, 0, null, draft.language, text);
            draft.addWords(text);
        }
    }

    private static void aside(Draft draft, CsvRows.Row row, String column, int position) {
        String cell = row.get(column);
        if (cell != null) {
            draft.add(Table.ASIDE, row.line(), "project", 0, position, column, cell);
        }
    }

    private void organisations(Draft draft, CsvRows.Row row) {
        draft.reporter = "EU Trust Fund for Africa";
        organisation(draft, row.line(), 0, "reporting", draft.reporter);
        int place = 1;
        for (String column :
                List.of("partner_funding", "partner_accountable", "partner_extending", "partner_implementing")) {
            String cell = row.get(column);
            for (String name : EutfNames.split(cell)) {
                organisation(draft, row.line(), place++, ROLES.get(column), name);
                draft.addWords(name);
                if (name.contains(",")) {
                    findings.warn(row.line(), 0, "separator", name);
                }
            }
        }
    }

    private static void organisation(Draft draft, int line, int place, @Nullable String role, String name) {
        draft.add(Table.ORGANISATION, line, place, role, null, null, null);
        draft.add(Table.NARRATIVE, line, "organisation", place, 0, null, null, name);
        draft.addOrganisation(name);
    }

    private void dates(Draft draft, CsvRows.Row row) {
        draft.actualStart = day(row, "date_start");
        draft.plannedEnd = day(row, "date_end");
        if (draft.actualStart != null && draft.plannedEnd != null && draft.plannedEnd.isBefore(draft.actualStart)) {
            findings.warn(row.line(), 0, "period", draft.actualStart, draft.plannedEnd);
        }
        if (draft.actualStart == null && draft.plannedEnd == null) {
            findings.warn(row.line(), 0, "no-dates");
        }
    }

    private @Nullable LocalDate day(CsvRows.Row row, String column) {
        String cell = row.get(column);
        LocalDate day = Values.day(cell);
        if (cell != null && day == null) {
            findings.warn(row.line(), 0, "bad-date", cell, column);
        }
        return day;
    }

    private void budget(Draft draft, CsvRows.Row row) {
        String cell = row.get("budget");
        if (cell == null) {
            return;
        }
        BigDecimal amount = Values.number(cell);
        if (amount == null && cell.matches("\\d(\\.\\d{1,15})?e[+]?\\d{1,2}")) {
            amount = new BigDecimal(new BigDecimal(cell).toPlainString());
            findings.warn(row.line(), 0, "exponent", cell, amount.toPlainString());
        }
        if (amount == null) {
            findings.warn(row.line(), 0, "bad-number", cell, "budget");
            draft.add(Table.ASIDE, row.line(), "project", 0, 2, "budget", cell);
            return;
        }
        draft.add(
                Table.MONEY,
                row.line(),
                0,
                "budget",
                null,
                null,
                amount,
                EURO,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        draft.addBudget(amount, EURO);
    }

    private void relations(Draft draft, CsvRows.Row row) {
        int place = 0;
        for (String column : List.of("project_parent", "project_child", "project_sibling")) {
            for (String other : list(row.get(column), ",")) {
                draft.add(Table.RELATION, row.line(), place++, RELATIONS.get(column), other);
            }
        }
    }

    void recipients(Draft draft, List<CsvRows.Row> rows) {
        Shares shares = new Shares();
        Set<String> seen = new LinkedHashSet<>();
        for (CsvRows.Row row : rows) {
            String country = row.get("recipient_country");
            if (country == null) {
                findings.warn(row.line(), 0, "no-country");
            } else if (!seen.add(country)) {
                findings.warn(row.line(), 0, "repeated-row", country);
            } else {
                country(draft, row, country, seen.size() - 1, shares);
            }
        }
        shares.check(findings, "area");
    }

    private void country(Draft draft, CsvRows.Row row, String country, int place, Shares shares) {
        String cell = row.get("recipient_percentage");
        BigDecimal share = Values.number(cell);
        if (cell != null && share == null) {
            findings.warn(row.line(), 0, "bad-number", cell, "recipient_percentage");
        }
        if (!Codes.has("Country", country)) {
            findings.warn(row.line(), 0, "unknown-code", country, "recipient_country");
        }
        shares.add("area", share, row.line(), 0);
        draft.add(Table.AREA, row.line(), place, "country", null, null, country, share);
        draft.addCountry(country);
    }

    void results(Draft draft, List<CsvRows.Row> rows) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        int place = 0;
        for (CsvRows.Row row : rows) {
            String group = row.get("result_type") == null ? "" : row.get("result_type");
            Integer result = groups.get(group);
            if (result == null) {
                result = groups.size();
                groups.put(String.valueOf(group), result);
                draft.add(Table.RESULT, row.line(), result, null, null);
                narrative(draft, "result", result, row.get("result_type"), row.line());
            }
            if (row.get("title") == null) {
                findings.warn(row.line(), 0, "no-title");
            }
            draft.add(Table.INDICATOR, row.line(), place, result, null, null, null);
            narrative(draft, "indicator", place, row.get("title"), row.line());
            draft.add(
                    Table.MEASUREMENT,
                    row.line(),
                    place,
                    place,
                    "period",
                    null,
                    null,
                    day(row, "period_start"),
                    day(row, "period_end"),
                    null,
                    value(row, "target"),
                    value(row, "actual"));
            place++;
        }
    }

    private static void narrative(Draft draft, String part, int place, @Nullable String text, int line) {
        if (text != null) {
            draft.add(Table.NARRATIVE, line, part, place, 0, null, Spoken.guess(text, null), text);
        }
    }

    /** A value as written; the word NULL, which a database left there, is a missing one. */
    private @Nullable String value(CsvRows.Row row, String column) {
        String cell = row.get(column);
        if ("NULL".equals(cell)) {
            findings.warn(row.line(), 0, "null-word", column);
            return null;
        }
        return cell;
    }

    private static List<String> list(@Nullable String cell, String separator) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(separator))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList();
    }
}
