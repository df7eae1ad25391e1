package org.marsad.kernel;

import java.util.regex.Pattern;

/**
 * The stable code of a partner: ISO 3166-1 alpha-3 for a State, the usual abbreviation for an organisation.
 *
 * @param value three to twelve capital letters, such as {@code SEN} or {@code ECOWAS}
 */
public record PartnerCode(String value) implements Comparable<PartnerCode> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,12}");

    public PartnerCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a partner code: " + value);
        }
    }

    @Override
    public int compareTo(PartnerCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
