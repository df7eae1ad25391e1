package org.marsad.followup.web;

import java.util.ArrayList;
import java.util.List;
import org.marsad.followup.FormTexts;

/**
 * One option of a list to choose from.
 *
 * @param value what is sent
 * @param words what is read
 * @param chosen whether it is the one
 */
public record Choice(String value, String words, boolean chosen) {
    /** The languages of free text; one that is not among the usual ones is added. */
    static List<Choice> languages(FormTexts form, String chosen) {
        List<String> codes = new ArrayList<>(FormTexts.LANGUAGES);
        if (!codes.contains(chosen) && chosen.matches("[a-z]{2}")) {
            codes.add(chosen);
        }
        return codes.stream()
                .map(it -> new Choice(it, form.language(it), it.equals(chosen)))
                .toList();
    }
}
