package org.marsad.indicators;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.marsad.indicators.CountTable.Cell;
import org.marsad.kernel.CsvFile;
import org.marsad.kernel.CsvFile.Line;

/** A two-way table of counts in a file: its first row and its first column are labels, and it has no margins. */
final class CountFile {
    /** The search for what to hide takes longer the more cells there are. */
    private static final int MOST_CELLS = 10_000;

    private static final Pattern TOTAL =
            Pattern.compile("total|totaux|ensemble|مجموع", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern COUNT = Pattern.compile("\\d{1,12}");

    private final CsvFile file;

    private CountFile(CsvFile file) {
        this.file = file;
    }

    static CountTable read(Path path) {
        return new CountFile(CsvFile.read(path)).table();
    }

    private CountTable table() {
        Line header = file.lines().getFirst();
        List<Line> lines = file.lines().stream()
                .skip(1)
                .filter(it -> it.fields().stream().anyMatch(field -> !field.isBlank()))
                .toList();
        if (header.fields().size() < 2) {
            throw file.refuse(header.number(), "indicators.suppress.noColumns");
        }
        if (lines.isEmpty()) {
            throw file.refuseWithoutRows();
        }
        if ((long) lines.size() * (header.fields().size() - 1) > MOST_CELLS) {
            throw file.refuse(header.number(), "indicators.suppress.tooLarge", MOST_CELLS);
        }
        CountTable table = new CountTable(rows(lines), columns(header), counts(lines));
        if (endsInTotals(table)) {
            throw file.refuse(lines.getLast().number(), "indicators.suppress.totals");
        }
        return table;
    }

    /** Whether the last row or column is called a total and is the sum of the others: it would protect nothing. */
    private static boolean endsInTotals(CountTable table) {
        int rows = table.rows().size();
        int columns = table.columns().size();
        boolean below = TOTAL.matcher(table.rows().getLast()).find()
                && IntStream.range(0, columns)
                        .allMatch(it -> 2 * table.count(new Cell(rows - 1, it)) == table.columnTotal(it));
        boolean beside = TOTAL.matcher(table.columns().getLast()).find()
                && IntStream.range(0, rows)
                        .allMatch(it -> 2 * table.count(new Cell(it, columns - 1)) == table.rowTotal(it));
        return below || beside;
    }

    private List<String> columns(Line header) {
        List<String> labels = new ArrayList<>();
        for (String field : header.fields().subList(1, header.fields().size())) {
            String label = label(header, field);
            if (labels.contains(label)) {
                throw file.refuse(header.number(), "kernel.file.columnTwice", label);
            }
            labels.add(label);
        }
        return labels;
    }

    private List<String> rows(List<Line> lines) {
        Map<String, Long> before = new HashMap<>();
        List<String> labels = new ArrayList<>();
        for (Line line : lines) {
            String label = label(line, line.fields().getFirst());
            Long earlier = before.putIfAbsent(label, line.number());
            if (earlier != null) {
                throw file.refuse(line.number(), "indicators.calc.twice", label, String.valueOf(earlier));
            }
            labels.add(label);
        }
        return labels;
    }

    private String label(Line line, String field) {
        String label = field.strip();
        if (label.isEmpty()) {
            throw file.refuse(line.number(), "indicators.suppress.labelMissing");
        }
        return label;
    }

    private List<List<Long>> counts(List<Line> lines) {
        return lines.stream()
                .map(line -> line.fields().stream()
                        .skip(1)
                        .map(it -> count(line, it.strip()))
                        .toList())
                .toList();
    }

    private long count(Line line, String field) {
        if (!COUNT.matcher(field).matches()) {
            throw file.refuse(line.number(), "indicators.suppress.notCount", field);
        }
        return Long.parseLong(field);
    }
}
