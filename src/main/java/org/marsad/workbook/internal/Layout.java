package org.marsad.workbook.internal;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.marsad.followup.Field;
import org.marsad.followup.Question;
import org.marsad.kernel.Language;
import org.marsad.plan.Domain;
import org.marsad.publishing.XlsxCells;

/**
 * Where things are in a workbook: what its writer and its reader agree on. A sheet is known by its hidden first row, a
 * row by its key, a column by its mark, so that names and order may change.
 */
final class Layout {
    /** The version of all that is agreed here; files of another one are refused. */
    static final int FORMAT = 1;

    static final String META_SHEET = "_marsad";
    static final String LISTS_SHEET = "_lists";

    /** The first cell of the sheet that says what the file is. */
    static final String MARK = "marsad-workbook";

    /** The mark of the column of keys; those of the columns to fill in end with their number, from 1. */
    static final String KEY_MARK = "marsad:key";

    static final String VALUE_MARK = "marsad:";

    static final int KEY_COLUMN = 0;
    static final int LABEL_COLUMN = 1;
    static final int FIRST_VALUE = 2;

    private static final int LONGEST_NAME = 31;

    private Layout() {}

    /** The fields of a question that have a cell: files are given in the browser only. */
    static List<Field> cells(Question question) {
        return question.fields().stream()
                .filter(it -> it.type() != Field.Type.DOCUMENT)
                .toList();
    }

    static boolean hasLines(Question question) {
        return question.lines() > 1;
    }

    /** The most cells that a row of this questionnaire has. */
    static int columns(Iterable<Question> questions) {
        int most = 1;
        for (Question question : questions) {
            most = Math.max(most, hasLines(question) ? cells(question).size() : 1);
        }
        return most;
    }

    static String sheetName(Domain domain, Language language) {
        String name = domain.code() + " " + domain.label().in(language);
        return WorkbookUtil.createSafeSheetName(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }

    static Cell put(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        put(cell, text);
        return cell;
    }

    static void put(Cell cell, String text) {
        XlsxCells.put(cell, text);
    }
}
