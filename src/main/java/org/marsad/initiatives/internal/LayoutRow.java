package org.marsad.initiatives.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.internal.LayoutField.Column;

/**
 * A row of a table in the layout.
 *
 * @param head where its columns are
 * @param line its line or row, from 1
 * @param cells what stands in it, in the order of the table's columns; null where a cell is empty or can't be used
 */
record LayoutRow(LayoutHead head, int line, List<@Nullable String> cells) {
    /** A cell without surrounding blanks; null if it is empty or missing. */
    @Nullable
    String get(Column column) {
        Integer place = head.place(column);
        return place == null ? null : at(place);
    }

    @Nullable
    String get(LayoutField field) {
        return get(new Column(field, 1));
    }

    @Nullable
    String at(int place) {
        String cell = place < cells.size() ? cells.get(place) : null;
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    boolean isBlank() {
        return cells.stream().allMatch(it -> it == null || it.isBlank());
    }
}
