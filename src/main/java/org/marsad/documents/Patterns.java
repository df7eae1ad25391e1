package org.marsad.documents;

import java.util.regex.Pattern;

/** What dates, names and addresses look like in the languages of the partners. */
final class Patterns {
    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String MONTH =
            "(?:jan(?:vier|uary|v)?|f[ée]v(?:rier|r)?|feb(?:ruary)?|mars|mar(?:ch)?|avr(?:il)?"
                    + "|apr(?:il)?|mai|may|juin|june?|juil(?:let)?|july?|ao[ûu]t|aug(?:ust)?|sep(?:tembre|tember|t)?"
                    + "|oct(?:obre|ober)?|nov(?:embre|ember)?|d[ée]c(?:embre|ember)?"
                    + "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
                    + "|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro"
                    + "|يناير|فبراير|مارس|أبريل|إبريل|مايو|ماي|يونيو|يونيه|يوليو|يوليوز|أغسطس|غشت|سبتمبر|شتنبر|أكتوبر"
                    + "|نوفمبر|نونبر|ديسمبر|دجنبر|جانفي|فيفري|أفريل|جوان|جويلية|أوت)";
    private static final String YEAR = "(?:19|20)\\d{2}";

    /** A whole date; years of two digits too. */
    static final String DATE = "(?:\\d{1,2}[./\\- ]\\d{1,2}[./\\- ]" + YEAR + "|" + YEAR
            + "[./\\-]\\d{1,2}[./\\-]\\d{1,2}"
            + "|\\d{1,2}(?:er|st|nd|rd|th)?[ .\\-](?:de |of )?" + MONTH + "[.,]?[ \\-](?:de )?" + YEAR
            + "|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? " + YEAR + "|\\d{1,2}[./\\-]\\d{1,2}[./\\-]\\d{2})(?!\\d)";

    /** Words that announce a date of birth. */
    static final String BIRTH_LABEL =
            "(?<![\\p{L}\\d])(?:dates? (?:et lieu )?de naissance|birth ?date|dates? (?:and place )?of birth"
                    + "|d\\.o\\.b\\.?|dob|ddn|fecha de nacimiento|data de nascimento"
                    + "|تاريخ (?:(?:و ?(?:مكان|محل)) )?(?:ال)?(?:ميلاد|ولادة|ازدياد))(?!\\p{L})";

    static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}");

    private Patterns() {}
}
