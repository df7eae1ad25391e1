package org.marsad.indicators.web;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Decisions;
import org.marsad.indicators.Direction;
import org.marsad.indicators.Indicator;
import org.marsad.indicators.Series;
import org.marsad.indicators.Target;
import org.marsad.kernel.Texts;

/** What is said of an indicator in the reader’s language. */
final class IndicatorTexts {
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q(\\d)");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final String FIRST = "first";

    private final Texts texts;

    IndicatorTexts(Texts texts) {
        this.texts = texts;
    }

    /** A series of a source has a name of its own, that of an indicator the indicator’s. */
    static String name(Series series, Texts texts) {
        return series.findOwner()
                .map(it -> it.name().in(texts.language()))
                .orElseGet(() -> texts.t("indicators.series." + series.name()));
    }

    String name(Indicator it) {
        return it.name().in(texts.language());
    }

    String kind(Indicator it) {
        String kind = texts.t("indicators.kind." + it.kind());
        return it.goal() == null ? kind : texts.t("indicators.kind.goal", kind, it.goal());
    }

    String direction(Indicator it) {
        return texts.t("indicators.direction." + it.direction());
    }

    String unit(Indicator it) {
        return texts.t("indicators.unit." + it.unit());
    }

    String disaggregations(Indicator it) {
        return it.disaggregations().isEmpty()
                ? texts.t("indicators.by.nothing")
                : it.disaggregations().stream()
                        .map(by -> texts.t("indicators.by." + by))
                        .collect(Collectors.joining(texts.t("indicators.comma")));
    }

    String base(Indicator it) {
        Matcher quarter = QUARTER.matcher(it.base());
        Matcher years = YEARS.matcher(it.base());
        if (it.base().equals(FIRST)) {
            return texts.t("indicators.base.first");
        }
        if (quarter.matches()) {
            return texts.t("indicators.base.quarter", quarter.group(2), quarter.group(1));
        }
        return years.matches() ? texts.t("indicators.base.mean", years.group(1), years.group(2)) : it.base();
    }

    String target(Indicator it) {
        Target target = it.target();
        String value = target.value() == null ? "" : number(target);
        if (target.rule() == Target.Rule.LEVEL) {
            return it.direction() == Direction.DOWN
                    ? texts.t("indicators.level.most", value)
                    : texts.t("indicators.level.least", value);
        }
        return texts.t("indicators.rule." + target.rule(), value);
    }

    String status(Indicator it, Decisions.@Nullable Decision decision) {
        return decision == null
                ? texts.t("indicators.status." + it.target().status())
                : texts.t("indicators.status.decided", texts.date(decision.day()), decision.document());
    }

    String source(Indicator it) {
        return texts.t("indicators.source." + it.source());
    }

    String period(Indicator it) {
        return texts.t("indicators.period." + it.period());
    }

    String method(Indicator it) {
        return texts.t("indicators.how." + it.method());
    }

    String denominator(Indicator it) {
        return texts.t("indicators.denominator." + it.denominator());
    }

    private String number(Target target) {
        BigDecimal value = requireNonNull(target.value());
        int digits = Math.max(0, value.scale());
        BigFraction exact = BigFraction.of(value.unscaledValue()).divide(BigInteger.TEN.pow(digits));
        boolean change = target.rule() == Target.Rule.CHANGE || target.rule() == Target.Rule.CHANGE_PERCENT;
        return (change && value.signum() > 0 ? "+" : "") + texts.decimal(exact, digits);
    }
}
