package org.marsad.indicators.web;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Course;
import org.marsad.indicators.Guard;
import org.marsad.indicators.ProgressClass;
import org.marsad.indicators.ProgressMethod;
import org.marsad.indicators.Verdict;
import org.marsad.kernel.Texts;

/**
 * A verdict with its arithmetic: the words, what they mean, and how they come about.
 *
 * @param title of which vintage it is
 * @param words the verdict in words
 * @param says what it means
 * @param symbols the default method’s formula
 * @param numbers the same with its numbers filled in; null where it says nothing
 * @param inputs what it rests on
 * @param ratios what all four methods say
 */
public record VerdictView(
        String title,
        String words,
        String says,
        String symbols,
        @Nullable String numbers,
        List<Input> inputs,
        List<Ratio> ratios) {
    private static final int DIGITS = 4;
    private static final String SYMBOLS = "R = d · ((v ÷ b)^(1 ÷ (t − s)) − 1) ÷ |(c ÷ b)^(1 ÷ (u − s)) − 1|";

    public VerdictView {
        inputs = List.copyOf(inputs);
        ratios = List.copyOf(ratios);
    }

    static VerdictView of(Verdict verdict, Texts texts) {
        Guard guard = verdict.guarded();
        ProgressClass known = verdict.classified();
        String words = guard != null
                ? texts.t("indicators.guard." + guard.code())
                : known != null ? texts.t("indicators.verdict." + known.code()) : texts.t("indicators.verdict.none");
        return new VerdictView(
                texts.t("indicators.verdict.vintage", texts.date(verdict.vintage()), verdict.framework()),
                words,
                guard != null
                        ? texts.t("indicators.verdict.says.guard")
                        : known != null
                                ? texts.t("indicators.verdict.says." + known.code())
                                : texts.t("indicators.verdict.says.none"),
                SYMBOLS,
                verdict.progress().can() == null
                        ? null
                        : numbers(verdict.course(), verdict.progress().can(), texts),
                inputs(verdict.course(), texts),
                Arrays.stream(ProgressMethod.values())
                        .map(it -> ratio(it, verdict, texts))
                        .toList());
    }

    private static String numbers(Course course, BigFraction ratio, Texts texts) {
        int measured = requireNonNull(course.nowYear()) - requireNonNull(course.baseYear());
        int planned = requireNonNull(course.targetYear()) - requireNonNull(course.baseYear());
        String base = number(course.base(), texts);
        return "R = " + (course.direction().sign() > 0 ? "1" : "−1") + " · ((" + number(course.now(), texts) + " ÷ "
                + base + ")^(1 ÷ " + measured + ") − 1) ÷ |(" + number(course.target(), texts) + " ÷ " + base
                + ")^(1 ÷ "
                + planned + ") − 1| = " + texts.decimal(ratio, DIGITS);
    }

    private static List<Input> inputs(Course course, Texts texts) {
        return List.of(
                new Input(
                        texts.t("indicators.input.base", String.valueOf(course.baseYear())),
                        "b",
                        number(course.base(), texts)),
                new Input(
                        texts.t("indicators.input.now", String.valueOf(course.nowYear())),
                        "v",
                        number(course.now(), texts)),
                new Input(
                        texts.t("indicators.input.target", String.valueOf(course.targetYear())),
                        "c",
                        number(course.target(), texts)),
                new Input(
                        texts.t("indicators.input.years"),
                        "s, t, u",
                        course.baseYear() + ", " + course.nowYear() + ", " + course.targetYear()),
                new Input(
                        texts.t("indicators.direction." + course.direction()),
                        "d",
                        course.direction().sign() > 0 ? "1" : "−1"));
    }

    private static Ratio ratio(ProgressMethod method, Verdict verdict, Texts texts) {
        BigFraction ratio = method.ratio(verdict.progress());
        boolean silent = ratio == null || verdict.guarded() != null;
        return new Ratio(
                texts.t("indicators.method." + method.code()),
                method == verdict.method(),
                ratio == null ? texts.t("indicators.ratio.undefined") : texts.decimal(ratio, DIGITS),
                ratio == null || silent
                        ? texts.t("indicators.ratio.silent")
                        : texts.t("indicators.verdict." + method.classify(ratio).code()));
    }

    static String number(@Nullable BigFraction value, Texts texts) {
        return new Values(texts).number(requireNonNull(value));
    }

    /**
     * What the verdict rests on.
     *
     * @param name what it is
     * @param symbol its letter in the formula
     * @param value its value
     */
    public record Input(String name, String symbol, String value) {}

    /**
     * What one method says.
     *
     * @param method its name
     * @param used whether the verdict is by this one
     * @param ratio its ratio, or that there is none
     * @param words what it makes of it, or that the guard speaks
     */
    public record Ratio(String method, boolean used, String ratio, String words) {}
}
