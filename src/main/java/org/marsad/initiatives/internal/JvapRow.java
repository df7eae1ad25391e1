package org.marsad.initiatives.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.internal.LayoutField.Column;

/** Turns a row of the layout into an initiative. What can't be read is kept aside and never guessed at. */
final class JvapRow {
    static final String GROUP = "target-group";
    static final String ACTION = "action";
    static final Map<LayoutField, String> ROLES = Map.of(
            LayoutField.FUNDING, "1",
            LayoutField.ACCOUNTABLE, "2",
            LayoutField.EXTENDING, "3",
            LayoutField.IMPLEMENTING, "4");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final LayoutRow row;
    private final Findings findings;
    private final Draft draft;
    private int aside;
    private int classified;

    private JvapRow(LayoutRow row, Findings findings, Draft draft) {
        this.row = row;
        this.findings = findings;
        this.draft = draft;
    }

    /** The initiative; null if it has to be left out, which was told. */
    static @Nullable Draft read(LayoutRow row, Findings findings) {
        String identifier = row.get(LayoutField.IDENTIFIER);
        findings.about(identifier);
        if (identifier == null) {
            findings.error(row.line(), column(row, LayoutField.IDENTIFIER), "no-identifier");
            return null;
        }
        if (identifier.length() > IatiActivity.LONGEST_IDENTIFIER) {
            findings.error(
                    row.line(),
                    column(row, LayoutField.IDENTIFIER),
                    "long-identifier",
                    IatiActivity.LONGEST_IDENTIFIER);
            return null;
        }
        String said = row.get(LayoutField.KIND);
        String kind = said == null ? null : LayoutWords.kind(said);
        if (kind == null) {
            findings.error(row.line(), column(row, LayoutField.KIND), "no-kind", said == null ? "–" : said);
            return null;
        }
        Draft draft = new Draft(identifier, row.line(), column(row, LayoutField.IDENTIFIER));
        draft.kind = kind;
        JvapRow reader = new JvapRow(row, findings, draft);
        reader.fill();
        if (draft.rows(Table.NARRATIVE).stream().noneMatch(it -> "title".equals(it[0]))) {
            findings.error(row.line(), column(row, LayoutField.TITLE), "untitled");
            return null;
        }
        return draft;
    }

    private static int column(LayoutRow row, LayoutField field) {
        return row.head().position(new Column(field, 1));
    }

    private void fill() {
        draft.addWords(draft.identifier);
        texts("title", LayoutField.TITLE, LayoutField.TITLE_LANGUAGE);
        texts("description", LayoutField.DESCRIPTION, LayoutField.DESCRIPTION_LANGUAGE);
        organisations();
        facts();
        budget();
        areas();
        sectors();
        tags(LayoutField.GROUPS, GROUP, LayoutWords::group);
        tags(LayoutField.ACTIONS, ACTION, LayoutWords::action);
        documents();
        new JvapResults(row, draft).read();
        others();
        Fingerprint.ofLayout(draft);
    }

    /** What stands below headings of the person's own, or below none. */
    private void others() {
        for (int place = 0; place < row.cells().size(); place++) {
            String cell = row.at(place);
            if (cell != null && !row.head().places().containsValue(place)) {
                String heading = row.head().others().get(place);
                if (heading == null) {
                    findings.warn(row.line(), place + 1, "no-heading");
                }
                draft.add(Table.ASIDE, row.line(), "column", 0, aside++, heading == null ? "–" : heading, cell);
            }
        }
    }

    private void texts(String part, LayoutField text, LayoutField language) {
        int position = 0;
        for (int number = 1; number <= text.most(); number++) {
            String body = row.get(new Column(text, number));
            if (body != null) {
                String code = value(new Column(language, number), LayoutWords::language, "unknown-language");
                draft.add(Table.NARRATIVE, row.line(), part, 0, position++, null, code, body);
                draft.addWords(body);
            }
        }
    }

    private void organisations() {
        String name = row.get(LayoutField.REPORTER);
        String reference = row.get(LayoutField.REPORTER_REFERENCE);
        int place = 0;
        if (name == null && reference == null) {
            findings.warn(row.line(), column(row, LayoutField.REPORTER), "no-reporter");
        } else {
            draft.reporter = name == null ? reference : name;
            organisation(place++, "reporting", new LayoutList.Named(name, reference));
        }
        for (LayoutField field : List.of(
                LayoutField.FUNDING, LayoutField.ACCOUNTABLE, LayoutField.EXTENDING, LayoutField.IMPLEMENTING)) {
            for (String item : LayoutList.split(row.get(field))) {
                organisation(place++, ROLES.get(field), LayoutList.named(item));
            }
        }
    }

    private void organisation(int place, @Nullable String role, LayoutList.Named named) {
        draft.add(Table.ORGANISATION, row.line(), place, role, null, named.reference(), null);
        draft.addOrganisation(named.reference());
        if (named.name() != null) {
            draft.add(Table.NARRATIVE, row.line(), "organisation", place, 0, null, null, named.name());
            draft.addOrganisation(named.name());
            draft.addWords(named.name());
        }
    }

    private void facts() {
        draft.status = value(new Column(LayoutField.STATUS, 1), LayoutWords::status, "unknown-status");
        draft.plannedStart = day(LayoutField.PLANNED_START);
        draft.actualStart = day(LayoutField.START);
        draft.plannedEnd = day(LayoutField.PLANNED_END);
        draft.actualEnd = day(LayoutField.END);
        LocalDate starts = draft.starts();
        LocalDate ends = draft.ends();
        if (starts != null && ends != null && ends.isBefore(starts)) {
            findings.warn(row.line(), column(row, LayoutField.START), "period", starts, ends);
        }
    }

