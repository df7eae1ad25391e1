package org.marsad.initiatives.internal;

import org.jspecify.annotations.Nullable;

/** The texts of an activity with their languages: a text without one has the activity's. */
final class Narratives {
    private final Draft draft;

    Narratives(Draft draft) {
        this.draft = draft;
    }

    /**
     * Takes the narratives of {@code node}; all of them joined, for the search, null if there are none.
     *
     * @param part of what the texts are, such as {@code title}
     * @param place of which one, counted from 0
     * @param code the kind of text, where the standard has kinds
     */
    @Nullable
    String put(XmlNode node, String part, int place, @Nullable String code) {
        node.use();
        String all = null;
        int position = 0;
        for (XmlNode narrative : node.children("narrative")) {
            String text = narrative.take();
            String language = narrative.take("xml:lang");
            if (text != null) {
                String marked = language == null ? draft.language : language;
                draft.add(Table.NARRATIVE, narrative.line(), part, place, position++, code, marked, text);
                all = all == null ? text : all + " " + text;
            }
        }
        return all;
    }
}
