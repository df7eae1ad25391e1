package org.marsad.portal;

import org.marsad.kernel.LocalizedText;

/**
 * A text that anyone may read and so may search.
 *
 * @param kind what it belongs to
 * @param path the address of the page it stands on, without the language, beginning with a slash
 * @param title what the page is called
 * @param language ISO 639-1 code of the text, which may be one the program does not speak
 * @param body the text
 */
public record PublicText(Kind kind, String path, LocalizedText title, String language, String body) {
    /** What a text belongs to. Names are message keys {@code portal.search.kind.CODE}, in the order they are shown. */
    public enum Kind {
        PARTNER("partner"),
        PLAN("plan"),
        WORDING("wording"),
        GOVERNANCE("governance"),
        EDITION("edition"),
        METHOD("method"),
        ANSWER("answer");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
