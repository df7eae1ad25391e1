package org.marsad.initiatives.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An initiative as one file tells it, before it is stored: single facts, and rows of the {@link Table}s. */
final class Draft {
    /** What lists are filtered by stands in indexes, which hold no long texts. */
    static final int LONGEST_CODE = 20;

    private static final int MOST_ORGANISATION_WORDS = 2_000;

    final String identifier;
    final int line;
    final int column;
    final Map<Table, List<@Nullable Object[]>> rows = new EnumMap<>(Table.class);
    byte[] fingerprint = {};
    List<String> parts = List.of();

    /** {@code project} or {@code policy}; formats that don't say it are of projects. */
    String kind = "project";

    /** The sheet, where the file has several. */
    @Nullable
    String sheet;

    /** The file, where several belong together. */
    @Nullable
    String file;

    @Nullable
    String language;

    @Nullable
    String currency;

    @Nullable
    Integer hierarchy;

    @Nullable
    Boolean humanitarian;

    @Nullable
    Instant updated;

    @Nullable
    String status;

    @Nullable
    String scope;

    @Nullable
    LocalDate plannedStart;

    @Nullable
    LocalDate actualStart;

    @Nullable
    LocalDate plannedEnd;

    @Nullable
    LocalDate actualEnd;

    @Nullable
    String reporter;

    /** What the list is filtered by. */
    final Set<String> countries = new LinkedHashSet<>();

    final Set<String> sectors = new LinkedHashSet<>();
    final StringBuilder words = new StringBuilder();
    final Set<String> organisations = new LinkedHashSet<>();

    final Budgets budgets = new Budgets();

    Draft(String identifier, int line, int column) {
        this.identifier = identifier;
        this.line = line;
        this.column = column;
    }

    /** Adds a row: the table's columns in their order, then the line. */
    void add(Table table, int at, @Nullable Object... cells) {
        @Nullable Object[] row = new @Nullable Object[cells.length + 1];
        System.arraycopy(cells, 0, row, 0, cells.length);
        row[cells.length] = at;
        rows.computeIfAbsent(table, it -> new ArrayList<>()).add(row);
    }

    List<@Nullable Object[]> rows(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    int count(Table table) {
        return rows(table).size();
    }

    /** Adds a budget that is neither a revision nor replaced by one. */
    void addBudget(BigDecimal amount, String inCurrency) {
        budgets.add(new Budgets.Budget(amount, inCurrency, null, null, null));
    }

    @Nullable
    LocalDate starts() {
        return actualStart == null ? plannedStart : actualStart;
    }

    @Nullable
    LocalDate ends() {
        return actualEnd == null ? plannedEnd : actualEnd;
    }

    /** Adds a country to filter by; what is too long to be a code is no country. */
    void addCountry(String code) {
        if (code.length() <= LONGEST_CODE) {
            countries.add(code);
        }
    }

    /** Adds a sector to filter by. */
    void addSector(String code) {
        if (code.length() <= LONGEST_CODE) {
            sectors.add(code);
        }
    }

    /** Adds the words of an organisation's name or reference to filter by. */
    void addOrganisation(@Nullable String nameOrReference) {
        if (nameOrReference != null && organisations.size() < MOST_ORGANISATION_WORDS) {
            organisations.addAll(Words.split(nameOrReference));
        }
    }

    /** Words by which the initiative is found. */
    void addWords(@Nullable String more) {
        if (more != null) {
            words.append(more).append(' ');
        }
    }
}
