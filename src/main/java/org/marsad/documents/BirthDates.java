package org.marsad.documents;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of birth in running text: called so, or of somebody with a name. Institutions are "born" too, and have none. */
final class BirthDates {
    private static final int NEAR = 60;

    private static final Pattern CALLED_SO = Pattern.compile(
            Patterns.BIRTH_LABEL + "[\\s:=.,()–\\-]{0,6}(?:(?:is|was|est|le|هو)\\s)?\\s{0,3}" + Patterns.DATE,
            Patterns.FLAGS);
    private static final Pattern BORN = Pattern.compile(
            "(?<!\\p{L})(?:né(?:e|\\(e\\)|s|es)?(?: le)?|born(?: on)?|nacid[oa](?: el)?|nascid[oa](?: (?:em|a))?)"
                    + "[\\s:]{1,3}" + Patterns.DATE,
            Patterns.FLAGS);
    private static final Pattern BORN_IN_ARABIC = Pattern.compile(
            "(?<!\\p{L})(?:ال)?(?:مولود|مولودة|مزداد|مزدادة|ولد|ولدت|من مواليد)(?: (?:في|بتاريخ|يوم|سنة))?[\\s:]{1,3}"
                    + Patterns.DATE,
            Patterns.FLAGS);
    private static final Pattern NAME =
            Pattern.compile("(?<!\\p{L})(?<first>\\p{Lu}[\\p{L}'-]+)[\\s,]{1,2}(?<last>\\p{Lu}[\\p{L}'-]+)"
                    + "|(?<!\\p{L})(?:M|Mme|Mlle|Mr|Mrs|Ms|Monsieur|Madame|Sr|Sra)\\.? \\p{Lu}\\p{L}+");
    private static final Set<String> INSTITUTIONS = Set.of(
            "accord",
            "african",
            "africaine",
            "agence",
            "agency",
            "agreement",
            "alliance",
            "assembly",
            "assemblée",
            "bureau",
            "center",
            "centre",
            "comité",
            "commission",
            "committee",
            "conseil",
            "convention",
            "council",
            "declaration",
            "dialogue",
            "direction",
            "déclaration",
            "européenne",
            "european",
            "fonds",
            "fund",
            "institut",
            "institute",
            "international",
            "internationale",
            "la",
            "law",
            "le",
            "les",
            "loi",
            "ministry",
            "ministère",
            "national",
            "nationale",
            "nations",
            "office",
            "organisation",
            "organization",
            "pacte",
            "pact",
            "plan",
            "process",
            "processus",
            "program",
            "programme",
            "project",
            "projet",
            "republic",
            "république",
            "secretariat",
            "secrétariat",
            "the",
            "union",
            "unit",
            "université",
            "university");

    /** No date has fewer, as in 3/5/01, so that most texts need no closer look. */
    static final int FEWEST_DIGITS = 4;

    private BirthDates() {}

    /** Whether one begins in the first {@code length} characters. */
    static boolean isIn(String text, int length) {
        return begins(CALLED_SO, text, length) || begins(BORN_IN_ARABIC, text, length) || isBornWithName(text, length);
    }

    private static boolean begins(Pattern pattern, String text, int length) {
        Matcher found = pattern.matcher(text);
        return found.find() && found.start() < length;
    }

    private static boolean isBornWithName(String text, int length) {
        Matcher born = BORN.matcher(text);
        while (born.find() && born.start() < length) {
            String before = text.substring(Math.max(0, born.start() - NEAR), born.start());
            String after = text.substring(born.end(), Math.min(text.length(), born.end() + NEAR));
            if (hasName(before) || hasName(after)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is named here: two words with capitals that belong to no institution, or one after a title. */
    static boolean hasName(String text) {
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            if (name.group("first") == null || isOfAPerson(name.group("first")) && isOfAPerson(name.group("last"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfAPerson(String word) {
        return !INSTITUTIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
