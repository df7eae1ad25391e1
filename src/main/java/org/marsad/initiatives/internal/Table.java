package org.marsad.initiatives.internal;

import java.util.List;
import java.util.Locale;

/** The tables in which the values of an initiative stand: a row a value, each with the line of the file it came from. */
enum Table {
    /** Texts in any language: of what, which one of them, which version of it. */
    NARRATIVE("part, place, position, code, language, body"),
    /** Who reports and takes part. */
    ORGANISATION("place, role, kind, ref, activity"),
    /** Budgets, planned and made payments, in their own currency. */
    MONEY("place, kind, code, status, amount, currency, value_date, dated, starts, ends, reference,"
            + " provider, provider_kind, provider_activity, receiver, receiver_kind, receiver_activity"),
    /** Countries and regions with their shares in percent. */
    AREA("place, kind, vocabulary, vocabulary_uri, code, share"),
    /** Sectors, tags and policy markers. */
    CLASSIFICATION("place, kind, vocabulary, vocabulary_uri, code, share, significance"),
    RESULT("place, code, aggregated"),
    INDICATOR("place, result, measure, ascending, aggregated"),
    /** Baselines, targets and what was achieved, as the source writes them. */
    MEASUREMENT("place, indicator, kind, year, dated, starts, ends, baseline, target, actual"),
    DOCUMENT("place, url, format, dated, categories, languages"),
    RELATION("place, code, ref"),
    /** What the tables above have no place for, as XML. */
    ASIDE("part, place, position, name, body");

    private final String columns;

    Table(String columns) {
        this.columns = columns;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns between the revision and the line. */
    List<String> columns() {
        return List.of(columns.split(",\\s*"));
    }
}
