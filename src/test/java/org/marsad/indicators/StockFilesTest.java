package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.indicators.ImportProblem.Kind;

/** Refugees, migrants, applications for asylum and money between countries; all values made up. */
class StockFilesTest {
    private static final CountryNames NAMES = new CountryNames(_ -> Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void addsRefugeesUpByOriginAndByAsylum() throws IOException {
        SourceFile file = RefugeeFile.read(
                write("year,orig,dest,refugees,asylum_seekers\n2018,MLI,NER,100,5\n2018,MLI,MRT,50,0\n"
                        + "2018,XXA,NER,7,NA\n2018,,NER,3,1\n"),
                NAMES);
        assertThat(Reading.values(file))
                .contains(
                        "UNHCR_REFUGEES MLI-NER 2018 [] persons 100 FINAL",
                        "UNHCR_REFUGEES MLI 2018 [] persons 150 FINAL",
                        "UNHCR_REFUGEES_HOSTED NER 2018 [] persons 110 FINAL",
                        "UNHCR_SEEKERS_HOSTED NER 2018 [] persons 6 FINAL",
                        "UNHCR_SEEKERS MLI-MRT 2018 [] persons 0 FINAL");
        assertThat(file.unresolved()).isEqualTo(Map.of("XXA", 1, "–", 1));
        assertThat(file.problems()).containsExactly(new ImportProblem(4, Kind.NO_VALUE, "asylum seekers"));
    }

    /** Micronesia is a region there and a country elsewhere; NA is what is missing and not Namibia. */
    @Test
    void readsMigrantsByOriginAndDestination() throws IOException {
        SourceFile file = PopulationFile.read(
                write("Year,Dest,Senegal,Niger,Atlantis\n2019,Micronesia,9,9,9\n"
                        + "2019,Micronesia (Fed. States of),0,..,1\n2019,Nigeria,5,-,1\n"),
                NAMES);
        assertThat(Reading.values(file))
                .containsExactly(
                        "UNDESA_MIGRANTS SEN-FSM 2019 [] persons 0 FINAL",
                        "UNDESA_MIGRANTS NER-FSM 2019 [] persons – FINAL",
                        "UNDESA_MIGRANTS SEN-NGA 2019 [] persons 5 FINAL",
                        "UNDESA_MIGRANTS NER-NGA 2019 [] persons – FINAL");
        assertThat(file.unresolved()).isEqualTo(Map.of("Atlantis", 1));
        assertThat(file.problems()).containsExactly(new ImportProblem(2, Kind.TOTAL, "Micronesia"));
    }

    @Test
    void takesAreasOfPopulationsByTheirNumber() throws IOException {
        SourceFile file = PopulationFile.read(
                write("name,country_code,year,pop,alpha3\nWORLD,900,2020,9,NA\n"
                        + "\"Less developed regions, excluding China\",948,2020,8,CHN\nChina*,156,2020,7,CHN\n"
                        + "Australia and New Zealand,927,2020,6,NA\nAustralia and New Zealand,927,2020,6,NA\n"),
                NAMES);
        assertThat(Reading.values(file))
                .containsExactly(
                        "UNDESA_POPULATION 001 2020 [] thousand persons 9 FINAL",
                        "UNDESA_POPULATION CHN 2020 [] thousand persons 7 FINAL",
                        "UNDESA_POPULATION 053 2020 [] thousand persons 6 FINAL");
        assertThat(file.unresolved()).isEqualTo(Map.of("Less developed regions, excluding China", 1));
        assertThat(file.problems()).containsExactly(new ImportProblem(6, Kind.REPEATED_VALUE, "053 2020"));
    }

    @Test
    void readsApplicationsByMonth() throws IOException {
        SourceFile file =
                AsylumFile.read(write("Citizenship_of_Applicant;2008-01;2008-02;\nGuinea-Bissau;45;;\n"), NAMES);
        assertThat(Reading.values(file))
                .containsExactly(
                        "EUROSTAT_ASYLUM GNB 2008-01 [] persons 45 FINAL",
                        "EUROSTAT_ASYLUM GNB 2008-02 [] persons – FINAL");
        assertThat(Reading.refusal(() -> AsylumFile.read(write("Citizen;2008-01\n"), NAMES)))
                .contains("line 1");
    }

    @Test
    void readsMoneyBetweenCountriesFromMatrixAndPairs() throws IOException {
        Path path = folder.resolve("matrix.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            XSSFSheet sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("Bilateral Remittance Estimates using Migrant Stocks");
            var heading = sheet.createRow(1);
            heading.createCell(1).setCellValue("Congo, Rep.");
            heading.createCell(2).setCellValue("WORLD");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("Congo, Dem. Rep.");
            row.createCell(1).setCellValue(1.5);
            row.createCell(2).setCellValue(9);
            sheet.createRow(4).createCell(0).setCellValue("Notes:");
            book.write(out);
        }
        CountryNames congos = new CountryNames(name -> Optional.ofNullable(
                Map.of("Congo, Rep.", "COG", "Congo, Dem. Rep.", "COD").get(name)));
        String value = "KNOMAD_REMITTANCES COD-COG 2017 [] usd-million 1.5 ESTIMATED";
        SourceFile matrix = BilateralFile.read(path, congos);
        assertThat(Reading.values(matrix)).containsExactly(value);
        assertThat(matrix.problems()).extracting(ImportProblem::kind).containsExactly(Kind.TOTAL);
        assertThat(Reading.values(BilateralFile.read(
                        write(
                                "sending_country,receiving_country,usd_million\n\"Congo, Dem. Rep.\",\"Congo, Rep.\",1.5\n"),
                        congos)))
                .containsExactly(value);
        assertThat(Reading.refusal(() -> BilateralFile.read(write("a,b,c\n"), NAMES)))
                .contains("“sending_country”");
    }

    @Test
    void readsWorldDevelopmentIndicators() throws IOException {
        SourceFile file = WdiFile.read(
                write(
                        "\uFEFF\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated Date\",\"2021-09-15\",\n\n"
                                + "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2019\",\"2020\",\n"
                                + "\"Ghana\",\"GHA\",\"Paid\",\"BM.TRF.PWKR.CD.DT\",\"12.5\",\"\",\n"
                                + "\"Arab World\",\"ARB\",\"Paid\",\"BM.TRF.PWKR.CD.DT\",\"1\",\"\",\n"),
                NAMES);
        assertThat(Reading.values(file))
                .containsExactly(
                        "WDI_REMITTANCES_PAID GHA 2019 [] usd 12.5 FINAL",
                        "WDI_REMITTANCES_PAID GHA 2020 [] usd – FINAL");
        assertThat(file.unresolved()).isEqualTo(Map.of("Arab World", 1));
    }

    /** Many keys are told apart, and each is met again. */
    @Test
    void noKeyIsTakenForAnother() {
        Seen seen = new Seen();
        for (int i = 0; i < 200_000; i++) {
            assertThat(seen.key().and("A").and(Integer.toString(i)).isNew()).isTrue();
        }
        assertThat(seen.key().and("A").and("7").isNew()).isFalse();
        assertThat(seen.key().and("A7").and("").isNew()).isTrue();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }
}
