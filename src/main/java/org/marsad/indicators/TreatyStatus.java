package org.marsad.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How each State stood to one treaty in the year of a list: 2 is bound, 1 has signed, 0 has done neither. The year is
 * that of the vintage, or else that of the newest act in the list, after which it can say nothing.
 */
final class TreatyStatus {
    static final BigDecimal SIGNED = BigDecimal.ONE;
    static final BigDecimal PARTY = BigDecimal.TWO;

    private final String treaty;
    private final Map<String, BigDecimal> values = new TreeMap<>();
    private int year;

    TreatyStatus(String treaty, @Nullable LocalDate vintage) {
        this.treaty = treaty;
        this.year = vintage == null ? 0 : vintage.getYear();
    }

    String treaty() {
        return treaty;
    }

    /** An act of this year is in the list, so that it is not older. */
    void see(int actYear) {
        year = Math.max(year, actYear);
    }

    void add(String area, boolean party) {
        values.put(area, party ? PARTY : SIGNED);
    }

    void addNone(String area) {
        values.put(area, BigDecimal.ZERO);
    }

    int year() {
        return year;
    }

    Set<String> areas() {
        return values.keySet();
    }

    boolean isParty(String area) {
        return PARTY.equals(values.get(area));
    }

    void tell(Collected collected) {
        values.forEach((area, value) -> collected.add(
                Series.TREATY_STATUS,
                new Observation(
                        area, String.valueOf(year), "treaty=" + treaty, "status", value, Observation.Status.FINAL)));
    }
}
