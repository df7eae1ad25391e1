package org.marsad.workbook.internal;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Field;
import org.marsad.followup.Question;
import org.marsad.publishing.XlsxCells;

/** Reads the sheets of a workbook that have our marks; others are the person's own and are left alone. */
final class SheetReader {
    private static final Pattern NUMBER = Pattern.compile(":[1-9]\\d?$");
    private static final int MOST_MERGED = 1000;
    private static final int MOST_COLUMNS = 100;

    private final Meta meta;
    private final CellText cells;
    private final Filled filled;
    private final Set<String> unread;
    private final Map<String, Filled.Spot> read = new HashMap<>();
    private final int needed;

    /** @param unread the keys of the rows that have to come; those that came are taken out */
    SheetReader(Meta meta, CellText cells, Filled filled, Set<String> unread) {
        this.meta = meta;
        this.cells = cells;
        this.filled = filled;
        this.unread = unread;
        this.needed = Layout.columns(meta.actions().stream()
                .flatMap(it -> meta.questionnaire().questions(it).stream())
                .toList());
    }

    void read(Sheet sheet) {
        for (Row row : sheet) {
            Columns columns = Columns.find(row);
            if (columns != null) {
                read(sheet, columns);
                return;
            }
        }
    }

    private void read(Sheet sheet, Columns columns) {
        Filled.Spot whole = new Filled.Spot(sheet.getSheetName(), -1, -1);
        List<CellRangeAddress> merged = sheet.getMergedRegions();
        if (merged.size() > MOST_MERGED) {
            filled.add(whole.mistake(Typed.Wrong.of("workbook.sheet.merged")));
            return;
        }
        if (!columns.isWhole(needed)) {
            filled.add(whole.mistake(Typed.Wrong.of("workbook.sheet.columns")));
            return;
        }
        for (Row row : sheet) {
            if (row.getRowNum() != columns.row()) {
                row(row, columns, merged);
            }
        }
    }

    private void row(Row row, Columns columns, List<CellRangeAddress> merged) {
        Filled.Spot spot = new Filled.Spot(row.getSheet().getSheetName(), row.getRowNum(), -1);
        String text = XlsxCells.plain(row.getCell(columns.key())).strip();
        if (text.isEmpty()) {
            if (columns.values().values().stream().anyMatch(it -> !XlsxCells.isEmpty(row.getCell(it)))) {
                filled.add(spot.mistake(Typed.Wrong.of("workbook.row.noKey")));
            }
            return;
        }
        Optional<RowKey> key = RowKey.parse(text).filter(this::isKnown);
        if (key.isEmpty()) {
            filled.add(spot.at(columns.key()).mistake(Typed.Wrong.of("workbook.row.unknown")));
        } else if (!key.get().isTitle() && isFirst(key.get(), spot)) {
            fields(key.get(), row, columns, merged);
        }
    }

    private boolean isKnown(RowKey key) {
        boolean ours = meta.actions().contains(key.action());
        boolean asked = key.question().isEmpty()
                || key.question().equals(RowKey.CONFIRM)
                || meta.questionnaire().find(key.action(), key.question()).isPresent();
        return ours
                && asked
                && (key.isTitle()
                        || key.question().equals(RowKey.CONFIRM)
                        || !fields(key).isEmpty());
    }

    private boolean isFirst(RowKey key, Filled.Spot spot) {
        Filled.Spot first = read.putIfAbsent(key.toString(), spot);
        unread.remove(key.toString());
        if (first != null) {
            filled.add(spot.mistake(
                    Typed.Wrong.of("workbook.row.twice", first.sheet(), Integer.toString(first.row() + 1))));
        }
        return first == null;
    }

