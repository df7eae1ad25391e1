package org.marsad.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.marsad.followup.Change;
import org.marsad.kernel.Language;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;

/** What people and spreadsheet programs do to cells: understood where it has one meaning, else reported with its place. */
@Execution(ExecutionMode.CONCURRENT)
class CellMistakesTest {
    private static final String FIRST = sheet(Language.FR, 0);

    @Test
    void formulasAndErrorsHaveTheirPlace() {
        byte[] file = Books.after(Language.FR, it -> {
            it.cell("1|Q5|women").setCellFormula("1+1");
            it.cell("1|Q5|men").setCellErrorValue((byte) 7);
        });
        String row = rows(file, "1|Q5|women");
        assertThat(Books.mistakes(file))
                .containsExactly(
                        FIRST + " C" + row + " workbook.cell.formula",
                        FIRST + " C" + rows(file, "1|Q5|men") + " workbook.cell.error");
    }

    @Test
    void cellsOfAnotherType() {
        byte[] file = Books.after(Language.FR, it -> {
            it.cell("1|Q5|total").setCellValue("١٢\u00a0٣٤٥");
            it.cell("1|Q5|women").setCellValue("12\u202f000");
            it.cell("1|Q2|status").setCellValue(3);
            it.cell("1|Q6|others").setCellValue(2026);
            it.cell("1|Q6|language").setCellValue("Français");
            it.cell("1|Q6|partners").setCellValue("fra, MAR".toUpperCase(Locale.ROOT));
            it.cell("15|S|exercise").setCellValue("31/03/2026");
            it.cell("13|S|registration").setCellValue("37,5 %");
            it.cell("1|S|profile").setCellValue("٢٠٢٤");
        });
        assertThat(Books.mistakes(file)).isEmpty();
        assertThat(changed(file, "1", "Q5")).isEqualTo(Map.of("total", "12345", "women", "12000"));
        assertThat(changed(file, "1", "Q2")).isEqualTo(Map.of("status", "3"));
        assertThat(changed(file, "1", "Q6"))
                .isEqualTo(Map.of("others", "2026", "language", "fr", "partners", "FRA MAR"));
        assertThat(changed(file, "15", "S")).isEqualTo(Map.of("exercise", "2026-03-31"));
        assertThat(changed(file, "13", "S")).isEqualTo(Map.of("registration", "37.5"));
        assertThat(changed(file, "1", "S")).isEqualTo(Map.of("profile", "2024"));
    }

    @Test
    void sharesAndDaysAsNumbers() {
        byte[] file = Books.after(Language.EN, it -> {
            var style = it.book().createCellStyle();
            style.setDataFormat(it.book().createDataFormat().getFormat("0.0%"));
            it.cell("13|S|registration").setCellValue(0.375);
            it.cell("13|S|registration").setCellStyle(style);
            it.cell("15|S|exercise").setCellValue(46_112);
            it.cell("15|S|exercise").setCellStyle(it.book().createCellStyle());
        });
        assertThat(changed(file, "13", "S")).isEqualTo(Map.of("registration", "37.5"));
        assertThat(changed(file, "15", "S")).isEqualTo(Map.of("exercise", "2026-03-31"));
    }

    @Test
    void daysCountedFrom1904() {
        byte[] file = Books.after(Language.EN, it -> {
            it.book().getCTWorkbook().getWorkbookPr().setDate1904(true);
            it.cell("15|S|exercise").setCellValue(LocalDate.of(2026, 3, 31));
        });
        assertThat(changed(file, "15", "S")).isEqualTo(Map.of("exercise", "2026-03-31"));
    }

    @Test
    void wordsOfAnyOfOurLanguagesAndCodes() {
        byte[] file = Books.after(Language.AR, it -> {
            it.cell("1|Q1|applies").setCellValue("  YES ");
            it.cell("2|Q1|applies").setCellValue("oui");
            it.cell("3|Q1|applies").setCellValue("yes");
            it.cell("4|Q1|applies").setCellValue(true);
            it.cell("5|Q1|applies").setCellValue("peut-être");
        });
        for (String action : new String[] {"1", "2", "3", "4"}) {
            assertThat(changed(file, action, "Q1")).as(action).isEqualTo(Map.of("applies", "yes"));
        }
        assertThat(Books.mistakes(file)).singleElement().asString().endsWith("workbook.cell.option");
    }

    @Test
    void datesWhereNumbersAreAsked() {
        byte[] file = Books.after(Language.FR, it -> {
            it.cell("1|Q5|total").setCellValue(LocalDate.of(2026, 3, 31));
            it.cell("1|Q5|total").setCellStyle(it.cell("15|S|exercise").getCellStyle());
            it.cell("15|S|exercise").setCellValue(12);
            it.cell("15|S|exercise").setCellStyle(it.book().createCellStyle());
            it.cell("1|Q5|men").setCellValue(2.5);
            it.cell("1|Q5|women").setCellValue(-3);
        });
        assertThat(Books.mistakes(file))
                .extracting(it -> it.substring(it.lastIndexOf(' ') + 1))
                .containsExactlyInAnyOrder("workbook.cell.dateInNumber", "workbook.cell.notDate");
        byte[] numbers = Books.after(Language.FR, it -> {
            it.cell("1|Q5|men").setCellValue(2.5);
            it.cell("1|Q5|women").setCellValue(-3);
        });
        assertThat(Books.mistakes(numbers))
                .containsExactlyInAnyOrder(
                        FIRST + " C" + rows(numbers, "1|Q5|men") + " followup.mistake.count",
                        FIRST + " C" + rows(numbers, "1|Q5|women") + " followup.mistake.count");
    }

