package org.marsad.indicators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.marsad.indicators.CountTable.Cell;
import org.marsad.kernel.UserError;

/**
 * A table made safe to publish with all its margins: small counts are hidden, and as many others as it takes that
 * nobody can work them out again. What an attacker can still infer of each hidden cell is computed, not estimated.
 *
 * <p>A count from 1 to under the threshold is hidden; zero is published. Further cells are hidden until each small count
 * could as well be zero or the threshold, as far as the margins allow: fewest cells first, then fewest people. Where
 * all people of a row or of a column are in one cell, publishing says something of each of them; such cells are named,
 * and hidden if asked.
 *
 * <p>Source: threshold rule and complementary suppression as statistical offices use them. Example, threshold 5: of
 * rows [3, 27, 40], [14, 22, 9], [6, 18, 31] the cells (1,1), (1,2), (3,1) and (3,2) are hidden, and (1,1) can be
 * anything from 0 to 9.
 *
 * @param table the whole table, not to be published
 * @param hidden every hidden cell with what can be inferred, row by row
 * @param isSmallest whether no smaller set of cells would do; false where the table was too large to be sure
 */
public record Suppression(CountTable table, List<Interval> hidden, boolean isSmallest) {
    public Suppression {
        hidden = List.copyOf(hidden);
    }

    /**
     * Finds what to hide.
     *
     * @param threshold the smallest count that may be published
     * @param wholeGroups whether to hide also what tells that a whole row or column is in one cell
     * @throws UserError if the margins alone tell a small count
     */
    public static Suppression of(CountTable table, long threshold, boolean wholeGroups) {
        Protection protection = new Protection(table);
        List<Need> needs = new ArrayList<>(protection.listSmallCounts(threshold));
        if (wholeGroups) {
            protection.listWholeGroups().stream()
                    .filter(it -> needs.stream().noneMatch(need -> need.cell().equals(it.cell())))
                    .toList()
                    .forEach(needs::add);
        }
        Complement complement = new Complement(table, needs);
        Set<Cell> cells = new TreeSet<>(complement.find());
        needs.forEach(it -> cells.add(it.cell()));
        return new Suppression(table, intervals(table, cells, needs), complement.isProven());
    }

    /** What can be inferred of a cell; empty if it is published. */
    public Optional<Interval> findHidden(Cell cell) {
        return hidden.stream().filter(it -> it.cell().equals(cell)).findFirst();
    }

    /** The cells by which a reader knows where everybody of a row or of a column is. */
    public List<Cell> listWholeGroups() {
        return new Protection(table)
                .wholeGroups().stream()
                        .filter(it -> findHidden(it).map(Interval::low).orElse(table.count(it)) == table.count(it))
                        .toList();
    }

    private static List<Interval> intervals(CountTable table, Set<Cell> hidden, List<Need> needs) {
        HiddenCells cells = new HiddenCells(table);
        hidden.forEach(cells::hide);
        Set<Cell> needed = new HashSet<>();
        needs.forEach(it -> needed.add(it.cell()));
        List<Interval> intervals = new ArrayList<>();
        for (Cell it : hidden) {
            long low = table.count(it) - cells.lower(it, HiddenCells.UNBOUNDED).amount();
            long high = table.count(it) + cells.raise(it, HiddenCells.UNBOUNDED).amount();
            // One that can be worked out protects nothing, and can be published as well.
            if (low < high || needed.contains(it)) {
                intervals.add(new Interval(it, low, high));
            }
        }
        return Collections.unmodifiableList(intervals);
    }

    /**
     * What somebody can still infer of a hidden count who sees the published table.
     *
     * @param cell the hidden one
     * @param low it can’t be less
     * @param high it can’t be more
     */
    public record Interval(Cell cell, long low, long high) {}
}
