package org.marsad.indicators.web;

import com.ibm.icu.text.Collator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Observations;
import org.marsad.indicators.Observations.Shown;
import org.marsad.indicators.Series;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;

/**
 * The newest values of one series, partner State by partner State in the order of the alphabet, never of the values.
 *
 * @param title the series
 * @param source where the values come from
 * @param rows the partner States
 */
public record ValuesTable(String title, String source, List<Row> rows) {
    private static final int MOST_DIGITS = 3;

    public ValuesTable {
        rows = List.copyOf(rows);
    }

    /** One table for each series of which there are values by country; a corridor has no place in such a table. */
    static List<ValuesTable> list(List<Series> series, Observations observations, List<Partner> partners, Texts texts) {
        List<ValuesTable> tables = new ArrayList<>();
        for (Series it : series) {
            List<Shown> values = ReleasedValue.list(it, observations.listNewest(it));
            if (!it.isByCorridor() && !values.isEmpty()) {
                tables.add(of(it, values, partners, texts));
            }
        }
        return tables;
    }

    static ValuesTable of(Series series, List<Shown> values, List<Partner> partners, Texts texts) {
        Map<String, ReleasedValue> byArea = values.stream()
                .map(it -> ReleasedValue.of(series, it))
                .collect(Collectors.toMap(it -> it.observation().area(), Function.identity()));
        Shown newest = values.stream().max(Comparator.comparing(Shown::vintage)).orElseThrow();
        Collator collator = Collator.getInstance(texts.language().locale());
        return new ValuesTable(
                texts.t("indicators.series." + series.name()),
                texts.t("indicators.series.source", newest.licence(), texts.date(newest.vintage())),
                partners.stream()
                        .filter(it -> it.kind() == PartnerKind.STATE)
                        .sorted(Comparator.comparing(it -> it.name().in(texts.language()), collator::compare))
                        .map(it -> row(it, byArea.get(it.code().value()), texts))
                        .toList());
    }

    private static Row row(Partner partner, @Nullable ReleasedValue it, Texts texts) {
        String name = partner.name().in(texts.language());
        if (it == null || it.flag() == ReleasedValue.Flag.MISSING) {
            return new Row(name, "–", texts.t("indicators.values.missing"));
        }
        BigDecimal value = it.value();
        return new Row(
                name,
                it.observation().period(),
                value == null ? texts.t("indicators.values.hidden") : texts.decimal(fraction(value), digits(value)));
    }

    private static int digits(BigDecimal value) {
        return Math.min(MOST_DIGITS, Math.max(0, value.stripTrailingZeros().scale()));
    }

    private static BigFraction fraction(BigDecimal value) {
        BigFraction unscaled = BigFraction.of(value.unscaledValue());
        return unscaled.divide(BigInteger.TEN.pow(Math.max(0, value.scale())));
    }

    /**
     * One partner State.
     *
     * @param name the State
     * @param period of its newest value
     * @param value the value, or that there is none
     */
    public record Row(String name, String period, String value) {}
}