    private void budget() {
        BigDecimal amount = value(new Column(LayoutField.BUDGET, 1), LayoutWords::number, "bad-amount");
        draft.currency = value(new Column(LayoutField.CURRENCY, 1), LayoutWords::currency, "unknown-currency");
        LocalDate valued = day(LayoutField.VALUE_DATE);
        if (amount != null && draft.currency == null) {
            findings.warn(row.line(), column(row, LayoutField.CURRENCY), "no-currency");
            keep(new Column(LayoutField.BUDGET, 1));
            return;
        }
        if (amount != null && draft.currency != null) {
            @Nullable
            Object[] money = new @Nullable Object[Table.MONEY.columns().size()];
            money[0] = 0;
            money[1] = "budget";
            money[4] = amount;
            money[5] = draft.currency;
            money[6] = valued;
            draft.add(Table.MONEY, row.line(), money);
            draft.addBudget(amount, draft.currency);
        }
    }

    private void areas() {
        Shares shares = new Shares();
        int column = column(row, LayoutField.COUNTRIES);
        Set<String> seen = new LinkedHashSet<>();
        for (String item : LayoutList.split(row.get(LayoutField.COUNTRIES))) {
            LayoutList.Shared it = LayoutList.shared(item);
            String code = LayoutWords.country(it.code());
            if (code == null) {
                findings.warn(row.line(), column, "unknown-country", it.code());
                keep(LayoutField.COUNTRIES, item);
            } else if (!seen.add(code)) {
                findings.warn(row.line(), column, "repeated-row", code);
            } else {
                area("country", code, share(it, column), column, shares);
                draft.addCountry(code);
            }
        }
        for (String item : LayoutList.split(row.get(LayoutField.REGIONS))) {
            LayoutList.Shared it = LayoutList.shared(item);
            int place = column(row, LayoutField.REGIONS);
            if (!Codes.has("Region", it.code())) {
                findings.warn(row.line(), place, "unknown-code", it.code(), "Region");
            }
            area("region", it.code(), share(it, place), place, shares);
        }
        shares.check(findings, "area");
    }

    private void area(String kind, String code, @Nullable BigDecimal share, int column, Shares shares) {
        shares.add("area", share, row.line(), column);
        draft.add(Table.AREA, row.line(), draft.count(Table.AREA), kind, null, null, code, share);
    }

    private void sectors() {
        Shares shares = new Shares();
        int column = column(row, LayoutField.SECTORS);
        for (String item : LayoutList.split(row.get(LayoutField.SECTORS))) {
            LayoutList.Shared it = LayoutList.shared(item);
            BigDecimal share = share(it, column);
            if (!Codes.has("Sector", it.code())) {
                findings.warn(row.line(), column, "unknown-code", it.code(), "Sector");
            }
            shares.add("sector", share, row.line(), column);
            draft.add(Table.CLASSIFICATION, row.line(), classified++, "sector", "1", null, it.code(), share, null);
            draft.addSector(it.code());
        }
        shares.check(findings, "sector");
    }

    /** A share between 0 and 100; null if there is none or it can't be read. */
    private @Nullable BigDecimal share(LayoutList.Shared item, int column) {
        if (item.share() == null) {
            return null;
        }
        BigDecimal share = LayoutWords.number(item.share());
        if (share == null || share.signum() < 0 || share.compareTo(WHOLE) > 0) {
            findings.warn(row.line(), column, "bad-share", item.share(), item.code());
            return null;
        }
        return share;
    }

    private void tags(LayoutField field, String vocabulary, Function<String, @Nullable String> reader) {
        Set<String> seen = new LinkedHashSet<>();
        for (String item : LayoutList.split(row.get(field))) {
            String code = reader.apply(LayoutList.plain(item));
            if (code == null) {
                findings.warn(row.line(), column(row, field), "unknown-" + vocabulary, item);
                keep(field, item);
            } else if (seen.add(code)) {
                draft.add(Table.CLASSIFICATION, row.line(), classified++, "tag", vocabulary, null, code, null, null);
            }
        }
    }

    private void documents() {
        for (String item : LayoutList.split(row.get(LayoutField.DOCUMENTS))) {
            String address = LayoutList.plain(item);
            if (!Values.isAddress(address) || !address.matches("https?://\\S+")) {
                findings.warn(row.line(), column(row, LayoutField.DOCUMENTS), "bad-address", address, "URL");
            }
            draft.add(
                    Table.DOCUMENT, row.line(), draft.count(Table.DOCUMENT), address, null, null, List.of(), List.of());
        }
    }

    private @Nullable LocalDate day(LayoutField field) {
        return value(new Column(field, 1), Values::day, "bad-day");
    }

    /** What a cell means; null if it is empty, or if it can't be read, and then it is kept aside. */
    private <T> @Nullable T value(Column column, Function<String, @Nullable T> reader, String code) {
        String cell = row.get(column);
        if (cell == null) {
            return null;
        }
        T value = reader.apply(cell);
        if (value == null) {
            findings.warn(row.line(), row.head().position(column), code, cell);
            keep(column);
        }
        return value;
    }

    private void keep(Column column) {
        draft.add(Table.ASIDE, row.line(), "layout", 0, aside++, column.code(), String.valueOf(row.get(column)));
    }

    private void keep(LayoutField field, String item) {
        draft.add(Table.ASIDE, row.line(), "layout", 0, aside++, field.code(), item);
    }
}
