package org.marsad.indicators.web;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Period;
import org.marsad.kernel.Texts;
import org.marsad.web.LinePlot;

/** How values and periods are written: a value that is missing or hidden says so and is never zero. */
record Values(Texts texts) {
    private static final int MOST_DIGITS = 3;
    private static final int QUARTERS = 4;

    String value(@Nullable ReleasedValue it) {
        if (it == null || it.flag() == ReleasedValue.Flag.MISSING) {
            return texts.t("indicators.values.missing");
        }
        BigDecimal value = it.value();
        return value == null ? texts.t("indicators.values.hidden") : number(value);
    }

    String number(BigDecimal value) {
        return texts.decimal(
                fraction(value),
                Math.min(MOST_DIGITS, Math.max(0, value.stripTrailingZeros().scale())));
    }

    /** A quarter as {@code T3 2020} in French, a year as it is. */
    String period(String code) {
        return Period.find(code)
                .filter(it -> it.parts() == QUARTERS)
                .map(it -> texts.t("indicators.period.quarter", String.valueOf(it.part()), String.valueOf(it.year())))
                .orElse(code);
    }

    /** Those whose period is a point in time, in its order. */
    List<LinePlot.Point> points(List<ReleasedValue> values) {
        List<LinePlot.Point> points = new ArrayList<>();
        for (ReleasedValue it : values) {
            BigDecimal value = it.value();
            Period.find(it.observation().period())
                    .ifPresent(at -> points.add(new LinePlot.Point(
                            at.begin(),
                            value == null ? null : fraction(value),
                            texts.t(
                                    "indicators.chart.point",
                                    period(it.observation().period()),
                                    value(it)))));
        }
        points.sort(Comparator.comparing(
                LinePlot.Point::year, (a, b) -> a.subtract(b).signum()));
        return points;
    }

    static BigFraction fraction(BigDecimal value) {
        BigFraction unscaled = BigFraction.of(value.unscaledValue());
        return value.scale() <= 0
                ? unscaled.multiply(BigInteger.TEN.pow(-value.scale()))
                : unscaled.divide(BigInteger.TEN.pow(value.scale()));
    }
}
