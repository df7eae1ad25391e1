package org.marsad.kernel;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Optional;

/** A language in which every page of the program exists. */
public enum Language {
    FR("fr", "Français", "fr"),
    EN("en", "English", "en-GB"),
    /** North African usage: Arabic letters, European digits. */
    AR("ar", "العربية", "ar-u-nu-latn");

    private final String code;
    private final String ownName;
    private final ULocale locale;

    Language(String code, String ownName, String locale) {
        this.code = code;
        this.ownName = ownName;
        this.locale = ULocale.forLanguageTag(locale);
    }

    public static Optional<Language> find(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    /** The ISO 639-1 code, as in addresses and {@code lang} attributes. */
    public String code() {
        return code;
    }

    /** The language's name in itself, for the language switch. */
    public String ownName() {
        return ownName;
    }

    /** The locale for numbers, dates and plural forms. */
    public ULocale locale() {
        return locale;
    }

    /** {@code ltr} or {@code rtl}, as in the {@code dir} attribute. */
    public String direction() {
        return this == AR ? "rtl" : "ltr";
    }
}
