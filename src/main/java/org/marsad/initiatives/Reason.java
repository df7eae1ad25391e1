package org.marsad.initiatives;

import java.util.Arrays;
import java.util.Locale;
import org.marsad.kernel.Texts;

/**
 * A sign that was found in an initiative and speaks for an action, or against it.
 *
 * @param kind what kind of sign
 * @param value what was found: a code, the code of a target group, or the words as the source writes them
 */
public record Reason(Kind kind, String value) {
    /** Where signs are found. */
    public enum Kind {
        SECTOR,
        TAG,
        TITLE,
        TEXT,
        AGAINST,
        GROUP,
        COUNTRY;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As it is stored: the kind, a blank, the value. */
    public String code() {
        return kind.code() + " " + value;
    }

    /** The reason that was stored so. */
    public static Reason of(String code) {
        int blank = code.indexOf(' ');
        Kind kind = Arrays.stream(Kind.values())
                .filter(it -> it.code().equals(code.substring(0, Math.max(blank, 0))))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reason: " + code));
        return new Reason(kind, code.substring(blank + 1));
    }

    /** The reason as a sentence. */
    public String in(Texts texts) {
        return texts.t(
                "initiatives.reason." + kind.code(), kind == Kind.GROUP ? texts.t("plan.group." + value) : value);
    }
}
