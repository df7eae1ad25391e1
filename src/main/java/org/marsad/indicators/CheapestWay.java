package org.marsad.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.marsad.indicators.CountTable.Cell;

/**
 * The way round by which one cell could move, over cells of which fewest and then smallest still have to be hidden.
 * Dijkstra’s search over rows and columns, as in {@link HiddenCells}.
 */
final class CheapestWay {
    private final CountTable table;
    private final HiddenCells cells;
    private final int rows;
    private final int nodes;
    private final long oneCell;

    CheapestWay(CountTable table, HiddenCells cells) {
        this.table = table;
        this.cells = cells;
        this.rows = table.rows().size();
        this.nodes = rows + table.columns().size();
        // Dearer than all people together, so that one cell less is worth any number of them.
        this.oneCell = table.listCells().stream().mapToLong(table::count).sum() + 1;
    }

    /** The way that protects a cell at least price; empty if no single way does. */
    Optional<Way> find(Need need) {
        int row = need.cell().row();
        int column = rows + need.cell().column();
        Optional<Way> up = search(need, row, column, need.raise());
        Optional<Way> down = search(need, column, row, need.lower());
        if (up.isPresent() && down.isPresent()) {
            return up.get().price() <= down.get().price() ? up : down;
        }
        return up.or(() -> down);
    }

    private Optional<Way> search(Need need, int from, int to, long amount) {
        long[] price = new long[nodes];
        int[] before = new int[nodes];
        boolean[] done = new boolean[nodes];
        Arrays.fill(price, HiddenCells.UNBOUNDED);
        price[from] = 0;
        for (int node = from; node >= 0; node = nearest(price, done)) {
            done[node] = true;
            int first = node < rows ? rows : 0;
            int last = node < rows ? nodes : rows;
            for (int next = first; next < last; next++) {
                Cell cell = between(node, next);
                boolean passable = !cell.equals(need.cell()) && (next < rows || table.count(cell) >= amount);
                long sum = passable ? price[node] + price(cell) : HiddenCells.UNBOUNDED;
                if (sum < price[next]) {
                    price[next] = sum;
                    before[next] = node;
                }
            }
        }
        return price[to] == HiddenCells.UNBOUNDED
                ? Optional.empty()
                : Optional.of(new Way(way(before, from, to), price[to]));
    }

    private List<Cell> way(int[] before, int from, int to) {
        List<Cell> way = new ArrayList<>();
        for (int node = to; node != from; node = before[node]) {
            way.add(between(before[node], node));
        }
        return way;
    }

    private static int nearest(long[] price, boolean[] done) {
        int nearest = -1;
        for (int node = 0; node < price.length; node++) {
            boolean open = !done[node] && price[node] < HiddenCells.UNBOUNDED;
            if (open && (nearest < 0 || price[node] < price[nearest])) {
                nearest = node;
            }
        }
        return nearest;
    }

    private long price(Cell cell) {
        return cells.isHidden(cell) ? 0 : oneCell + table.count(cell);
    }

    private Cell between(int one, int other) {
        return one < rows ? new Cell(one, other - rows) : new Cell(other, one - rows);
    }

    /**
     * Cells from the row of one to its column.
     *
     * @param cells hidden already or not
     * @param price what hiding the others costs
     */
    record Way(List<Cell> cells, long price) {}
}
