package org.marsad.portal.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Course;
import org.marsad.indicators.Direction;
import org.marsad.indicators.Progress;
import org.marsad.indicators.ProgressMethod;
import org.marsad.kernel.Texts;

/** How the way of an indicator to its target is judged: the guard first, then four published methods. */
final class MethodProgress {
    private static final int DIGITS = 4;
    private static final int BASE_YEAR = 2022;
    private static final int NOW_YEAR = 2025;
    private static final int TARGET_YEAR = 2027;

    private MethodProgress() {}

    static MethodSection section(Texts texts) {
        return new MethodSection(
                "indicators",
                texts.t("portal.method.progress.title"),
                List.of(
                        texts.t("portal.method.progress.text"),
                        texts.t("portal.method.progress.guard"),
                        texts.t(
                                "portal.method.progress.default",
                                texts.t("indicators.method." + ProgressMethod.DEFAULT.code()))),
                Formula.of(
                        Formula.line("a = (v ÷ b)^(1 ÷ (t − s)) − 1,  r = (c ÷ b)^(1 ÷ (u − s)) − 1"),
                        Formula.line("UN19 = a ÷ r"),
                        Formula.line("UN23 = (v · (1 + a)^(u − t) − b) ÷ (c − b)"),
                        Formula.line("CAN = d · a ÷ |r|"),
                        Formula.line("LIN = (v − b) ÷ (c − b) ÷ ((t − s) ÷ (u − s))")),
                new MethodSection.Table(
                        texts.t("portal.method.progress.table"),
                        Stream.concat(
                                        Stream.of("b → v, c"),
                                        Stream.concat(
                                                Arrays.stream(ProgressMethod.values())
                                                        .map(Enum::name),
                                                Stream.of(texts.t("indicators.progress.guard"))))
                                .toList(),
                        List.of(
                                row(texts, Direction.DOWN, "8.0", "7.1", "5.0"),
                                row(texts, Direction.UP, "40", "52", "60"),
                                row(texts, Direction.UP, "40", "44", "60"),
                                row(texts, Direction.UP, "40", "38", "60"),
                                row(texts, Direction.DOWN, "4.0", "4.5", "5.0"))),
                null,
                texts.t("portal.method.progress.trap"));
    }

    private static List<String> row(Texts texts, Direction direction, String base, String now, String target) {
        Progress progress = Progress.of(
                new Course(direction, BASE_YEAR, number(base), NOW_YEAR, number(now), TARGET_YEAR, number(target)));
        var guard = progress.guard();
        return Stream.of(
                        Stream.of(words(texts, base) + " → " + words(texts, now) + ", " + words(texts, target)),
                        Arrays.stream(ProgressMethod.values()).map(it -> ratio(texts, it.ratio(progress))),
                        Stream.of(guard == null ? "–" : texts.t("indicators.guard." + guard.code())))
                .flatMap(it -> it)
                .toList();
    }

    private static String ratio(Texts texts, @Nullable BigFraction ratio) {
        return texts.decimal(Objects.requireNonNull(ratio), DIGITS);
    }

    private static String words(Texts texts, String number) {
        return texts.decimal(number(number), number.contains(".") ? 1 : 0);
    }

    private static BigFraction number(String decimal) {
        return BigFraction.of(new BigDecimal(decimal).movePointRight(1).intValueExact(), 10);
    }
}
