package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.initiatives.ImportOrder;
import org.marsad.initiatives.ImportOutcome;
import org.marsad.initiatives.InitiativeFormat;
import org.marsad.initiatives.Problem;
import org.marsad.journal.Journal;

/** Workbooks that somebody broke, by accident or on purpose: refused with a sentence, or read as far as is right. */
class HostileTablesTest {
    private final TestImports imports = new TestImports();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsNoPlainWorkbookIsRefused() throws IOException {
        byte[] good = book(it -> {});
        assertThat(TestImports.counts(run(good))).isEqualTo("2 2 0 0 0 0");
        refused("xlsx-broken", Arrays.copyOf(good, good.length / 2));
        refused("xlsx-macros", with(good, "xl/vbaProject.bin", "x"));
        refused("xlsx-links", with(good, "xl/externalLinks/externalLink1.xml", "<externalLink/>"));
        refused("xlsx-tooMuch", with(good, "xl/media/image1.png", "0".repeat(30 << 20)));
        refused("xlsx-entities", with(good, "xl/sharedStrings.xml", "<!DOCTYPE a [<!ENTITY b \"ha\">]><a>&b;&b;</a>"));
        refused("xlsx-broken", with(good, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>"));
        refused("xlsx-notWorkbook", with(null, "a.txt", "hello"));
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("A");
            book.write(old);
        }
        refused("xlsx-old", old.toByteArray());
        refused(
                "layout-columns",
                book(it -> it.getSheetAt(0).removeRow(it.getSheetAt(0).getRow(0))));
        refused("merged-many", book(it -> {
            for (int i = 0; i < 1001; i++) {
                it.getSheetAt(0).addMergedRegionUnsafe(new CellRangeAddress(100 + i, 100 + i, 0, 1));
            }
        }));
        assertThat(TestImports.counts(run(good))).isEqualTo("2 0 0 2 0 0");
    }

    @Test
    void formulasMergedCellsAndDatesAreReadAsFarAsIsRight() throws IOException {
        ImportOutcome outcome = run(book(it -> {
            Sheet sheet = it.getSheetAt(0);
            sheet.getRow(1).getCell(2).setCellFormula("HYPERLINK(\"https://example.org\")");
            sheet.getRow(2).createCell(3).setCellFormula("1+1");
            sheet.getRow(2).createCell(4).setCellValue(LocalDate.of(2024, 1, 31));
            var days = it.createCellStyle();
            days.setDataFormat(it.createDataFormat().getFormat("dd/mm/yyyy"));
            sheet.getRow(2).getCell(4).setCellStyle(days);
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 5, 6));
            it.setSheetName(0, "Mine");
            it.createSheet("Notes").createRow(0).createCell(0).setCellValue("nothing of ours");
        }));
        assertThat(TestImports.counts(outcome)).isEqualTo("2 1 0 0 1 0");
        assertThat(imports.problems)
                .extracting(it -> it.sheet() + "!" + it.line() + ":" + it.column() + " " + it.code())
                .containsExactly(
                        "Mine!2:3 formula",
                        "Mine!2:0 no-reporter",
                        "Mine!2:3 untitled",
                        "Mine!3:4 formula",
                        "Mine!3:6 merged",
                        "Mine!3:0 no-reporter");
        assertThat(imports.jdbc
                        .sql("select starts from initiatives.initiative")
                        .query((rs, _) -> rs.getString("starts"))
                        .list())
                .containsExactly("2024-01-31");
    }

    private ImportOutcome run(byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("a.xlsx"), file);
        return imports.run(
                new ImportOrder(InitiativeFormat.JVAP, List.of(path), "t", false, null, Journal.COMMAND_LINE));
    }

    private void refused(String why, byte[] file) throws IOException {
        assertThat(run(file).refused()).as(why).isTrue();
        assertThat(imports.problems).extracting(Problem::code).containsExactly(why);
    }

    private static byte[] book(Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Initiatives");
            row(sheet, 0, "Identifier", "Kind", "Title", "Status", "Start", "Budget", "Currency");
            row(sheet, 1, "A", "project", "One");
            row(sheet, 2, "B", "policy", "Two");
            change.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void row(Sheet sheet, int at, String... cells) {
        var row = sheet.createRow(at);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    /** A workbook with one part more, or another one of this name; of null, an archive with this part only. */
    private static byte[] with(byte @Nullable [] book, String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(out)) {
            if (book != null) {
                try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(book))) {
                    for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                        if (!entry.getName().equals(name)) {
                            to.putNextEntry(new ZipEntry(entry.getName()));
                            from.transferTo(to);
                        }
                    }
                }
            }
            to.putNextEntry(new ZipEntry(name));
            to.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
