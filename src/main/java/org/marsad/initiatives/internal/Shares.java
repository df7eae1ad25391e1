package org.marsad.initiatives.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether shares in percent that belong together add up to 100, apart from what rounding each of them explains. */
final class Shares {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_ROUNDING = new BigDecimal("0.1");

    private final Map<String, Sum> sums = new HashMap<>();

    private static final class Sum {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal rounding = BigDecimal.ZERO;
        int given;
        int missing;
        int line;
        int column;
    }

    /** Counts one of the group; a share of null was not given. */
    void add(String group, @Nullable BigDecimal share, XmlNode at) {
        add(group, share, at.line(), at.column());
    }

    void add(String group, @Nullable BigDecimal share, int line, int column) {
        Sum sum = sums.computeIfAbsent(group, it -> new Sum());
        if (sum.line == 0) {
            sum.line = line;
            sum.column = column;
        }
        if (share == null) {
            sum.missing++;
        } else {
            sum.given++;
            sum.total = sum.total.add(share);
            sum.rounding = sum.rounding.add(new BigDecimal("0.5").scaleByPowerOfTen(-Math.max(share.scale(), 0)));
        }
    }

    /** Says it where a group does not add up. A single one without a share has all. */
    void check(Findings findings, String code) {
        sums.forEach((group, sum) -> {
            BigDecimal off = sum.total.subtract(WHOLE).abs();
            boolean alone = sum.given == 0 && sum.missing == 1;
            boolean rounded = off.compareTo(sum.rounding.min(MOST_ROUNDING)) <= 0;
            if (sum.given > 0 && sum.missing > 0 || sum.given == 0 && !alone) {
                findings.warn(sum.line, sum.column, "shares-missing", code, sum.missing, sum.given + sum.missing);
            } else if (sum.given > 0 && !(off.signum() == 0 || rounded && sum.given > 1)) {
                findings.warn(
                        sum.line,
                        sum.column,
                        "shares",
                        code,
                        sum.total.stripTrailingZeros().toPlainString());
            }
        });
    }
}
