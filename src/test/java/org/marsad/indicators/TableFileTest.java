package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.indicators.SourceFile.Provenance;

class TableFileTest {
    private static final String HEADER = "indicator,area,period,sex,value,unit,status,source,licence,vintage\n";
    private static final CountryNames NAMES = new CountryNames(_ -> Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void takesOneValueOfEachRow() throws IOException {
        SourceFile file = read(
                "values.csv",
                "\uFEFF" + HEADER
                        + "A01.1,SEN,2024,,40,percent,final,Focal points,CC BY 4.0,2025-01-31\n"
                        + "SI_RMT_COST,FRA-SEN,2020Q3,female,4.50,percent,estimated,World Bank,,\n"
                        + "A06.1,\"Niger\",2024-07,Unknown,0,number,,,,\n"
                        + "A06.1,566,2024-07-01,,,number,provisional,,,\n");
        assertThat(Reading.values(file))
                .containsExactly(
                        "A01.1 SEN 2024 [] percent 40 FINAL",
                        "SI_RMT_COST FRA-SEN 2020-Q3 [sex=female] percent 4.50 ESTIMATED",
                        "A06.1 NER 2024-07 [sex=unknown] number 0 FINAL",
                        "A06.1 NGA 2024-07-01 [] number – PROVISIONAL");
        assertThat(file.provenances())
                .containsExactly(
                        new Provenance("Focal points, CC BY 4.0", LocalDate.parse("2025-01-31")),
                        new Provenance("World Bank", null),
                        Provenance.OF_FILE);
        assertThat(file.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2015/2019, 2015/2019",
        "2015-2019, 2015/2019",
        "2015–2019, 2015/2019",
        "2019-07/2020-06, 2019-07/2020-06",
        "2020-S2, 2020-07/2020-12",
        "2020-T2, 2020-05/2020-08",
        "2020-W05, 2020-01-27/2020-02-02",
        "2015-01-01/P5Y, 2015-01-01/2019-12-31",
        "2020-Q4/2021, 2020-Q4/2021",
        "2020/2020, 2020",
        "2019/2015, –",
        "2020-W60, –",
        "2020-02-30, –",
        "2015/, –"
    })
    void anyStretchOfTimeIsAPeriod(String written, String period) throws IOException {
        SourceFile file = read("values.csv", HEADER + "A01.1,ECOWAS," + written + ",,40,percent,,,,\n");
        assertThat(Reading.values(file))
                .containsExactlyElementsOf(
                        period.equals("–") ? List.of() : List.of("A01.1 ECOWAS " + period + " [] percent 40 FINAL"));
    }

    @Test
    void namesEachMistakeWithItsColumnAndTakesTheRest() throws IOException {
        SourceFile file = read(
                "values.csv",
                HEADER + "A01.1,SEN,2024,,forty,percent,,,,\nA01.1,SEN,last,,1,percent,,,,\n"
                        + "A01.1,SEN,2024,,1,percent,sure,,,\nA01.1,SEN,2024,,1,percent,,,,soon\n"
                        + "X99,SEN,2024,,1,percent,,,,\nX99,MLI,2024,,1,percent,,,,\n"
                        + "A01.1,Atlantis,2024,,1,percent,,,,\nA01.1,MLI,2024,,1,percent,,,,\n"
                        + "A01.1,MLI,2024,,2,percent,,,,\n");
        assertThat(Reading.values(file)).containsExactly("A01.1 MLI 2024 [] percent 1 FINAL");
        assertThat(file.unresolved()).isEqualTo(Map.of("Atlantis", 1));
        assertThat(Reading.problems(file))
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("values.csv, line 2, value: “forty”"),
                        it -> assertThat(it).startsWith("values.csv, line 3, period: “last”"),
                        it -> assertThat(it).startsWith("values.csv, line 4, status: “sure”"),
                        it -> assertThat(it).startsWith("values.csv, line 5, vintage: “soon”"),
                        it -> assertThat(it).startsWith("values.csv, line 10: the value of A01.1 MLI 2024"),
                        it -> assertThat(it)
                                .startsWith("values.csv, line 6: “X99”")
                                .contains("left out: 2"));
    }

    @Test
    void readsSemicolonsWithDecimalCommas() throws IOException {
        SourceFile file = read("values.csv", "indicator;area;period;value\nA01.1;SEN;2024;1,5\n");
        assertThat(Reading.values(file)).containsExactly("A01.1 SEN 2024 []  1.5 FINAL");
    }

