package org.marsad.indicators;

import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one area’s way to a target, with everything it rests on: it never changes. A new vintage of the values
 * is another verdict beside it.
 *
 * @param subject of what it is said
 * @param vintage the day on which the values were these
 * @param framework the version of the framework that set the target
 * @param method by which it is said
 * @param course its inputs; never a context, nothing in it missing
 * @param progress the ratios of all methods, and the guard, which comes first
 */
public record Verdict(
        Subject subject, LocalDate vintage, int framework, ProgressMethod method, Course course, Progress progress) {
    /** What the default method says of values that are all known. */
    public static Verdict of(Subject subject, LocalDate vintage, int framework, Course course) {
        return new Verdict(subject, vintage, framework, ProgressMethod.DEFAULT, course, Progress.of(course));
    }

    /** What holds where the target was met at the base; null elsewhere, and where there was no stretch of time. */
    public @Nullable Guard guarded() {
        return course.measured() == 0 ? null : progress.guard();
    }

    /** What its method makes of its ratio; null where the guard speaks, and where there was no stretch of time. */
    public @Nullable ProgressClass classified() {
        BigFraction ratio = method.ratio(progress);
        return progress.guard() != null || ratio == null ? null : method.classify(ratio);
    }

    /**
     * Of what a verdict is.
     *
     * @param indicator the code of the indicator
     * @param series the code of the series that measures it; the indicator’s own where a tool publishes it
     * @param area the area’s code
     */
    public record Subject(String indicator, String series, String area) {}
}
