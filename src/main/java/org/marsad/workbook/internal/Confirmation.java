package org.marsad.workbook.internal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.kernel.Language;
import org.marsad.kernel.SearchText;
import org.marsad.kernel.Texts;

/** The one word that confirms an action, in any of our languages. */
final class Confirmation {
    private static final Set<String> WORDS = Arrays.stream(Language.values())
            .map(it -> SearchText.normalise(Texts.in(it).t("workbook.sheet.yes")))
            .collect(Collectors.toUnmodifiableSet());

    private Confirmation() {}

    static boolean isYes(String text) {
        String word = SearchText.normalise(text);
        return WORDS.contains(word) || word.equals("yes") || word.equals("x");
    }
}
