package org.marsad.indicators;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import org.marsad.indicators.CountTable.Cell;

/**
 * What an attacker can work out who sees a table with some cells hidden and all its margins.
 *
 * <p>Rows and columns are the nodes of a network, hidden cells its two-way streets. To raise one cell by one, another in
 * its row must fall, then another in that one’s column rise, and so on until a cell in the first one’s column falls:
 * each way round is a flow from the cell’s row to its column, over cells that fall (by no more than they hold) and cells
 * that rise. The largest flow is therefore by how much the cell can be higher in any table that looks the same, and the
 * largest flow back by how much lower. Whole numbers only, so the bounds are exact and each is reached.
 */
final class HiddenCells {
    static final long UNBOUNDED = Long.MAX_VALUE;

    private final int rows;
    private final int columns;
    private final long[] counts;
    private final BitSet hidden;

    HiddenCells(CountTable table) {
        this.rows = table.rows().size();
        this.columns = table.columns().size();
        this.counts = table.listCells().stream().mapToLong(table::count).toArray();
        this.hidden = new BitSet(counts.length);
    }

    void hide(Cell cell) {
        hidden.set(at(cell));
    }

    void show(Cell cell) {
        hidden.clear(at(cell));
    }

    boolean isHidden(Cell cell) {
        return hidden.get(at(cell));
    }

    long count(Cell cell) {
        return counts[at(cell)];
    }

    /** By how much this hidden cell can be higher, at most {@code enough}. */
    Reach raise(Cell cell, long enough) {
        return flow(cell, cell.row(), rows + cell.column(), enough);
    }

    /** By how much this hidden cell can be lower, at most {@code enough}; never below zero. */
    Reach lower(Cell cell, long enough) {
        return flow(cell, rows + cell.column(), cell.row(), Math.min(enough, counts[at(cell)]));
    }

    private Reach flow(Cell without, int from, int to, long enough) {
        long[] held = counts.clone();
        int closed = at(without);
        long total = 0;
        int[] before = new int[rows + columns];
        while (true) {
            search(held, closed, from, to, before);
            if (before[to] < 0 || total >= enough) {
                return new Reach(total, before);
            }
            long step = Math.min(enough - total, narrowest(held, before, from, to));
            for (int node = to; node != from; node = before[node]) {
                held[cellBetween(before[node], node)] += node < rows ? step : -step;
            }
            total += step;
        }
    }

    /** From which node each node is reached first, breadth first; −1 where it is not. */
    private void search(long[] held, int closed, int from, int to, int[] before) {
        Arrays.fill(before, -1);
        before[from] = from;
        Deque<Integer> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty() && before[to] < 0) {
            int node = open.remove();
            int first = node < rows ? rows : 0;
            int last = node < rows ? rows + columns : rows;
            for (int next = first; next < last; next++) {
                int cell = cellBetween(node, next);
                boolean passable = hidden.get(cell) && cell != closed && (next < rows || held[cell] > 0);
                if (passable && before[next] < 0) {
                    before[next] = node;
                    open.add(next);
                }
            }
        }
    }

    private long narrowest(long[] held, int[] before, int from, int to) {
        long step = UNBOUNDED;
        for (int node = to; node != from; node = before[node]) {
            if (node >= rows) {
                step = Math.min(step, held[cellBetween(before[node], node)]);
            }
        }
        return step;
    }

    private int cellBetween(int one, int other) {
        return one < rows ? one * columns + other - rows : other * columns + one - rows;
    }

    private int at(Cell cell) {
        return cell.row() * columns + cell.column();
    }

    /** How far a cell can move, and which rows and columns the last search reached. */
    final class Reach {
        private final long amount;
        private final int[] before;

        private Reach(long amount, int[] before) {
            this.amount = amount;
            this.before = before;
        }

        long amount() {
            return amount;
        }

        /** Whether hiding this cell as well would open a way from what is reached to what is not. */
        boolean isWidenedBy(Cell cell) {
            boolean row = before[cell.row()] >= 0;
            boolean column = before[rows + cell.column()] >= 0;
            return row && !column && count(cell) > 0 || column && !row;
        }
    }
}
