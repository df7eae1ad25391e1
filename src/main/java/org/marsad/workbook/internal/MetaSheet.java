package org.marsad.workbook.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.marsad.followup.Draft;
import org.marsad.followup.Question;
import org.marsad.kernel.Language;

/**
 * The hidden sheet that says what the file is, and what stood under each question when it was written: so that only
 * what a person really changed is a change.
 */
final class MetaSheet {
    /** The rows before the questions; the second cell has the value. */
    static final List<String> HEAD =
            List.of(Layout.MARK, "cycle", "partner", "report", "questionnaire", "language", "actions");

    static final int FIRST_PAIR = 3;

    private MetaSheet() {}

    static void write(XSSFWorkbook book, Draft draft, List<String> actions, Language language) {
        XSSFSheet sheet = book.createSheet(Layout.META_SHEET);
        List<String> head = List.of(
                Integer.toString(Layout.FORMAT),
                draft.cycle().code(),
                draft.partner().value(),
                Integer.toString(draft.version()),
                Integer.toString(draft.cycle().questionnaire()),
                language.code(),
                String.join(" ", actions));
        for (int i = 0; i < head.size(); i++) {
            Row row = sheet.createRow(i);
            Layout.put(row, 0, HEAD.get(i));
            Layout.put(row, 1, head.get(i));
        }
        for (String action : actions) {
            draft.questionnaire().questions(action).forEach(it -> write(sheet, draft, it));
        }
        sheet.enableLocking();
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static void write(XSSFSheet sheet, Draft draft, Question question) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        Layout.put(row, 0, question.action());
        Layout.put(row, 1, question.code());
        Layout.put(row, 2, Integer.toString(draft.revision(question.action(), question.code())));
        int column = FIRST_PAIR;
        Map<String, String> values = new TreeMap<>(draft.values(question.action(), question.code()));
        for (Map.Entry<String, String> value : values.entrySet()) {
            Layout.put(row, column++, value.getKey());
            Layout.put(row, column++, value.getValue());
        }
    }
}