    private void fields(RowKey key, Row row, Columns columns, List<CellRangeAddress> merged) {
        Filled.Spot spot = new Filled.Spot(row.getSheet().getSheetName(), row.getRowNum(), columns.value(1));
        if (merged.stream().anyMatch(it -> columns.isTouchedBy(it, row.getRowNum()))) {
            filled.add(spot.mistake(Typed.Wrong.of("workbook.cell.merged")));
        }
        if (key.question().equals(RowKey.CONFIRM)) {
            confirm(key.action(), row.getCell(columns.value(1)), spot);
            return;
        }
        Question question =
                meta.questionnaire().find(key.action(), key.question()).orElseThrow();
        List<Field> fields = fields(key);
        for (int i = 0; i < fields.size(); i++) {
            int column = columns.value(i + 1);
            String place = Layout.hasLines(question)
                    ? key.rest() + "." + fields.get(i).name()
                    : fields.get(i).name();
            filled.put(question, place, spot.at(column), cells.read(row.getCell(column), fields.get(i)));
        }
        columns.values().forEach((number, column) -> {
            if (number > fields.size() && !XlsxCells.isEmpty(row.getCell(column))) {
                filled.add(spot.at(column).mistake(Typed.Wrong.of("workbook.cell.outside")));
            }
        });
    }

    /** The fields of a row that is filled in, in the order of its cells; empty if there is no such row. */
    private List<Field> fields(RowKey key) {
        Optional<Question> question = meta.questionnaire().find(key.action(), key.question());
        if (question.isEmpty()) {
            return List.of();
        }
        List<Field> all = Layout.cells(question.get());
        if (Layout.hasLines(question.get())) {
            boolean line = key.rest().matches("[1-9]\\d?")
                    && Integer.parseInt(key.rest()) <= question.get().lines();
            return line ? all : List.of();
        }
        return all.stream().filter(it -> it.name().equals(key.rest())).toList();
    }

    private void confirm(String action, @Nullable Cell cell, Filled.Spot spot) {
        Field yes = new Field("yes", Field.Type.CHOICE, null, null, null);
        switch (cells.read(cell, yes)) {
            case Typed.Text it when it.text().isEmpty() -> {}
            case Typed.Text it when Confirmation.isYes(it.text()) -> filled.confirm(action);
            case Typed.Text it -> filled.add(spot.mistake(Typed.Wrong.of("workbook.cell.notYes", it.text())));
            case Typed.Wrong it -> filled.add(spot.mistake(it));
        }
    }

    /**
     * Where a sheet's marks are.
     *
     * @param row the row that has them
     * @param key the column of keys
     * @param values the columns to fill in, by number from 1
     */
    private record Columns(int row, int key, Map<Integer, Integer> values) {
        static @Nullable Columns find(Row row) {
            int key = -1;
            Map<Integer, Integer> values = new HashMap<>();
            for (Cell cell : row) {
                String text = XlsxCells.plain(cell);
                if (cell.getColumnIndex() > MOST_COLUMNS) {
                    break;
                } else if (text.equals(Layout.KEY_MARK)) {
                    key = cell.getColumnIndex();
                } else if (text.startsWith(Layout.VALUE_MARK)
                        && NUMBER.matcher(text).find()) {
                    values.put(Integer.valueOf(text.substring(Layout.VALUE_MARK.length())), cell.getColumnIndex());
                }
            }
            return key < 0 || values.isEmpty() ? null : new Columns(row.getRowNum(), key, values);
        }

        /** Whether no column to fill in is gone: its cells would look as if they had been emptied. */
        boolean isWhole(int needed) {
            return IntStream.rangeClosed(1, needed).allMatch(values::containsKey);
        }

        int value(int number) {
            return requireNonNull(values.get(number));
        }

        boolean isTouchedBy(CellRangeAddress region, int at) {
            return region.getNumberOfCells() > 1
                    && region.getFirstRow() <= at
                    && at <= region.getLastRow()
                    && values.values().stream()
                            .anyMatch(it -> region.getFirstColumn() <= it && it <= region.getLastColumn());
        }
    }
}
