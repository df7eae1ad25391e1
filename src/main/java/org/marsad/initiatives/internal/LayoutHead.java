package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.internal.LayoutField.Column;
import org.marsad.kernel.Language;
import org.marsad.kernel.SearchText;
import org.marsad.kernel.Texts;

/**
 * The line of headings of a table: which column is where. Headings are known in each of our languages, whatever their
 * capitals, accents and order, also mixed.
 *
 * @param places where each column is, from 0
 * @param others headings that are none of the layout's, with their places
 * @param twice headings that stand there twice
 */
record LayoutHead(Map<Column, Integer> places, Map<Integer, String> others, List<String> twice) {
    private static final Map<String, Column> HEADS = heads();

    private static Map<String, Column> heads() {
        Map<String, Column> heads = new HashMap<>();
        for (Language language : Language.values()) {
            for (Column column : LayoutField.columns()) {
                heads.put(SearchText.normalise(column.head(Texts.in(language))), column);
            }
        }
        return heads;
    }

    static LayoutHead of(List<String> headings) {
        Map<Column, Integer> places = new LinkedHashMap<>();
        Map<Integer, String> others = new LinkedHashMap<>();
        List<String> twice = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Column column = HEADS.get(SearchText.normalise(headings.get(i)));
            if (column == null && !headings.get(i).isBlank()) {
                others.put(i, headings.get(i).strip());
            } else if (column != null && places.putIfAbsent(column, i) != null) {
                twice.add(headings.get(i).strip());
            }
        }
        return new LayoutHead(places, others, twice);
    }

    /** How many of these are headings of the layout. */
    static int count(Collection<String> headings) {
        return (int) headings.stream()
                .filter(it -> HEADS.containsKey(SearchText.normalise(it)))
                .count();
    }

    /** Whether it is such a line: without these columns no row could be taken in. */
    boolean isWhole() {
        return places.containsKey(new Column(LayoutField.IDENTIFIER, 1))
                && places.containsKey(new Column(LayoutField.KIND, 1))
                && places.containsKey(new Column(LayoutField.TITLE, 1));
    }

    /** Where a column is, from 1 as people count; 0 if it is missing. */
    int position(Column column) {
        Integer place = places.get(column);
        return place == null ? 0 : place + 1;
    }

    @Nullable
    Integer place(Column column) {
        return places.get(column);
    }
}
