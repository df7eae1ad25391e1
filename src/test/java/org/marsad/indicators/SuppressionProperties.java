package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.marsad.indicators.CountTable.Cell;
import org.marsad.indicators.Suppression.Interval;
import org.marsad.kernel.UserError;

/**
 * On random small tables, against trying out every table that looks the same: the intervals are exactly what can be
 * inferred, no hidden count can be worked out, every small count could be one that may be published, and no set of
 * fewer cells, or of as many with fewer people, does as well.
 */
@Execution(ExecutionMode.CONCURRENT)
class SuppressionProperties {
    private static final int TABLES = 400;
    private static final int THRESHOLD = 3;

    @Test
    void nobodyCanWorkOutWhatIsHidden() {
        long first = Long.getLong("marsad.seed", System.nanoTime());
        int protectedTables = 0;
        for (long seed = first; seed < first + TABLES; seed++) {
            try {
                protectedTables += check(table(new Random(seed))) ? 1 : 0;
            } catch (AssertionError e) {
                throw new AssertionError("run again with -Dmarsad.seed=" + seed, e);
            }
        }
        assertThat(protectedTables).as("the data need protection").isGreaterThan(TABLES / 4);
    }

    private static boolean check(CountTable table) {
        Suppression suppression;
        try {
            suppression = Suppression.of(table, THRESHOLD, false);
        } catch (UserError e) {
            Set<Cell> all = new HashSet<>(table.listCells());
            assertThat(table.listCells())
                    .as("something can't be protected")
                    .anyMatch(it -> isSmall(table, it) && worth(ranges(table, all), table, it) == 0);
            return false;
        }
        Set<Cell> hidden = new HashSet<>();
        suppression.hidden().forEach(it -> hidden.add(it.cell()));
        long[][] ranges = ranges(table, hidden);
        for (Interval it : suppression.hidden()) {
            assertThat(it).isEqualTo(interval(ranges, table, it.cell()));
            assertThat(it.low()).isLessThan(it.high());
        }
        assertThat(table.listCells().stream().filter(it -> isSmall(table, it))).allMatch(hidden::contains);
        long[][] best = ranges(table, new HashSet<>(table.listCells()));
        assertThat(isSafe(table, ranges, best)).as("safe: %s", hidden).isTrue();
        assertThat(suppression.isSmallest()).isTrue();
        isSmallest(table, hidden, best);
        return !hidden.isEmpty();
    }

    /** No other set is safe and better. */
    private static void isSmallest(CountTable table, Set<Cell> hidden, long[][] best) {
        List<Cell> cells = table.listCells();
        for (int bits = 0; bits < 1 << cells.size(); bits++) {
            Set<Cell> other = new HashSet<>();
            for (int at = 0; at < cells.size(); at++) {
                if ((bits >> at & 1) == 1) {
                    other.add(cells.get(at));
                }
            }
            boolean better = other.size() < hidden.size()
                    || other.size() == hidden.size() && people(table, other) < people(table, hidden);
            if (better && cells.stream().filter(it -> isSmall(table, it)).allMatch(other::contains)) {
                assertThat(isSafe(table, ranges(table, other), best))
                        .as("better: %s", other)
                        .isFalse();
            }
        }
    }

    /** @param best what could be told if every cell were hidden */
    private static boolean isSafe(CountTable table, long[][] ranges, long[][] best) {
        return table.listCells().stream()
                .filter(it -> isSmall(table, it))
                .allMatch(it -> worth(ranges, table, it) >= worth(best, table, it));
    }

    /** 2 if the count could be one that may be published, 1 if it could be another, 0 if it is known. */
    private static int worth(long[][] ranges, CountTable table, Cell cell) {
        Interval it = interval(ranges, table, cell);
        if (it.low() == 0 || it.high() >= THRESHOLD) {
            return 2;
        }
        return it.low() < it.high() ? 1 : 0;
    }

    private static Interval interval(long[][] ranges, CountTable table, Cell cell) {
        long[] range = ranges[cell.row() * table.columns().size() + cell.column()];
        return new Interval(cell, range[0], range[1]);
    }

    private static boolean isSmall(CountTable table, Cell cell) {
        return table.count(cell) > 0 && table.count(cell) < THRESHOLD;
    }

    private static long people(CountTable table, Set<Cell> cells) {
        return cells.stream().mapToLong(table::count).sum();
    }

    /** The least and the most of each cell over every table with these margins and these published counts. */
    private static long[][] ranges(CountTable table, Set<Cell> hidden) {
        List<Cell> cells = table.listCells();
        long[][] ranges = new long[cells.size()][];
        Arrays.setAll(ranges, _ -> new long[] {Long.MAX_VALUE, Long.MIN_VALUE});
        long[] rows = IntStream.range(0, table.rows().size())
                .mapToLong(table::rowTotal)
                .toArray();
        long[] columns = IntStream.range(0, table.columns().size())
                .mapToLong(table::columnTotal)
                .toArray();
        List<Long> values = new ArrayList<>();
        fill(table, hidden, rows, columns, values, full -> {
            for (int at = 0; at < full.size(); at++) {
                ranges[at][0] = Math.min(ranges[at][0], full.get(at));
                ranges[at][1] = Math.max(ranges[at][1], full.get(at));
            }
        });
        return ranges;
    }

    private static void fill(
            CountTable table,
            Set<Cell> hidden,
            long[] rows,
            long[] columns,
            List<Long> values,
            Consumer<List<Long>> found) {
        int at = values.size();
        if (at == table.listCells().size()) {
            if (Arrays.stream(rows).allMatch(it -> it == 0)
                    && Arrays.stream(columns).allMatch(it -> it == 0)) {
                found.accept(values);
            }
            return;
        }
        Cell cell = table.listCells().get(at);
        boolean last = cell.column() == table.columns().size() - 1;
        long most = Math.min(rows[cell.row()], columns[cell.column()]);
        long low = hidden.contains(cell) ? last ? rows[cell.row()] : 0 : table.count(cell);
        long high = hidden.contains(cell) ? most : Math.min(most, table.count(cell));
        for (long value = low; value <= high; value++) {
            rows[cell.row()] -= value;
            columns[cell.column()] -= value;
            values.add(value);
            fill(table, hidden, rows, columns, values, found);
            values.removeLast();
            rows[cell.row()] += value;
            columns[cell.column()] += value;
        }
    }

    private static CountTable table(Random random) {
        int rows = 2 + random.nextInt(2);
        int columns = 2 + random.nextInt(2);
        List<List<Long>> counts = IntStream.range(0, rows)
                .mapToObj(_ -> IntStream.range(0, columns)
                        .mapToObj(_ -> (long) (random.nextInt(3) == 0 ? random.nextInt(3) : random.nextInt(7)))
                        .toList())
                .toList();
        return new CountTable(labels("r", rows), labels("c", columns), counts);
    }

    private static List<String> labels(String letter, int number) {
        return IntStream.range(0, number).mapToObj(it -> letter + it).toList();
    }
}
