package org.marsad.workbook.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.marsad.followup.Field;
import org.marsad.followup.FormTexts;
import org.marsad.followup.Question;
import org.marsad.followup.Questionnaire;

/** The hidden sheet with what drop-downs offer, one column for each list. */
final class ListsSheet {
    /** The list of the confirmation: its one word. */
    static final String YES = "yes";

    static final String LANGUAGES = "languages";

    private final Map<String, String> ranges = new LinkedHashMap<>();

    ListsSheet(XSSFWorkbook book, Questionnaire questionnaire, FormTexts words, String yes) {
        XSSFSheet sheet = book.createSheet(Layout.LISTS_SHEET);
        write(sheet, YES, List.of(yes));
        write(
                sheet,
                LANGUAGES,
                FormTexts.LANGUAGES.stream().map(words::language).toList());
        for (Field.Options options : options(questionnaire)) {
            write(
                    sheet,
                    options.kind(),
                    options.codes().stream()
                            .map(it -> words.option(options, it))
                            .toList());
        }
        sheet.enableLocking();
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** Where the words of a field's list are; empty if it has none. */
    Optional<String> range(Field field) {
        if (field.options() != null) {
            return Optional.of(range(field.options().kind()));
        }
        return field.type() == Field.Type.LANGUAGE ? Optional.of(range(LANGUAGES)) : Optional.empty();
    }

    String range(String list) {
        return Optional.ofNullable(ranges.get(list)).orElseThrow();
    }

    private void write(XSSFSheet sheet, String list, List<String> words) {
        int column = ranges.size();
        for (int i = 0; i < words.size(); i++) {
            Row row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            Layout.put(row, column, words.get(i));
        }
        String letters = CellReference.convertNumToColString(column);
        ranges.put(list, Layout.LISTS_SHEET + "!$" + letters + "$1:$" + letters + "$" + words.size());
    }

    private static Iterable<Field.Options> options(Questionnaire questionnaire) {
        Map<String, Field.Options> all = new LinkedHashMap<>();
        questionnaire.questions().values().stream()
                .flatMap(List::stream)
                .map(Question::fields)
                .flatMap(List::stream)
                .map(Field::options)
                .flatMap(it -> Optional.ofNullable(it).stream())
                .forEach(it -> all.putIfAbsent(it.kind(), it));
        return all.values();
    }
}
