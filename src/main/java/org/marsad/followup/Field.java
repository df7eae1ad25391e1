package org.marsad.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to fill in: an input of the form, a cell of the workbook.
 *
 * @param name its name within its question, such as {@code women}
 * @param type what can be written there
 * @param options the choice; null except with {@link Type#CHOICE}
 * @param most the longest text in characters, or the highest number; null without limit
 * @param partOf the field of the same question it can't exceed; null for none
 */
public record Field(
        String name,
        Type type,
        @Nullable Options options,
        @Nullable Integer most,
        @Nullable String partOf) {
    /** The field of a question that says in which language its texts are. */
    public static final String LANGUAGE = "language";

    /** What can be written in a field. Values are kept as text in the form named here. */
    public enum Type {
        /** One of {@link Field#options}, by its code. */
        CHOICE,
        /** Free text in any language. */
        TEXT,
        /** ISO 639-1 code of the question's texts. */
        LANGUAGE,
        /** A whole number from 0, in digits. */
        COUNT,
        /** A share in percent with at most one decimal, such as {@code 37.5}. */
        PERCENT,
        /** A year of four digits. */
        YEAR,
        /** A day as {@code 2026-03-31}. */
        DATE,
        /** An address beginning with {@code https://} or {@code http://}. */
        LINK,
        /** Codes of partners, separated by a space. */
        PARTNERS,
        /** The id of a stored file; given in the browser only. */
        DOCUMENT
    }

    /**
     * What a choice is among.
     *
     * @param kind whose words the codes have: the message key of one is {@code followup.option.KIND.CODE}, or that of
     *     the status, the reason, the evidence level or the access
     * @param codes the codes, in order
     */
    public record Options(String kind, List<String> codes) {
        public Options {
            codes = List.copyOf(codes);
        }
    }
}
