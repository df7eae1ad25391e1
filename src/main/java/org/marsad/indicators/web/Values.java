package org.marsad.indicators.web;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Period;
import org.marsad.indicators.ReleasedValue;
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
        BigFraction exact = it.exact();
        return exact == null ? texts.t("indicators.values.hidden", it.threshold()) : number(exact);
    }

    /** As many digits as it has, but not more than three. */
    String number(BigFraction value) {
        int digits = 0;
        BigFraction left = value;
        while (digits < MOST_DIGITS && !left.getDenominator().abs().equals(BigInteger.ONE)) {
            left = left.multiply(BigInteger.TEN);
            digits++;
        }
        return texts.decimal(value, digits);
    }

    /** A quarter as {@code T3 2020} in French, a stretch of time from its beginning to its end, a year as it is. */
    String period(String code) {
        int slash = code.indexOf('/');
        return slash < 0
                ? point(code)
                : texts.t("indicators.period.span", point(code.substring(0, slash)), point(code.substring(slash + 1)));
    }

    private String point(String code) {
        return Period.find(code)
                .filter(it -> it.parts() == QUARTERS)
                .map(it -> texts.t("indicators.period.quarter", String.valueOf(it.part()), String.valueOf(it.year())))
                .orElse(code);
    }

    /** Those whose period is a point in time, in its order. */
    List<LinePlot.Point> points(List<ReleasedValue> values) {
        List<LinePlot.Point> points = new ArrayList<>();
        for (ReleasedValue it : values) {
            Period.find(it.observation().period())
                    .ifPresent(at -> points.add(new LinePlot.Point(
                            at.begin(),
                            it.exact(),
                            texts.t(
                                    "indicators.chart.point",
                                    period(it.observation().period()),
                                    value(it)))));
        }
        points.sort(Comparator.comparing(
                LinePlot.Point::year, (a, b) -> a.subtract(b).signum()));
        return points;
    }
}
