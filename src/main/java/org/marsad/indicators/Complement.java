package org.marsad.indicators;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.marsad.indicators.CountTable.Cell;

/**
 * Finds which further cells have to be hidden so that what must be protected is: as few as can be, and of those sets
 * the one with fewest people. First one good set, way by way; then a search through all sets that could be better,
 * which proves that there is none unless the table is too large for its budget.
 *
 * <p>Where a cell is not protected yet, its flow is stopped by a cut, and any set that protects it has a cell of that
 * cut: only those are tried. No clock and no chance, so the same table always gives the same set.
 */
final class Complement {
    private static final long WORK = 40_000_000;
    private static final long MOST_STEPS = 100_000;
    private static final long FEWEST_STEPS = 200;

    private final CountTable table;
    private final HiddenCells cells;
    private final List<Need> needs;
    private final Set<Cell> excluded = new HashSet<>();
    private final TreeSet<Cell> chosen = new TreeSet<>();
    private Set<Cell> best = Set.of();
    private long bestLost;
    private long steps;

    Complement(CountTable table, List<Need> needs) {
        this.table = table;
        this.cells = new HiddenCells(table);
        this.needs = needs;
        needs.forEach(it -> cells.hide(it.cell()));
        long size = Math.max(1, (long) needs.size() * table.listCells().size());
        this.steps = Math.clamp(WORK / size, FEWEST_STEPS, MOST_STEPS);
    }

    /** The cells to hide beside those that need it. */
    Set<Cell> find() {
        needs.forEach(this::protect);
        reduce();
        best = Set.copyOf(chosen);
        bestLost = lost(chosen);
        List.copyOf(chosen).forEach(this::show);
        branch(0);
        return best;
    }

    /** Whether no smaller set protects; false if the search had to stop before. */
    boolean isProven() {
        return steps > 0;
    }

    private void protect(Need need) {
        CheapestWay ways = new CheapestWay(table, cells);
        while (!need.isMetBy(cells)) {
            List<Cell> way = ways.find(need).map(CheapestWay.Way::cells).orElseGet(() -> narrowest(need));
            way.stream().filter(it -> !cells.isHidden(it)).forEach(this::hide);
        }
    }

    private List<Cell> narrowest(Need need) {
        return List.of(candidates(need).getFirst());
    }

    /** Shows again what turned out to be unnecessary, the largest counts first. */
    private void reduce() {
        Comparator<Cell> largest = Comparator.comparingLong(table::count).reversed();
        for (Cell it : chosen.stream().sorted(largest).toList()) {
            show(it);
            if (findOpen().isPresent()) {
                hide(it);
            }
        }
    }

    private void branch(long lost) {
        if (steps <= 0) {
            return;
        }
        steps--;
        Optional<Need> open = findOpen();
        if (open.isEmpty()) {
            keepIfBetter(lost);
            return;
        }
        int atLeast = chosen.size() + Math.max(1, Math.max(alone(true), alone(false)));
        if (atLeast > best.size() || atLeast == best.size() && lost >= bestLost) {
            return;
        }
        List<Cell> tried = candidates(open.get()).stream()
                .filter(it -> !excluded.contains(it))
                .toList();
        for (Cell it : tried) {
            hide(it);
            branch(lost + table.count(it));
            show(it);
            excluded.add(it);
        }
        tried.forEach(excluded::remove);
    }

    private void keepIfBetter(long lost) {
        if (chosen.size() < best.size() || chosen.size() == best.size() && lost < bestLost) {
            best = Set.copyOf(chosen);
            bestLost = lost;
        }
    }

    private Optional<Need> findOpen() {
        return needs.stream().filter(it -> !it.isMetBy(cells)).findFirst();
    }

    /** Cells of which one at least must be hidden too, the smallest counts first. */
    private List<Cell> candidates(Need need) {
        Cell self = need.cell();
        boolean aloneInRow = hiddenInRow(self.row()) == 1;
        boolean aloneInColumn = hiddenInColumn(self.column()) == 1;
        HiddenCells.Reach up = cells.raise(self, need.raise());
        HiddenCells.Reach down = cells.lower(self, need.lower());
        return table.listCells().stream()
                .filter(it -> !cells.isHidden(it))
                .filter(it -> aloneInRow
                        ? it.row() == self.row()
                        : aloneInColumn ? it.column() == self.column() : up.isWidenedBy(it) || down.isWidenedBy(it))
                .sorted(Comparator.comparingLong(table::count))
                .toList();
    }

    /** In how many rows, or columns, a cell that must be protected is the only one hidden. */
    private int alone(boolean rows) {
        return (int) needs.stream()
                .map(Need::cell)
                .filter(it -> (rows ? hiddenInRow(it.row()) : hiddenInColumn(it.column())) == 1)
                .count();
    }

    private long hiddenInRow(int row) {
        return IntStream.range(0, table.columns().size())
                .filter(it -> cells.isHidden(new Cell(row, it)))
                .count();
    }

    private long hiddenInColumn(int column) {
        return IntStream.range(0, table.rows().size())
                .filter(it -> cells.isHidden(new Cell(it, column)))
                .count();
    }

    private long lost(Set<Cell> some) {
        return some.stream().mapToLong(table::count).sum();
    }

    private void hide(Cell cell) {
        cells.hide(cell);
        chosen.add(cell);
    }

    private void show(Cell cell) {
        cells.show(cell);
        chosen.remove(cell);
    }
}
