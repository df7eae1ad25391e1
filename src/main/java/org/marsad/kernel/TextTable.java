package org.marsad.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table for a person at a terminal: columns as wide as their longest cell, two spaces between them. */
public final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** @param titles what stands above the columns */
    public TextTable(List<String> titles) {
        rows.add(List.copyOf(titles));
    }

    /** @param cells as many as there are titles */
    public void add(List<String> cells) {
        if (cells.size() != rows.getFirst().size()) {
            throw new IllegalArgumentException("a row of " + cells.size() + " cells");
        }
        rows.add(cells.stream().map(it -> it.replaceAll("\\p{Cc}+", " ")).toList());
    }

    /** The lines, each with its end. */
    public String print() {
        int[] widths =
                IntStream.range(0, rows.getFirst().size()).map(this::width).toArray();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(cell).repeat(" ", widths[column] - length(cell)).append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(it -> length(it.get(column))).max().orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
