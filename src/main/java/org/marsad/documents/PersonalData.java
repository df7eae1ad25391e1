package org.marsad.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marsad.documents.Finding.Kind;

/**
 * Looks for personal data in a text (safeguard SG01: none of migrants, refugees, victims, missing persons, returnees or
 * children in any file or free text): numbers of identity documents, dates of birth that are called so or stand beside a
 * name, and tables of them.
 *
 * <p>Dates of laws, numbers of articles, counts, accounts and telephones of institutions are none of it. What a person
 * wants to hide is not found; the rule protects from mistakes.
 */
public final class PersonalData {
    private PersonalData() {}

    /**
     * What was seen in {@code text}, in its order, each kind at most once a page.
     *
     * @param text free text; pages or sheets separated by form feeds, cells of tables by tabs
     */
    public static List<Finding> find(String text) {
        List<Finding> all = new ArrayList<>();
        List<String> pages = List.of(normalised(text).split("\f", -1));
        for (int page = 0; page < pages.size(); page++) {
            int number = page + 1;
            look(pages.get(page).lines().toList())
                    .forEach((kind, line) -> all.add(new Finding(kind, number, line + 1)));
        }
        return List.copyOf(all);
    }

    /** The first line, from 0, in which each kind was seen. */
    private static Map<Kind, Integer> look(List<String> lines) {
        Map<Kind, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean table = PersonTable.isRow(line);
            String window = table || i + 1 == lines.size() ? line : line + " " + lines.get(i + 1);
            long digits = digits(window);
            boolean machine = window.contains(IdentityNumbers.FILLER);
            if ((machine || digits >= IdentityNumbers.FEWEST_DIGITS) && IdentityNumbers.isIn(window, line.length())) {
                seen.putIfAbsent(Kind.IDENTITY_NUMBER, i);
            }
            if (digits >= BirthDates.FEWEST_DIGITS && BirthDates.isIn(window, line.length())) {
                seen.putIfAbsent(Kind.BIRTH_DATE, i);
            }
        }
        if (lines.size() > 1 && lines.stream().mapToLong(PersonalData::digits).sum() >= BirthDates.FEWEST_DIGITS) {
            new PersonTable(lines).look().forEach(seen::putIfAbsent);
        }
        return seen;
    }

    private static long digits(String text) {
        return text.chars().filter(it -> it >= '0' && it <= '9').count();
    }

    /** One form for digits, spaces and letters, whichever way the file writes them; lines and pages stay. */
    private static String normalised(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (c == '’') {
                plain.append('\'');
            } else if (!isMark(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Arabic vowel marks, the stretching line, and invisible signs of direction. */
    private static boolean isMark(char c) {
        return c >= 0x064B && c <= 0x0652 || c == 0x0640 || Character.getType(c) == Character.FORMAT;
    }
}
