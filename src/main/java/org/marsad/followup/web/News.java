package org.marsad.followup.web;

import java.util.List;
import org.marsad.followup.web.QuestionView.Said;

/**
 * What somebody else changed in an action while its form is open.
 *
 * @param url where to ask again
 * @param shown what is told here, so that the same is not told twice
 * @param items the questions that changed
 */
public record News(String url, String shown, List<Item> items) {
    public News {
        items = List.copyOf(items);
    }

    /**
     * A question that changed.
     *
     * @param words which one, who and when
     * @param said what stands there now
     * @param url the question on a fresh page
     */
    public record Item(String words, List<Said> said, String url) {
        public Item {
            said = List.copyOf(said);
        }
    }
}