    @Test
    void readsWorkbooksAndNamesTheCell() throws IOException {
        Path path = folder.resolve("values.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            XSSFSheet sheet = book.createSheet("values");
            row(sheet, 0, "indicator", "area", "period", "value");
            row(sheet, 1, "A01.1", "SEN", "2024", "many");
            XSSFRow row = row(sheet, 3, "A01.1", "GNB");
            row.createCell(2).setCellValue(2024);
            row.createCell(3).setCellValue(0.1);
            book.write(out);
        }
        SourceFile file = TableFile.read(path, NAMES, null);
        assertThat(Reading.values(file)).containsExactly("A01.1 GNB 2024 []  0.1 FINAL");
        assertThat(Reading.problems(file).getFirst()).startsWith("values.xlsx, line 2, D2: “many”");
    }

    @Test
    void readsSdmxCsvOfBothVersions() throws IOException {
        SourceFile first = read(
                "one.csv",
                "DATAFLOW,FREQ,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,NOTE\n"
                        + "UNSD:SG_REG_BRTH(1.0),A,SEN,_T,2019,7.85,percent,1,E,some words\n");
        assertThat(Reading.values(first)).containsExactly("SG_REG_BRTH SEN 2019 [sex=_t] percent 78.5 ESTIMATED");
        SourceFile second = read(
                "two.csv",
                "STRUCTURE;STRUCTURE_ID;STRUCTURE_NAME;ACTION;INDICATOR;REF_AREA;COUNTERPART_AREA;TIME_PERIOD;"
                        + "OBS_VALUE;OBS_STATUS\n"
                        + "dataflow;WB:X(1.0);Prices;I;RPW_CORRIDOR_COST;FRA;SEN;2020-Q3;4.82;A\n"
                        + "dataflow;WB:X(1.0);Prices;I;RPW_CORRIDOR_COST;FRA;MLI;2020-Q3;NaN;M\n");
        assertThat(Reading.values(second))
                .containsExactly(
                        "RPW_CORRIDOR_COST FRA-SEN 2020-Q3 []  4.82 FINAL",
                        "RPW_CORRIDOR_COST FRA-MLI 2020-Q3 []  – FINAL");
    }

    @Test
    void refusesWhatItCanNotRead() throws IOException {
        assertThat(Reading.refusal(() -> read("a.csv", "indicator,area,value\nA01.1,SEN,1\n")))
                .contains("line 1", "“period”");
        assertThat(Reading.refusal(() -> read("a.csv", "DATAFLOW,TIME_PERIOD,OBS_VALUE\n")))
                .contains("line 1", "“REF_AREA”");
        assertThat(Reading.refusal(() -> read("a.csv", HEADER + "A01.1,SEN,2024,,1,,,,,,too,many\n")))
                .contains("line 2");
        assertThat(Reading.refusal(() -> read("a.csv", HEADER + "A01.1,SEN,2024,,1,\"open\n")))
                .contains("line 2");
        assertThat(Reading.refusal(() -> read("a.csv", HEADER + "\0\nA01.1,SEN,2024,,1,,,,,\n")))
                .contains("line 2");
        assertThat(Reading.refusal(() -> read("a.csv", "area,period,value,VALUE\n")))
                .contains("line 1", "VALUE");
        assertThat(Reading.refusal(() -> read("a.xlsx", "no workbook"))).contains("not a workbook");
        Path path = folder.resolve("latin.csv");
        Files.write(path, (HEADER + "A01.1,Sénégal,2024,,1,,,,,\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Reading.refusal(() -> TableFile.read(path, NAMES, null))).contains("line 2");
    }

    @Test
    void takesTheIndicatorFromTheCommand() throws IOException {
        Path path = Files.writeString(folder.resolve("a.csv"), "area,period,value\nSEN,2024,1\n");
        assertThat(Reading.values(TableFile.read(path, NAMES, "A03.3")))
                .isEqualTo(List.of("A03.3 SEN 2024 []  1 FINAL"));
    }

    private static XSSFRow row(XSSFSheet sheet, int at, String... cells) {
        XSSFRow row = sheet.createRow(at);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }

    private SourceFile read(String name, String text) throws IOException {
        return TableFile.read(Files.writeString(folder.resolve(name), text), NAMES, null);
    }
}
