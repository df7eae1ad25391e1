package org.marsad.documents;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of documents about a person: after the document's name, or by a shape and check digits that nothing else has.
 * The number of a bank account (IBAN) is none.
 */
final class IdentityNumbers {
    /** Names of such documents, in the singular: several of them are counted, not numbered. */
    static final String LABEL = "(?<![\\p{L}\\d])(?:passport|passeport|pasaporte|passaporte"
            + "|carte (?:nationale )?d'identité(?: nationale)?|carte de séjour|titre de séjour"
            + "|(?-i:CNIE?|CIN|NIN|NIE|AGDREF)|national id(?:entity)?(?: card| number)?|identity card|id (?:card|number)"
            + "|residence permit|alien (?:registration )?number|a-number|numéro d'étranger|n° étranger"
            + "|numéro d'identification nationale|numéro d'identité|unhcr (?:case|id|file|registration)"
            + "|(?:ال)?جواز (?:ال)?سفر|جواز سفره|بطاقة (?:ال)?(?:تعريف|هوية)(?: (?:ال)?وطنية)?|الرقم الوطني|رقم الهوية"
            + "|رقم الجواز|بطاقة (?:ال)?إقامة)(?!\\p{L})";

    /** A number that has a letter or at least eight digits; after the word "number", six are enough. */
    private static final String LONG =
            "(?:[A-Z]{1,3}[ -]?\\d{6,14}[A-Z]{0,2}|\\d{2}[A-Z]{2}\\d{5}|\\d{7,9}[A-Z]|\\d{8,18})";

    private static final String SHORT = "(?:[A-Z]{0,3}[ -]?\\d{6,18}[A-Z]{0,2}|\\d{2}[A-Z]{2}\\d{5})";
    private static final String MARK = "(?:n\\s?°|n[or]\\.?|num(?:ber|éro|ero)|رقم|#)";
    private static final String END = "(?![\\p{L}\\d])";

    private static final Pattern LABELLED = Pattern.compile(
            LABEL + "[\\s:;.,=()–\\-]{0,4}(?:" + LONG + "|(?:" + MARK + "|:)[\\s:.]{0,4}" + SHORT + ")" + END,
            Patterns.FLAGS);
    private static final Pattern CELL = Pattern.compile(LONG, Patterns.FLAGS);

    /** Machine-readable lines of passports and cards. */
    private static final Pattern MACHINE_READABLE =
            Pattern.compile("(?<![A-Z0-9<])[PIACV][A-Z0-9<](?=[A-Z0-9<]*<<)[A-Z0-9<]{28,42}(?![A-Z0-9<])");

    private static final Pattern IBERIAN = Pattern.compile("(?<![A-Z\\d])([XYZ]?)(\\d{7,8})([A-Z])(?![A-Z\\d])");
    private static final Pattern ITALIAN =
            Pattern.compile("(?<![A-Z\\d])[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z](?![A-Z\\d])");
    private static final Pattern FRENCH =
            Pattern.compile("(?<![\\d])([1-478] ?\\d{2} ?(?:0[1-9]|1[0-2]) ?\\d{2} ?\\d{3} ?\\d{3}) ?(\\d{2})(?!\\d)");
    private static final Pattern ALIEN = Pattern.compile("(?<![A-Z\\d])A[ -]\\d{3}[ -]\\d{3}[ -]\\d{3}(?!\\d)");
    private static final Pattern IBAN =
            Pattern.compile("(?<![A-Z\\d])[A-Z]{2}\\d{2}(?: ?[A-Z\\d]{4}){2,7}(?: ?[A-Z\\d]{1,4})?(?![A-Z\\d])");
    private static final String IBERIAN_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final BigInteger CHECK = BigInteger.valueOf(97);

    /** No number has fewer, so that most texts need no closer look; only machine-readable lines can have none. */
    static final int FEWEST_DIGITS = 6;

    /** What every machine-readable line has. */
    static final String FILLER = "<<";

    private IdentityNumbers() {}

    /** Whether one begins in the first {@code length} characters. */
    static boolean isIn(String text, int length) {
        String rest = withoutAccounts(text);
        Matcher labelled = LABELLED.matcher(rest);
        if (labelled.find() && labelled.start() < length) {
            return true;
        }
        String line = rest.substring(0, Math.min(length, rest.length()));
        return MACHINE_READABLE.matcher(line).find()
                || ITALIAN.matcher(line).find()
                || ALIEN.matcher(line).find()
                || IBERIAN.matcher(line).results().anyMatch(it -> isIberian(it.group(1), it.group(2), it.group(3)))
                || FRENCH.matcher(line).results().anyMatch(it -> isFrench(it.group(1), it.group(2)));
    }

    /** Whether a cell of a table holds nothing but such a number. */
    static boolean isNumber(String cell) {
        return CELL.matcher(cell).matches();
    }

    private static boolean isIberian(String kind, String digits, String letter) {
        boolean foreigner = !kind.isEmpty();
        if (digits.length() != (foreigner ? 7 : 8)) {
            return false;
        }
        String whole = foreigner ? "XYZ".indexOf(kind) + digits : digits;
        return IBERIAN_LETTERS.charAt(Integer.parseInt(whole) % IBERIAN_LETTERS.length()) == letter.charAt(0);
    }

    private static boolean isFrench(String number, String key) {
        long value = Long.parseLong(number.replace(" ", ""));
        return 97 - value % 97 == Integer.parseInt(key);
    }

    /** The text with account numbers blanked, so that no part of one looks like something else. */
    private static String withoutAccounts(String text) {
        return IBAN.matcher(text)
                .replaceAll(it -> isAccount(it.group().replace(" ", ""))
                        ? " ".repeat(it.group().length())
                        : Matcher.quoteReplacement(it.group()));
    }

    private static boolean isAccount(String iban) {
        String turned = (iban.substring(4) + iban.substring(0, 4)).toUpperCase(Locale.ROOT);
        StringBuilder digits = new StringBuilder();
        turned.chars().forEach(it -> digits.append(Character.digit(it, 36)));
        return new BigInteger(digits.toString()).mod(CHECK).equals(BigInteger.ONE);
    }
}
