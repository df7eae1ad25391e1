package org.marsad.practices.web;

import java.util.ArrayList;
import java.util.List;
import org.marsad.followup.FormTexts;
import org.marsad.kernel.Texts;

/**
 * One of a closed list.
 *
 * @param value what is sent
 * @param words what is read
 * @param chosen whether it is chosen
 */
public record SheetOption(String value, String words, boolean chosen) {
    /** The languages of free text; one that is not among the usual ones is added. */
    static List<SheetOption> languages(Texts texts, String chosen) {
        List<String> codes = new ArrayList<>(FormTexts.LANGUAGES);
        if (!codes.contains(chosen) && chosen.matches("[a-z]{2}")) {
            codes.add(chosen);
        }
        FormTexts names = new FormTexts(texts);
        return codes.stream()
                .map(it -> new SheetOption(it, names.language(it), it.equals(chosen)))
                .toList();
    }
}
