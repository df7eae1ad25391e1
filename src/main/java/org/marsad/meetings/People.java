package org.marsad.meetings;

import org.jspecify.annotations.Nullable;

/**
 * How many people took part: numbers only, never names. Each is null where it is not known, which is not zero.
 *
 * @param all everybody
 * @param women the women among them
 * @param men the men among them
 */
public record People(
        @Nullable Integer all,
        @Nullable Integer women,
        @Nullable Integer men) {
    public static final People UNKNOWN = new People(null, null, null);

    /** Whether women and men are both known, so that there is a share. */
    public boolean isTold() {
        return women != null && men != null;
    }

    /** Women and men together; zero where they are not both known. */
    public int known() {
        return women == null || men == null ? 0 : women + men;
    }
}
