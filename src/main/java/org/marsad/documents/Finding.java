package org.marsad.documents;

/**
 * Personal data seen in a text: what and where, never the data itself.
 *
 * @param kind what was seen
 * @param page on which page or sheet, from 1; pages are separated by form feeds
 * @param line in which line of it, from 1
 */
public record Finding(Kind kind, int page, int line) {
    /** What counts as personal data of a person. */
    public enum Kind {
        /** The number of a passport, an identity card, a residence permit or a file about a person. */
        IDENTITY_NUMBER("number"),
        /** A person's date of birth, said to be one or beside a name. */
        BIRTH_DATE("birth"),
        /** E-mail addresses in one row with dates of birth. */
        CONTACT("contact");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word by which sentences choose. */
        public String code() {
            return code;
        }
    }
}
