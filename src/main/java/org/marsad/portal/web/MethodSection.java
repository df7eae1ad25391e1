package org.marsad.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the method with its formula and an example that the program computed.
 *
 * @param id its anchor
 * @param title its heading
 * @param prose the rule in words
 * @param formula the rule in symbols; null if it has none
 * @param table a table of the rule or of its example; null if it has none
 * @param example the worked example; null if the table is it
 * @param caution what a reader should beware of; null if nothing
 */
public record MethodSection(
        String id,
        String title,
        List<String> prose,
        @Nullable Formula formula,
        @Nullable Table table,
        @Nullable String example,
        @Nullable String caution) {
    public MethodSection {
        prose = List.copyOf(prose);
    }

    /**
     * A small table.
     *
     * @param caption what it shows
     * @param header the columns' names
     * @param rows the rows; the first cell names the row
     */
    public record Table(String caption, List<String> header, List<List<String>> rows) {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
