package org.marsad.workbook.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Field;
import org.marsad.kernel.Texts;

/** What a sheet lets be written in its cells and says beside them, gathered so that each rule stands there once. */
final class Validations {
    /** 1 January 1990 and 31 December 2099 as spreadsheets count days. */
    private static final String FIRST_DAY = "32874";

    private static final String LAST_DAY = "73050";
    private static final String FIRST_YEAR = "1900";
    private static final String LAST_YEAR = "2099";
    private static final int MOST_COUNT = 999_999_999;
    private static final int MOST_TEXT = 2000;

    private final Texts texts;
    private final ListsSheet lists;
    private final Map<Rule, CellRangeAddressList> cells = new LinkedHashMap<>();

    Validations(Texts texts, ListsSheet lists) {
        this.texts = texts;
        this.lists = lists;
    }

    /** What makes two fields alike for whoever fills them in. */
    private record Rule(Field.Type type, @Nullable String list, int most) {}

    void add(Field field, int row, int column) {
        String list = lists.range(field).orElse(null);
        add(new Rule(field.type(), list, field.most() == null ? 0 : field.most()), row, column);
    }

    void addYes(int row, int column) {
        add(new Rule(Field.Type.CHOICE, lists.range(ListsSheet.YES), 0), row, column);
    }

    private void add(Rule rule, int row, int column) {
        cells.computeIfAbsent(rule, _ -> new CellRangeAddressList()).addCellRangeAddress(row, column, row, column);
    }

    void writeTo(XSSFSheet sheet) {
        cells.forEach((rule, places) -> sheet.addValidationData(validation(sheet, rule, places)));
    }

    private DataValidation validation(XSSFSheet sheet, Rule rule, CellRangeAddressList places) {
        DataValidation validation = sheet.getDataValidationHelper()
                .createValidation(constraint(sheet.getDataValidationHelper(), rule), places);
        validation.setEmptyCellAllowed(true);
        // In this library, true means that the arrow is there.
        validation.setSuppressDropDownArrow(true);
        String title = texts.t("workbook.prompt.title");
        String sentence = prompt(rule);
        validation.setShowPromptBox(true);
        validation.createPromptBox(title, sentence);
        // What the lists leave out, such as another language, or a link without https://, is judged on the upload.
        boolean strict = rule.type() != Field.Type.LANGUAGE && rule.type() != Field.Type.PERCENT;
        validation.setErrorStyle(strict ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.createErrorBox(title, sentence);
        return validation;
    }

    private static DataValidationConstraint constraint(DataValidationHelper helper, Rule rule) {
        return switch (rule.type()) {
            case CHOICE, LANGUAGE -> helper.createFormulaListConstraint(rule.list());
            case COUNT -> whole(helper, "0", Integer.toString(rule.most() == 0 ? MOST_COUNT : rule.most()));
            case YEAR -> whole(helper, FIRST_YEAR, LAST_YEAR);
            case PERCENT -> helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "100");
            case DATE -> helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, null);
            case TEXT, LINK, PARTNERS, DOCUMENT ->
                helper.createTextLengthConstraint(
                        OperatorType.BETWEEN, "0", Integer.toString(rule.most() == 0 ? MOST_TEXT : rule.most()));
        };
    }

    private static DataValidationConstraint whole(DataValidationHelper helper, String least, String most) {
        return helper.createIntegerConstraint(OperatorType.BETWEEN, least, most);
    }

    private String prompt(Rule rule) {
        return switch (rule.type()) {
            case CHOICE -> texts.t("workbook.prompt.choice");
            case LANGUAGE -> texts.t("workbook.prompt.language");
            case COUNT ->
                rule.most() == 0 ? texts.t("workbook.prompt.count") : texts.t("workbook.prompt.countUpTo", rule.most());
            case YEAR -> texts.t("workbook.prompt.year");
            case PERCENT -> texts.t("workbook.prompt.percent");
            case DATE -> texts.t("workbook.prompt.date");
            case LINK -> texts.t("workbook.prompt.link");
            case PARTNERS -> texts.t("workbook.prompt.partners");
            case TEXT, DOCUMENT -> texts.t("workbook.prompt.text", rule.most() == 0 ? MOST_TEXT : rule.most());
        };
    }
}
