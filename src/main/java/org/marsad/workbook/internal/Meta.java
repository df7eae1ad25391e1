package org.marsad.workbook.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.marsad.followup.Question;
import org.marsad.followup.Questionnaire;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;
import org.marsad.publishing.XlsxCells;

/**
 * What the hidden sheet says.
 *
 * @param cycle the cycle's code
 * @param partner who reports
 * @param report the version of the report
 * @param questionnaire what was asked
 * @param language the language of its words
 * @param actions the codes of the actions that it holds
 * @param written what stood under each question, by action and question code
 */
record Meta(
        String cycle,
        PartnerCode partner,
        int report,
        Questionnaire questionnaire,
        Language language,
        List<String> actions,
        Map<String, Written> written) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /**
     * What stood under a question when the workbook was written.
     *
     * @param seen its revision; 0 where nothing stood there
     * @param values by place
     */
    record Written(int seen, Map<String, String> values) {
        static final Written NOTHING = new Written(0, Map.of());
    }

    Written written(Question question) {
        return written.getOrDefault(name(question.action(), question.code()), Written.NOTHING);
    }

    /** @throws UserError if the workbook is none of ours, or one of another version of the program */
    static Meta read(Workbook book) {
        for (Sheet sheet : book) {
            Row first = sheet.getRow(0);
            if (first != null && XlsxCells.plain(first.getCell(0)).equals(Layout.MARK)) {
                return read(sheet);
            }
        }
        throw new UserError("workbook.refused.notOurs");
    }

    private static Meta read(Sheet sheet) {
        if (!text(sheet, 0, 1).equals(Integer.toString(Layout.FORMAT))) {
            throw new UserError("workbook.refused.otherVersion");
        }
        Questionnaire questionnaire = Questionnaire.find(number(head(sheet, "questionnaire")))
                .orElseThrow(() -> new UserError("workbook.refused.otherVersion"));
        List<String> actions = List.of(head(sheet, "actions").split(" "));
        Optional<Language> language = Language.find(head(sheet, "language"));
        if (language.isEmpty() || !questionnaire.questions().keySet().containsAll(actions)) {
            throw new UserError("workbook.refused.notOurs");
        }
        return new Meta(
                head(sheet, "cycle"),
                partner(head(sheet, "partner")),
                number(head(sheet, "report")),
                questionnaire,
                language.get(),
                actions,
                written(sheet));
    }

    private static String head(Sheet sheet, String name) {
        int row = MetaSheet.HEAD.indexOf(name);
        if (!text(sheet, row, 0).equals(name)) {
            throw new UserError("workbook.refused.notOurs");
        }
        return text(sheet, row, 1);
    }

    private static Map<String, Written> written(Sheet sheet) {
        Map<String, Written> written = new LinkedHashMap<>();
        for (int i = MetaSheet.HEAD.size(); i <= sheet.getLastRowNum(); i++) {
            Map<String, String> values = new LinkedHashMap<>();
            Row row = sheet.getRow(i);
            for (int column = MetaSheet.FIRST_PAIR; row != null && column < row.getLastCellNum(); column += 2) {
                values.put(text(sheet, i, column), text(sheet, i, column + 1));
            }
            if (row != null) {
                written.put(name(text(sheet, i, 0), text(sheet, i, 1)), new Written(number(text(sheet, i, 2)), values));
            }
        }
        return written;
    }

    private static String name(String action, String question) {
        return action + "|" + question;
    }

    private static String text(Sheet sheet, int row, int column) {
        Row found = sheet.getRow(row);
        return found == null ? "" : XlsxCells.plain(found.getCell(column));
    }

    private static int number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new UserError("workbook.refused.notOurs");
        }
        return Integer.parseInt(text);
    }

    private static PartnerCode partner(String text) {
        try {
            return new PartnerCode(text);
        } catch (IllegalArgumentException _) {
            throw new UserError("workbook.refused.notOurs");
        }
    }
}
