package org.marsad.assessment;

import java.util.regex.Pattern;

/**
 * An edition's place in addresses, chosen when it is frozen and never changed.
 *
 * @param value 1 to 40 of small letters, digits and hyphens, such as {@code 2026-abuja}
 */
public record EditionId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

    public EditionId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an edition's id: " + value);
        }
    }

    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
