package org.marsad.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.marsad.indicators.CountTable.Cell;
import org.marsad.kernel.UserError;

/**
 * What has to be protected in a table: each count from one to the threshold, so that an attacker can’t be sure that it
 * is one; and, if asked, each group all of whose people are in one cell, so that an attacker can’t be sure of that.
 */
final class Protection {
    private final CountTable table;
    private final HiddenCells all;

    Protection(CountTable table) {
        this.table = table;
        this.all = new HiddenCells(table);
        table.listCells().forEach(all::hide);
    }

    /** @throws UserError if the margins alone tell a small count, so that nothing can protect it */
    List<Need> listSmallCounts(long threshold) {
        return table.listCells().stream()
                .filter(it -> table.count(it) > 0 && table.count(it) < threshold)
                .map(it -> smallCount(it, threshold))
                .toList();
    }

    /** Those that can be protected: where the margins alone tell it, hiding would be no use. */
    List<Need> listWholeGroups() {
        return wholeGroups().stream()
                .map(it -> new Need(it, HiddenCells.UNBOUNDED, 1))
                .filter(it -> it.isMetBy(all))
                .toList();
    }

    /** The cells that have all the people of their row or of their column, where others could have some. */
    List<Cell> wholeGroups() {
        List<Cell> found = new ArrayList<>();
        for (Cell it : table.listCells()) {
            long count = table.count(it);
            boolean row = count == table.rowTotal(it.row()) && others(it.column(), true);
            boolean column = count == table.columnTotal(it.column()) && others(it.row(), false);
            if (count > 0 && (row || column)) {
                found.add(it);
            }
        }
        return found;
    }

    private boolean others(int self, boolean columns) {
        int size = columns ? table.columns().size() : table.rows().size();
        return IntStream.range(0, size)
                .filter(it -> it != self)
                .anyMatch(it -> (columns ? table.columnTotal(it) : table.rowTotal(it)) > 0);
    }

    /** A count is protected if it could as well be one that may be published: zero, or the threshold. */
    private Need smallCount(Cell cell, long threshold) {
        long count = table.count(cell);
        Need full = new Need(cell, threshold - count, count);
        if (full.isMetBy(all)) {
            return full;
        }
        // In a table of few people its margins tell that it is small; the number itself must stay open then.
        Need least = new Need(cell, 1, 1);
        if (least.isMetBy(all)) {
            return least;
        }
        throw new UserError(
                "indicators.suppress.unprotectable",
                table.rows().get(cell.row()),
                table.columns().get(cell.column()));
    }
}
