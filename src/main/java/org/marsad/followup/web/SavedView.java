package org.marsad.followup.web;

import java.util.List;
import java.util.Set;

/**
 * What the script gets after saving one question: nothing of what people type in.
 *
 * @param state how far the question is
 * @param fields all its fields, for their mistakes
 * @param renewed the names of those whose file changed; any other keeps the file that may be chosen in it meanwhile
 * @param left what is left of the action
 * @param effect what the action does to the score
 */
public record SavedView(
        QuestionView.State state,
        List<QuestionView.FieldView> fields,
        Set<String> renewed,
        String left,
        Effect effect) {
    public SavedView {
        fields = List.copyOf(fields);
        renewed = Set.copyOf(renewed);
    }
}
