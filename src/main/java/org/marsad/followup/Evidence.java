package org.marsad.followup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One proof of an answer, named by its kind and its public title; never by a person.
 *
 * @param level how strong it is by its kind
 * @param title what it is called
 * @param url where it can be read; null where it is not public
 * @param dated its own date
 * @param language ISO 639-1 code of the document
 * @param access who may see it; its level counts for everyone
 * @param document the stored file's number; null where there is none
 */
public record Evidence(
        EvidenceLevel level,
        String title,
        @Nullable String url,
        LocalDate dated,
        String language,
        Access access,
        @Nullable Long document) {
    private static final int MONTHS_FRESH = 36;

    /** A proof that anyone may see. */
    public Evidence(EvidenceLevel level, String title, @Nullable String url, LocalDate dated, String language) {
        this(level, title, url, dated, language, Access.PUBLIC);
    }

    /** A proof without a stored file. */
    public Evidence(
            EvidenceLevel level, String title, @Nullable String url, LocalDate dated, String language, Access access) {
        this(level, title, url, dated, language, access, null);
    }

    /** How strong it still is on {@code day}: older than 36 months weighs one level less. */
    public EvidenceLevel levelOn(LocalDate day) {
        return isOld(dated, day) ? level.lower() : level;
    }

    /** Whether a proof of this date is older than 36 months on {@code day}. */
    public static boolean isOld(LocalDate dated, LocalDate day) {
        return dated.isBefore(freshFrom(day));
    }

    /** The first date of a proof that has its whole strength on {@code day}. */
    public static LocalDate freshFrom(LocalDate day) {
        return day.minusMonths(MONTHS_FRESH);
    }

    /** Who may see a proof. Public pages name only {@link #PUBLIC} ones. */
    public enum Access {
        PUBLIC("public"),
        PARTNERS("partners"),
        SECRETARIAT("secretariat");

        private final String code;

        Access(String code) {
            this.code = code;
        }

        public static Optional<Access> find(String code) {
            return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
        }

        public String code() {
            return code;
        }
    }
}
