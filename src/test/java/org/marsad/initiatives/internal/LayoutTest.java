package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.initiatives.Exports.TableFormat;
import org.marsad.initiatives.ImportOrder;
import org.marsad.initiatives.ImportOutcome;
import org.marsad.initiatives.InitiativeFilter;
import org.marsad.initiatives.InitiativeFormat;
import org.marsad.initiatives.Problem;
import org.marsad.journal.Journal;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;

/** What is given back as a table says the same when it is taken in. */
class LayoutTest {
    private static final List<String> NASTY = List.of(
            "=1+1",
            "'=1",
            "''@x",
            "-",
            "+5",
            "a; b",
            "a\\b",
            "\\;",
            "[x]",
            "a [b] c",
            "_x0041_",
            "\"q\"",
            "two\nlines",
            "عربي",
            "-0.5",
            "'",
            "’",
            "a,b;c\td");

    private final TestImports one = new TestImports();
    private final TestImports other = new TestImports();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"CSV, EN", "CSV, AR", "XLSX, FR", "XLSX, AR"})
    void outAndInGivesTheSame(TableFormat format, Language language) throws IOException {
        Path first = Files.write(folder.resolve("first.csv"), random(new Random(7), 60));
        run(one, first);
        assertThat(one.problems).extracting(Problem::code).containsOnly("no-reporter");
        Path out = write(one, format, language);
        assertThat(TestImports.counts(run(one, out))).isEqualTo("60 0 0 60 0 0");
        assertThat(TestImports.counts(run(other, out))).isEqualTo("60 60 0 0 0 0");
        assertThat(Files.readAllBytes(write(other, TableFormat.CSV, language)))
                .isEqualTo(Files.readAllBytes(write(one, TableFormat.CSV, language)));
    }

    @Test
    void whatCameAsIatiIsWrittenAndReadAsATable() throws IOException {
        one.run(TestImports.write(folder, "a.xml", TestImports.activities("A-1", "One", "A-2", "اثنان")), "a", false);
        Path out = write(one, TableFormat.XLSX, Language.EN);
        ImportOutcome outcome = run(other, out);
        assertThat(other.problems).extracting(Problem::code).isEmpty();
        assertThat(TestImports.counts(outcome)).isEqualTo("2 2 0 0 0 0");
        assertThat(Files.readString(write(other, TableFormat.CSV, Language.EN)))
                .isEqualTo(Files.readString(write(one, TableFormat.CSV, Language.EN)))
                .contains("A-1,project,One,");
    }

    @Test
    void whatIsFoundIsWrittenOrRefused() throws IOException {
        run(one, Files.write(folder.resolve("first.csv"), random(new Random(3), 30)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        one.exports().writeFound(TableFormat.CSV, Language.EN, InitiativeFilter.ALL, 30, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("I-29,").contains("I-0,");
        ByteArrayOutputStream none = new ByteArrayOutputStream();
        assertThatThrownBy(
                        () -> one.exports().writeFound(TableFormat.XLSX, Language.EN, InitiativeFilter.ALL, 29, none))
                .hasMessage("initiatives.list.tooMany");
        assertThat(none.size()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theTemplateExplainsItselfInEachLanguage(Language language) throws IOException {
        Path file = folder.resolve("template.xlsx");
        try (var out = Files.newOutputStream(file)) {
            one.exports().writeTemplate(language, out);
        }
        assertThat(run(one, file).refused()).isTrue();
        assertThat(one.problems).extracting(Problem::code).containsExactly("no-rows");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet table = book.getSheetAt(0);
            assertThat(table.isRightToLeft()).isEqualTo(language == Language.AR);
            assertThat(table.getDataValidations()).hasSize(4);
            assertThat(table.getCellComments()).hasSize(LayoutField.columns().size());
            assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(LayoutField.values().length - 1);
            table.createRow(1).createCell(0).setCellValue("I-1");
            table.getRow(1).createCell(1).setCellValue(Texts.in(language).t("initiatives.kind.policy"));
            table.getRow(1).createCell(2).setCellValue("T");
            book.setSheetName(0, "renamed");
            book.setSheetOrder("renamed", 2);
            try (var out = Files.newOutputStream(folder.resolve("filled.xlsx"))) {
                book.write(out);
            }
        }
        assertThat(TestImports.counts(run(one, folder.resolve("filled.xlsx")))).isEqualTo("1 1 0 0 0 0");
    }

    private Path write(TestImports from, TableFormat format, Language language) throws IOException {
        Path file = folder.resolve("out." + format);
        try (var out = Files.newOutputStream(file)) {
            from.exports().writeTable(format, language, null, out);
        }
        return file;
    }

    private static ImportOutcome run(TestImports into, Path file) {
        return into.run(new ImportOrder(InitiativeFormat.JVAP, List.of(file), "t", false, null, Journal.COMMAND_LINE));
    }

    /** A table with something in about half of all cells, as the writer itself would write it. */
    private static byte[] random(Random random, int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LayoutWriter writer = LayoutWriter.csv(Texts.in(Language.EN), out);
        for (int i = 0; i < rows; i++) {
            Draft draft = new Draft("I-" + i, 1, 1);
            draft.kind = random.nextBoolean() ? "project" : "policy";
            draft.add(Table.NARRATIVE, 1, "title", 0, 0, null, random.nextBoolean() ? "fr" : null, word(random));
            if (random.nextBoolean()) {
                draft.add(Table.NARRATIVE, 1, "title", 0, 1, null, "ar", word(random));
                draft.add(Table.NARRATIVE, 1, "description", 0, 0, null, null, word(random));
            }
            int place = 0;
            for (String role : List.of("reporting", "1", "1", "4")) {
                if (random.nextInt(3) > 0) {
                    boolean named = random.nextBoolean();
                    draft.add(
                            Table.ORGANISATION,
                            1,
                            place,
                            role,
                            null,
                            named && random.nextBoolean() ? null : word(random),
                            null);
                    if (named) {
                        draft.add(Table.NARRATIVE, 1, "organisation", place, 0, null, null, word(random));
                    }
                    place++;
                }
            }
            if (random.nextBoolean()) {
                draft.status = "3";
                draft.actualStart = LocalDate.of(2020, 1, 1 + random.nextInt(28));
                draft.plannedEnd = LocalDate.of(2026, 5, 1);
                draft.add(Table.AREA, 1, 0, "country", null, null, "SN", new BigDecimal("59.5"));
                draft.add(Table.AREA, 1, 1, "region", "1", null, "298", new BigDecimal("40.5"));
                draft.add(Table.CLASSIFICATION, 1, 0, "sector", "1", null, "15190", null, null);
                draft.add(Table.CLASSIFICATION, 1, 1, "tag", JvapRow.GROUP, null, "WOM", null, null);
                draft.add(Table.DOCUMENT, 1, 0, "https://example.org/a;b", null, null, List.of(), List.of());
                draft.add(Table.INDICATOR, 1, 0, 0, null, null, null);
                draft.add(Table.NARRATIVE, 1, "indicator", 0, 0, null, null, word(random));
                draft.add(
                        Table.MEASUREMENT, 1, 0, 0, "period", null, null, null, null, null, word(random), word(random));
            } else {
                @Nullable Object[] money = new @Nullable Object[17];
                money[0] = 0;
                money[1] = "budget";
                money[4] = new BigDecimal("1234567.890");
                money[5] = "XOF";
                draft.add(Table.MONEY, 1, money);
            }
            writer.write(draft);
        }
        writer.finish();
        return out.toByteArray();
    }

    private static String word(Random random) {
        return NASTY.get(random.nextInt(NASTY.size()));
    }
}
