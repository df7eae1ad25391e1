package org.marsad.indicators;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How far an indicator went towards its target, by four published methods. Of the yearly growth a = (now / base)^(1 /
 * years measured) − 1 and r = (target / base)^(1 / years planned) − 1:
 *
 * <pre>
 * un19 = a / r
 * un23 = (now · (1 + a)^(years left) − base) / (target − base)
 * can  = d · a / |r|
 * lin  = (now − base) / (target − base) ÷ (years measured / years planned)
 * </pre>
 *
 * <p>The guard comes first: where the base already meets the target the ratios have no meaning, whatever they say;
 * three of the four call a cost that gets worse under its target “fair”. They are kept beside the guard so that this
 * can be seen. Null is what is undefined: see docs/methods.md for zero, signs and years.
 *
 * <p>Sources: UN progress chart 2019 and 2023 as public trackers apply them; Statistics Canada, as Open SDG does.
 * Example, lower is better: 8.0 in 2022, 7.1 in 2025, 5.0 wanted in 2027 give 0.4347, 0.4810, 0.4347 and 0.5.
 *
 * @param un19 growth had over growth needed
 * @param un23 share of the way that will be gone by the target year if growth stays
 * @param can growth had over growth needed, with the sign of the good direction: the method used unless another is named
 * @param lin way gone over time gone
 * @param guard what holds instead where the base already met the target; null elsewhere
 */
public record Progress(
        @Nullable BigFraction un19,
        @Nullable BigFraction un23,
        @Nullable BigFraction can,
        @Nullable BigFraction lin,
        @Nullable Guard guard) {
    /** Stands for a base or a target of zero in {@code can}, from which no growth can be computed. */
    private static final BigFraction NEARLY_NOTHING = BigFraction.of(1, 1000);

    private static final Progress NONE = new Progress(null, null, null, null, null);

    /** What the four methods and the guard say; all null for a context. */
    public static Progress of(Course course) {
        BigFraction base = course.base();
        BigFraction now = course.now();
        BigFraction target = course.target();
        if (course.direction() == Direction.CONTEXT || base == null || now == null || target == null) {
            return NONE;
        }
        Guard guard = Guard.of(course.direction(), base, now, target);
        if (course.measured() == 0 || course.planned() == 0) {
            return new Progress(null, null, null, null, guard);
        }
        return new Progress(
                ratio(growth(base, now, target, course)),
                un23(base, now, target, course),
                can(base, now, target, course),
                lin(base, now, target, course),
                guard);
    }

    private static @Nullable BigFraction can(BigFraction base, BigFraction now, BigFraction target, Course course) {
        BigFraction from = orNearlyNothing(base);
        Growth growth = growth(from, now, orNearlyNothing(target), course);
        if (growth == null || growth.needed().signum() == 0) {
            return null;
        }
        // Below zero, a value that rises shrinks: the base’s sign turns growth round.
        int sign = course.direction().sign() * from.signum();
        return growth.had().multiply(sign).divide(growth.needed().abs());
    }

    private static @Nullable BigFraction un23(BigFraction base, BigFraction now, BigFraction target, Course course) {
        BigFraction way = target.subtract(base);
        if (way.signum() == 0 || base.signum() == 0 || isMixed(base, now, target)) {
            return null;
        }
        int left = course.planned() - course.measured();
        return Powers.power(now.divide(base), left, course.measured())
                .map(it -> now.multiply(it).subtract(base).divide(way))
                .orElse(null);
    }

    private static @Nullable BigFraction lin(BigFraction base, BigFraction now, BigFraction target, Course course) {
        BigFraction way = target.subtract(base);
        return way.signum() == 0
                ? null
                : now.subtract(base).divide(way).multiply(course.planned()).divide(course.measured());
    }

    private static @Nullable BigFraction ratio(@Nullable Growth growth) {
        return growth == null || growth.needed().signum() == 0
                ? null
                : growth.had().divide(growth.needed());
    }

    /** Null where no growth can be computed: from zero, or through zero. */
    private static @Nullable Growth growth(BigFraction base, BigFraction now, BigFraction target, Course course) {
        if (base.signum() == 0 || isMixed(base, now, target)) {
            return null;
        }
        return new Growth(rate(now.divide(base), course.measured()), rate(target.divide(base), course.planned()));
    }

    private static BigFraction rate(BigFraction ratio, int years) {
        return Powers.power(ratio, 1, years).orElseThrow().subtract(1);
    }

    private static boolean isMixed(BigFraction base, BigFraction now, BigFraction target) {
        int signs = base.signum();
        return signs * now.signum() < 0 || signs * target.signum() < 0 || now.signum() * target.signum() < 0;
    }

    private static BigFraction orNearlyNothing(BigFraction value) {
        return value.signum() == 0 ? NEARLY_NOTHING : value;
    }

    /** Yearly growth, as a share: what was had, and what was needed. */
    private record Growth(BigFraction had, BigFraction needed) {}
}
