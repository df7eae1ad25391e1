package org.marsad.plan.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The start of a line such as {@code Objectif 5a : …}, in the languages in which the dialogue publishes.
 *
 * @param part what it opens
 * @param code the number, with the letter if it has one: {@code 5a}
 * @param text what follows on the same line; may be empty
 */
record Heading(Part part, String code, String text) {
    /** The code of the final clause, which has no number. */
    static final String FINAL_CLAUSE_CODE = "FC";

    private static final Map<Part, String> WORDS = Map.of(
            Part.DOMAIN,
            "domaine|domain|area|pillar|pilier|axe|dominio|domínio|ámbito|área|pilar|(?:ال)?مجال|(?:ال)?محور|(?:ال)?ركيزة",
            Part.OBJECTIVE,
            "objectif|objective|objetivo|(?:ال)?هدف",
            Part.ACTION,
            "action|activity|acción|accion|ação|(?:ال)?[إا]جراء|(?:ال)?عمل|(?:ال)?نشاط");

    private static final List<String> ARABIC_ORDINALS =
            List.of("الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final String ARABIC_LETTERS = "أبجد";

    private static final String NUMBER = "(?<number>\\p{Nd}{1,3}|[IVX]{1,4}\\b|" + String.join("|", ARABIC_ORDINALS)
            + ")(?:\\s?[.\\-]?\\(?(?<letter>[a-dA-Dأابجد])\\)?(?![\\p{L}\\p{M}]))?";
    /** A full stop or a dash counts only before a space, so that an “objective 10.7” in a sentence opens nothing. */
    private static final String SEPARATOR = "\\s*(?:[:：]|[–—]|[.\\-](?=\\s)|$)\\s*";

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?<DOMAIN>" + WORDS.get(Part.DOMAIN) + ")|(?<OBJECTIVE>" + WORDS.get(Part.OBJECTIVE) + ")|(?<ACTION>"
                    + WORDS.get(Part.ACTION) + "))\\s+(?:(?:n[°ºo]\\.?|no\\.|رقم)\\s*)?\\(?(?-i:" + NUMBER + ")\\)?"
                    + SEPARATOR + "(?<text>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FINAL_CLAUSE = Pattern.compile(
            "(?:clause\\s+finale|(?:final|closing|concluding)\\s+clause|cláusula\\s+final"
                    + "|(?:ال)?(?:بند|فقرة|حكم)\\s+(?:ال)?(?:ختامي|نهائي|أخير)ة?)\\s*(?:[:：–—.\\-]|$)\\s*(?<text>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Optional<Heading> find(String line) {
        // A sentence that goes on with “action 5” is written small.
        if (line.isEmpty() || Character.isLowerCase(line.codePointAt(0))) {
            return Optional.empty();
        }
        Matcher clause = FINAL_CLAUSE.matcher(line);
        if (clause.matches()) {
            return Optional.of(new Heading(Part.FINAL_CLAUSE, FINAL_CLAUSE_CODE, clause.group("text")));
        }
        Matcher numbered = NUMBERED.matcher(bare(line));
        return numbered.matches() ? Optional.of(numbered(numbered)) : Optional.empty();
    }

    /** Without the bullet of a list, which some converters put before every heading. */
    private static String bare(String line) {
        return line.replaceFirst("^[-•▪–]\\s+", "");
    }

    private static Heading numbered(Matcher match) {
        Part part = Arrays.stream(Part.values())
                .filter(it -> it != Part.FINAL_CLAUSE)
                .filter(it -> match.group(it.name()) != null)
                .findFirst()
                .orElseThrow();
        return new Heading(part, number(match.group("number")) + letter(match.group("letter")), match.group("text"));
    }

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int roman = ROMAN.indexOf(written);
        return 1 + (roman >= 0 ? roman : ARABIC_ORDINALS.indexOf(written));
    }

    private static String letter(@Nullable String written) {
        if (written == null) {
            return "";
        }
        int arabic = ARABIC_LETTERS.indexOf(written.replace('ا', 'أ'));
        return arabic >= 0 ? String.valueOf((char) ('a' + arabic)) : written.toLowerCase(Locale.ROOT);
    }
}
