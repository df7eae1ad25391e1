package org.marsad.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A published way of judging progress, with its own limits: what each ratio is called. Names are message keys
 * {@code indicators.method.CODE}; classes are {@code indicators.verdict.CODE}.
 */
public enum ProgressMethod {
    /** Growth had over growth needed, as the United Nations charted in 2019. */
    UN19("0.95", "0.5", "-0.1"),
    /** The share of the way that will be gone, as charted in 2023. */
    UN23("0.95", "0.1", null),
    /** Statistics Canada’s ratio, sure of its sign: used unless another is named. */
    CAN("0.95", "0.6", "0"),
    /** Way gone over time gone. */
    LIN("0.95", "0.6", "0");

    /** The method used unless another is named. */
    public static final ProgressMethod DEFAULT = CAN;

    private static final int WORST_SCORE = -5;
    private static final int BEST_SCORE = 5;
    private static final int POWER = 111;
    private static final int POWER_BELOW = 25;

    private final List<BigFraction> limits;

    ProgressMethod(String onTrack, String fair, @Nullable String limited) {
        this.limits = limited == null
                ? List.of(number(onTrack), number(fair))
                : List.of(number(onTrack), number(fair), number(limited));
    }

    /** What this method makes of its ratio; the guard must have been asked before. */
    public ProgressClass classify(BigFraction ratio) {
        if (reaches(ratio, 0)) {
            return ProgressClass.ON_TRACK;
        }
        if (reaches(ratio, 1)) {
            return ProgressClass.FAIR;
        }
        return limits.size() > 2 && reaches(ratio, 2) ? ProgressClass.LIMITED : ProgressClass.DETERIORATION;
    }

    /** The ratio that this method computed. */
    public @Nullable BigFraction ratio(Progress progress) {
        return switch (this) {
            case UN19 -> progress.un19();
            case UN23 -> progress.un23();
            case CAN -> progress.can();
            case LIN -> progress.lin();
        };
    }

    /** Such as {@code un19}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Statistics Canada’s score of a ratio R, which can be averaged over series: 7.1429 R − 4.2857 from R = 0.6 on, else
     * 4.1667 R − 2.5; between −5 and 5. Example: 0.4347 scores −0.689.
     */
    public static BigFraction score(BigFraction ratio) {
        boolean fair = ratio.subtract(number("0.6")).signum() >= 0;
        BigFraction score = fair
                ? ratio.multiply(number("7.1429")).subtract(number("4.2857"))
                : ratio.multiply(number("4.1667")).subtract(number("2.5"));
        if (score.subtract(BEST_SCORE).signum() > 0) {
            return BigFraction.of(BEST_SCORE);
        }
        return score.subtract(WORST_SCORE).signum() < 0 ? BigFraction.of(WORST_SCORE) : score;
    }

    /**
     * By what Statistics Canada lowers its limits of growth without a target near a natural limit: 1 from twice the
     * limit on, 1 − (base / limit)^4.44 up to it, between them 1 − ((2 · limit − base) / limit)^4.44. Example: 0.20367 for
     * 95 of 100.
     *
     * @param base zero or more
     * @param limit above zero
     */
    public static BigFraction nearness(BigFraction base, BigFraction limit) {
        BigFraction twice = limit.multiply(2);
        if (base.subtract(twice).signum() >= 0) {
            return BigFraction.ONE;
        }
        BigFraction near = base.subtract(limit).signum() <= 0 ? base : twice.subtract(base);
        return BigFraction.ONE.subtract(
                Powers.power(near.divide(limit), POWER, POWER_BELOW).orElseThrow());
    }

    private boolean reaches(BigFraction ratio, int limit) {
        return ratio.subtract(limits.get(limit)).signum() >= 0;
    }

    private static BigFraction number(String text) {
        return Numbers.fraction(new BigDecimal(text));
    }
}