    @Test
    void textsAboveTheLimit() {
        byte[] file = Books.after(Language.FR, it -> {
            it.cell("1|Q3|text").setCellValue("a".repeat(601));
            it.cell("1|Q3|language").setCellValue("fr");
        });
        assertThat(Books.mistakes(file))
                .containsExactly(FIRST + " C" + rows(file, "1|Q3|text") + " followup.mistake.tooLong");
    }

    @Test
    void sheetsAndRowsMayMove() {
        byte[] file = Books.after(Language.FR, it -> {
            it.cell("1|Q2|status").setCellValue("2");
            XSSFWorkbook book = it.book();
            book.unLock();
            book.setSheetName(1, "Mon pays");
            book.setSheetOrder("Mon pays", 4);
            book.createSheet("Notes").createRow(0).createCell(0).setCellValue("my own");
            Sheet sheet = book.getSheet("Mon pays");
            Row from = it.row("1|Q2|status");
            Row to = sheet.createRow(sheet.getLastRowNum() + 5);
            from.cellIterator()
                    .forEachRemaining(
                            cell -> to.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue()));
            sheet.removeRow(from);
        });
        assertThat(Books.mistakes(file)).isEmpty();
        assertThat(changed(file, "1", "Q2")).isEqualTo(Map.of("status", "2"));
    }

    @Test
    void rowsAddedDeletedAndDoubled() {
        byte[] added = Books.after(Language.FR, it -> {
            Sheet sheet = it.book().getSheetAt(1);
            sheet.createRow(sheet.getLastRowNum() + 1).createCell(3).setCellValue("more");
        });
        assertThat(Books.mistakes(added)).singleElement().asString().endsWith("workbook.row.noKey");
        byte[] deleted = Books.after(Language.FR, it -> it.book().getSheetAt(1).removeRow(it.row("1|Q8|2")));
        assertThat(Books.mistakes(deleted)).containsExactly(FIRST + " 0 workbook.row.missing");
        byte[] doubled = Books.after(Language.FR, it -> it.book().cloneSheet(1));
        assertThat(Books.mistakes(doubled)).isNotEmpty().allMatch(it -> it.endsWith("workbook.row.twice"));
        byte[] unknown =
                Books.after(Language.FR, it -> it.row("1|Q8|2").getCell(0).setCellValue("1|Q8|9"));
        assertThat(Books.mistakes(unknown)).anyMatch(it -> it.endsWith("workbook.row.unknown"));
        byte[] gone = Books.after(Language.FR, it -> it.book().removeSheetAt(1));
        assertThat(Books.mistakes(gone)).hasSize(5).allMatch(it -> it.equals(FIRST + " 0 workbook.row.missing"));
    }

    @Test
    void mergedCellsAndCellsOutside() {
        byte[] merged = Books.after(Language.FR, it -> {
            int row = it.row("1|Q8|1").getRowNum();
            it.book().getSheetAt(1).addMergedRegion(new CellRangeAddress(row, row + 1, 2, 3));
        });
        assertThat(Books.mistakes(merged)).hasSize(2).allMatch(it -> it.endsWith("workbook.cell.merged"));
        byte[] outside = Books.after(
                Language.FR, it -> it.row("1|Q5|women").createCell(5).setCellValue("about 12"));
        assertThat(Books.mistakes(outside))
                .containsExactly(FIRST + " F" + rows(outside, "1|Q5|women") + " workbook.cell.outside");
        byte[] column = Books.after(Language.FR, it -> {
            Row marks = it.book().getSheetAt(1).getRow(0);
            marks.removeCell(marks.getCell(4));
        });
        assertThat(Books.mistakes(column)).anyMatch(it -> it.equals(FIRST + " 0 workbook.sheet.columns"));
    }

    @Test
    void mistakesAreBounded() {
        byte[] file = Books.after(Language.FR, it -> {
            Sheet sheet = it.book().getSheetAt(1);
            for (int i = 0; i < 3000; i++) {
                sheet.createRow(sheet.getLastRowNum() + 1).createCell(2).setCellValue("more");
            }
        });
        assertThat(Books.mistakes(file)).hasSize(200);
    }

    private static Map<String, String> changed(byte[] file, String action, String question) {
        return Books.compare(file, RandomReports.empty()).changes().stream()
                .filter(it -> it.action().equals(action) && it.question().equals(question))
                .map(Change::values)
                .findFirst()
                .orElseThrow();
    }

    /** The number of a row as people see it. */
    private static String rows(byte[] file, String key) {
        try (FilledIn book = new FilledIn(file, Language.FR)) {
            return Integer.toString(book.row(key).getRowNum() + 1);
        }
    }

    private static String sheet(Language language, int domain) {
        Domain found = Plan.cadiz().domains().get(domain);
        return Layout.sheetName(found, language);
    }
}
