package org.marsad.indicators;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One value of a series: of one area in one period, for all or for some.
 *
 * @param area ISO 3166-1 alpha-3 of a country, the M49 number of a region, a group of partners such as
 *     {@code ECOWAS}, or a corridor as its sending and its receiving country: {@code FRA-SEN}
 * @param period a year, quarter, month or day: {@code 2019}, {@code 2019-Q4}, {@code 2019-07}, {@code 2019-07-01}; or a
 *     stretch of time from one to another: {@code 2015/2019}
 * @param disaggregation whom it is about, such as {@code age=lt5y;sex=female}; empty for all
 * @param unit what it is counted in, as its source says
 * @param value the value, exactly as given; null if missing, which is not zero
 * @param status how sure its source is
 */
public record Observation(
        String area,
        String period,
        String disaggregation,
        String unit,
        @Nullable BigDecimal value,
        Status status) {
    /** A part that is all people together, as the sources write it. Of birth registration, all are under five. */
    private static final Pattern ALL = Pattern.compile("[^;=]*=(allage|bothsex|alldomains|t|_t|total|notspec|lt5y)");

    /** Whether it is of all people together; the database says the same, {@code indicators.is_of_all}. */
    public boolean isOfAll() {
        return disaggregation.isEmpty()
                || Stream.of(disaggregation.split(";", -1))
                        .allMatch(it -> ALL.matcher(it).matches());
    }

    /** Whether it is of one country, not of a region, a group of partners or a corridor. */
    public boolean isOfCountry() {
        return Character.isLetter(area.charAt(0)) && !isOfCorridor() && !PartnerGroup.CODES.contains(area);
    }

    /** Whether it is of the way from one country to another. */
    public boolean isOfCorridor() {
        return area.contains("-");
    }

    /** How sure a value is. */
    public enum Status {
        FINAL,
        PROVISIONAL,
        ESTIMATED
    }
}
