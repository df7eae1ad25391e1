package org.marsad.workbook.internal;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Draft;
import org.marsad.followup.Field;
import org.marsad.followup.FormTexts;
import org.marsad.followup.Question;
import org.marsad.kernel.Texts;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;

/** One domain's actions, each a block of rows: a title, its confirmation where something was carried over, its questions. */
final class DomainSheet {
    private static final int LABEL_WIDTH = 46 * 256;
    private static final int FIRST_WIDTH = 48 * 256;
    private static final int OTHER_WIDTH = 24 * 256;
    private static final int KEY_WIDTH = 4 * 256;
    private static final float LONG_TEXT_HEIGHT = 60;
    private static final int LONG_TEXT = 250;
    private static final int NOTE_COLUMNS = 3;
    private static final int NOTE_ROWS = 5;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Texts texts;
    private final FormTexts words;
    private final CellWriter cells;
    private final Validations validations;
    private final Draft draft;
    private final Drawing<?> drawing;

    DomainSheet(XSSFWorkbook book, Domain domain, Styles styles, ListsSheet lists, Texts texts, Draft draft) {
        this.sheet = book.createSheet(Layout.sheetName(domain, texts.language()));
        this.styles = styles;
        this.texts = texts;
        this.words = new FormTexts(texts);
        this.cells = new CellWriter(words);
        this.validations = new Validations(texts, lists);
        this.draft = draft;
        this.drawing = sheet.createDrawingPatriarch();
        SheetSetup.start(sheet, texts.language());
        head(domain);
    }

    void write(List<Action> actions) {
        actions.forEach(this::action);
        validations.writeTo(sheet);
        SheetSetup.finish(sheet);
        SheetSetup.lock(sheet);
    }

    private void head(Domain domain) {
        int columns = Layout.columns(draft.questionnaire().questions().values().stream()
                .flatMap(List::stream)
                .toList());
        Row marks = sheet.createRow(0);
        marks.setZeroHeight(true);
        Layout.put(marks, Layout.KEY_COLUMN, Layout.KEY_MARK).setCellStyle(styles.of(Styles.Look.KEY));
        for (int i = 0; i < columns; i++) {
            Layout.put(marks, Layout.FIRST_VALUE + i, Layout.VALUE_MARK + (i + 1))
                    .setCellStyle(styles.of(Styles.Look.KEY));
            sheet.setColumnWidth(Layout.FIRST_VALUE + i, i == 0 ? FIRST_WIDTH : OTHER_WIDTH);
        }
        sheet.setColumnWidth(Layout.KEY_COLUMN, KEY_WIDTH);
        sheet.setColumnHidden(Layout.KEY_COLUMN, true);
        sheet.setColumnWidth(Layout.LABEL_COLUMN, LABEL_WIDTH);
        label(
                sheet.createRow(1),
                Styles.Look.TITLE,
                texts.t("workbook.sheet.domain", domain.code(), domain.title().in(texts.language())));
        sheet.createFreezePane(Layout.FIRST_VALUE, 2);
    }

    private void action(Action action) {
        sheet.createRow(sheet.getLastRowNum() + 1);
        Row title = row(RowKey.action(action.code()));
        label(
                title,
                Styles.Look.SECTION,
                texts.t("workbook.sheet.action", action.code(), action.title().in(texts.language())));
        List<Question> questions = draft.questionnaire().questions(action.code());
        if (questions.stream().anyMatch(this::isCarried)) {
            Row row = row(RowKey.confirm(action.code()));
            label(row, Styles.Look.LABEL, texts.t("workbook.sheet.confirm"));
            Cell cell = row.createCell(Layout.FIRST_VALUE);
            cell.setCellStyle(styles.input(Field.Type.CHOICE, false));
            validations.addYes(row.getRowNum(), Layout.FIRST_VALUE);
        }
        questions.forEach(this::question);
    }

    private void question(Question question) {
        Row title = row(new RowKey(question.action(), question.code(), ""));
        Cell asked = label(title, Styles.Look.QUESTION, words.question(question));
        explain(asked, words.why(question));
        boolean carried = isCarried(question);
        if (carried) {
            Layout.put(title, Layout.FIRST_VALUE, texts.t("workbook.sheet.carried"))
                    .setCellStyle(styles.of(Styles.Look.NOTE));
        }
        Map<String, String> values = draft.values(question.action(), question.code());
        if (Layout.hasLines(question)) {
            lines(question, values, carried);
        } else {
            Layout.cells(question).forEach(it -> field(question, it, values, carried));
        }
    }

    private void field(Question question, Field field, Map<String, String> values, boolean carried) {
        Row row = row(new RowKey(question.action(), question.code(), field.name()));
        label(row, Styles.Look.LABEL, words.field(question, field));
        if (field.type() == Field.Type.TEXT && field.most() != null && field.most() > LONG_TEXT) {
            row.setHeightInPoints(LONG_TEXT_HEIGHT);
        }
        input(row, Layout.FIRST_VALUE, field, values.get(field.name()), carried);
    }

    private void lines(Question question, Map<String, String> values, boolean carried) {
        List<Field> fields = Layout.cells(question);
        Row head = row(new RowKey(question.action(), question.code(), RowKey.HEAD));
        for (int i = 0; i < fields.size(); i++) {
            Layout.put(head, Layout.FIRST_VALUE + i, words.field(question, fields.get(i)))
                    .setCellStyle(styles.of(Styles.Look.HEAD));
        }
        boolean files = fields.size() < question.fields().size();
        for (int line = 1; line <= question.lines(); line++) {
            Row row = row(new RowKey(question.action(), question.code(), Integer.toString(line)));
            boolean file = files && values.containsKey(question.place(line, "document"));
            label(row, Styles.Look.LABEL, texts.t(file ? "workbook.sheet.lineWithFile" : "workbook.sheet.line", line));
            for (int i = 0; i < fields.size(); i++) {
                String place = question.place(line, fields.get(i).name());
                input(row, Layout.FIRST_VALUE + i, fields.get(i), values.get(place), carried);
            }
        }
    }

    private void input(Row row, int column, Field field, @Nullable String value, boolean carried) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.input(field.type(), carried && value != null));
        if (value != null) {
            cells.write(cell, field, value);
        }
        validations.add(field, row.getRowNum(), column);
    }

    private Row row(RowKey key) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        Layout.put(row, Layout.KEY_COLUMN, key.toString()).setCellStyle(styles.of(Styles.Look.KEY));
        return row;
    }

    private Cell label(Row row, Styles.Look look, String text) {
        Cell cell = Layout.put(row, Layout.LABEL_COLUMN, text);
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    private void explain(Cell cell, String why) {
        CreationHelper helper = sheet.getWorkbook().getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + NOTE_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + NOTE_ROWS);
        Comment comment = drawing.createCellComment(anchor);
        comment.setAuthor("Marsad");
        comment.setString(helper.createRichTextString(why));
        cell.setCellComment(comment);
    }

    private boolean isCarried(Question question) {
        return draft.find(question.action(), question.code())
                .filter(it -> !it.isConfirmed())
                .isPresent();
    }
}
