package org.marsad.indicators;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts of people or cases by two characteristics, without margins: a table before disclosure control.
 *
 * @param rows what the rows are called, each once
 * @param columns what the columns are called, each once
 * @param counts one list for each row, each count zero or more and below a million million
 */
public record CountTable(List<String> rows, List<String> columns, List<List<Long>> counts) {
    static final long MOST = 1_000_000_000_000L;

    public CountTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
        int wide = columns.size();
        if (counts.size() != rows.size() || counts.stream().anyMatch(it -> it.size() != wide)) {
            throw new IllegalArgumentException("counts of another shape than their labels");
        }
        if (counts.stream().flatMap(List::stream).anyMatch(it -> it < 0 || it >= MOST)) {
            throw new IllegalArgumentException("a count below zero or too large");
        }
        if (new HashSet<>(rows).size() < rows.size() || new HashSet<>(columns).size() < wide) {
            throw new IllegalArgumentException("two labels are the same");
        }
    }

    public long count(Cell cell) {
        return counts.get(cell.row()).get(cell.column());
    }

    /** Row by row. */
    public List<Cell> listCells() {
        return IntStream.range(0, rows.size() * columns.size())
                .mapToObj(it -> new Cell(it / columns.size(), it % columns.size()))
                .toList();
    }

    /** The margin of a row: published always. */
    public long rowTotal(int row) {
        return counts.get(row).stream().mapToLong(it -> it).sum();
    }

    /** The margin of a column: published always. */
    public long columnTotal(int column) {
        return counts.stream().mapToLong(it -> it.get(column)).sum();
    }

    /**
     * A place in the table.
     *
     * @param row from 0
     * @param column from 0
     */
    public record Cell(int row, int column) implements Comparable<Cell> {
        /** Row by row. */
        @Override
        public int compareTo(Cell other) {
            return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
        }
    }
}
