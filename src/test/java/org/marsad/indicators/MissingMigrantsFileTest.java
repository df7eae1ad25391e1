package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.PublicFiles;
import org.marsad.indicators.ImportProblem.Kind;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;

class MissingMigrantsFileTest {
    private static final LocalDate DAY = LocalDate.parse("2026-05-06");
    private static final String EUROPE = "Main ID,Incident ID,Incident Type,Region of Incident,Incident date,"
            + "Incident year,No. dead,No. missing,No. dead/missing,Country of Incident,Location of death,Latitude,"
            + "Longitude,source_dataset\n";
    private static final String GLOBAL = "\"Main ID\",\"Incident ID\",Region,\"Incident Date\",Year,\"Number Dead\","
            + "\"Minimum Estimated Number of Missing\",\"Location of death\",Coordinates\n";

    private static final CountryNames NAMES = TestNames.names();

    @TempDir
    private Path folder;

    /** The worked example: 28, of which 7 are cumulative. */
    @Test
    void sumsDeadAndMissingAndMarksTotals() throws IOException {
        SeriesFile file = read(
                "europe.csv",
                EUROPE
                        + europe("1", "Incident", "3", "5", "Niger")
                        + europe("2", "Incident", "0", "12", "NIGER")
                        + europe("3", "Incident", "1", "NA", "Niger")
                        + europe("4", "Cumulative Incident", "7", "0", "Niger"));
        assertThat(values(file))
                .containsEntry("NER 2019 ", "28")
                .containsEntry("NER 2019 record=cumulative", "7")
                .containsEntry("001 2019 ", "28")
                .containsEntry("001 2019 region=northern-africa", "28")
                .hasSize(6);
        assertThat(kinds(file)).isEqualTo(Map.of(Kind.CUMULATIVE, 1));
    }

    @Test
    void anIncidentTwiceCountsOnceAndASimilarOneIsNamed() throws IOException {
        String three = europe("1", "Incident", "1", "0", "Mali")
                + europe("2", "Incident", "2", "0", "Mali")
                + europe("3", "Incident", "4", "0", "Mali");
        SeriesFile file = read(
                "europe.csv",
                EUROPE + three + europe("3", "Incident", "5", "0", "Mali") + europe("4", "Incident", "4", "0", "Mali"));
        assertThat(values(file)).containsEntry("MLI 2019 ", "11");
        assertThat(file.problems())
                .containsExactly(new ImportProblem(5, Kind.REPEATED, "4"), new ImportProblem(6, Kind.TWIN, "4"));
    }

    @Test
    void partsOfAnEventInOneRecordAreOneEvent() throws IOException {
        SeriesFile file = read(
                "europe.csv",
                EUROPE
                        + europe("\"11,12\"", "Split Incident", "1", "0", "Mali")
                        + europe("12", "Incident", "2", "0", "Mali"));
        assertThat(kinds(file)).containsEntry(Kind.REPEATED, 1);
    }

    @Test
    void aSumOfFewEventsIsNotKept() throws IOException {
        SeriesFile file = read(
                "europe.csv",
                EUROPE + europe("1", "Incident", "30", "0", "Mali") + europe("2", "Incident", "40", "0", "Mali"));
        assertThat(file.observations()).isEmpty();
        assertThat(file.problems()).containsExactly(new ImportProblem(0, Kind.WITHHELD, "3"));
    }

    @Test
    void readsDatesWithWeekdaysAndNamesOddOnes() throws IOException {
        SeriesFile file = read("global.csv", GLOBAL + """
                1,1,Mediterranean,"Thu, 01/01/2026 - 12:00",2026,1,0,sea,"35.6, -5.3"
                2,2,Mediterranean,"Fri, 01/02/2026 - 12:00",2025,1,0,sea,"35.6, -5.3"
                3,3,Mediterranean,some day in May,2026,1,1,sea,
                4,4,Mediterranean,"Mon, 13/13/2026 - 12:00",,1,1,sea,"35.6, -5.3"
                5,5,Atlantis,2026-01-03,2026,,2,sea,"35.6, -5.3"
                """);
        assertThat(values(file)).isEqualTo(Map.of("001 2026 ", "6", "001 2026 region=mediterranean", "4"));
        assertThat(file.observations()).extracting(Observation::status).containsOnly(Observation.Status.PROVISIONAL);
        assertThat(file.problems())
                .containsExactly(
                        new ImportProblem(0, Kind.NO_COUNTRIES, ""),
                        new ImportProblem(3, Kind.YEAR, "2025"),
                        new ImportProblem(4, Kind.DATE_ONLY_YEAR, "some day in May"),
                        new ImportProblem(4, Kind.NO_COORDINATES, ""),
                        new ImportProblem(5, Kind.DATE, "Mon, 13/13/2026 - 12:00"),
                        new ImportProblem(6, Kind.REGION, "Atlantis"),
                        new ImportProblem(0, Kind.WITHHELD, "1"));
    }

    @Test
    void namesOddNumbers() throws IOException {
        SeriesFile file = read(
                "europe.csv",
                EUROPE
                        + europe("1", "Incident", "17", "-5", "Mali")
                        + europe("2", "Incident", "3", "-3", "Mali")
                        + europe("3", "Incident", "1", "-3", "Mali")
                        + europe("4", "Incident", "NA", "NA", "Mali")
                        + europe("5", "Incident", "many", "0", "Mali")
                        + europe("6", "Incident", "2", "0", "Mali").replace(",2,0,2,", ",2,0,9,"));
        assertThat(values(file)).containsEntry("MLI 2019 ", "14");
        assertThat(kinds(file)).isEqualTo(Map.of(Kind.CORRECTION, 2, Kind.NUMBER, 2, Kind.NO_NUMBER, 1, Kind.SUM, 1));
    }

    @Test
    void namesCountriesItDoesNotKnow() throws IOException {
        SeriesFile file = read(
                "europe.csv",
                EUROPE
                        + europe("1", "Incident", "1", "0", "Niger")
                        + europe("2", "Incident", "1", "0", "Nigeria")
                        + europe("3", "Incident", "1", "0", "012 52E")
                        + europe("4", "Incident", "1", "0", "NA"));
        assertThat(NAMES.find("United Kingdom of Great Britain and Northern Ireland"))
                .contains("GBR");
        assertThat(NAMES.find("Congo, Dem. Rep.")).contains("COD");
        assertThat(NAMES.find("Republic of Korea")).contains("KOR");
        assertThat(file.unresolved()).isEqualTo(Map.of("012 52E", 1));
        assertThat(kinds(file)).isEqualTo(Map.of(Kind.NO_COUNTRY, 1, Kind.WITHHELD, 1));
        assertThat(file.problems()).contains(new ImportProblem(0, Kind.WITHHELD, "2"));
        assertThat(values(file)).containsEntry("001 2019 ", "4").hasSize(2);
    }

    @Test
    void readsJsonWithItsMisspeltHeading() throws IOException {
        String record = """
                {"web_id": "2023.MMP1", "region": "Eastern Asia", "reported_date": "2023-12-31", "number_dead": "1",
                 "number_missing": "", "total_dead_and_missing": "1", "location_coodinates": "1.5, 2.5",
                 "country_of_incident": "Democratic People&#039;s Republic of Korea"}""";
        SeriesFile file = read("all.json", "[" + record + "," + record + "," + record.replace("1.5, 2.5", "") + "]");
        assertThat(values(file)).containsEntry("PRK 2023 ", "3");
        assertThat(file.observations()).extracting(Observation::status).containsOnly(Observation.Status.FINAL);
        assertThat(file.problems())
                .containsExactly(new ImportProblem(2, Kind.TWIN, "1"), new ImportProblem(3, Kind.NO_COORDINATES, ""));
    }

    @Test
    void refusesWhatIsNoneOfTheLayouts() throws IOException {
        assertThat(refused("a.csv", "Main ID,Region\n1,Europe\n")).contains("line 1", "“incident date”");
        assertThat(refused("a.json", "{}")).contains("line 1", "JSON");
        assertThat(refused("a.json", "[\n{")).contains("line 2", "JSON");
        assertThat(refused("a.json", "[{\"web_id\": \"1\"}]")).contains("“region”");
    }

    @Test
    void everyKindHasItsSentence() {
        for (Kind it : Kind.values()) {
            assertThat(List.of(Language.values()))
                    .allMatch(language ->
                            Texts.in(language).keys("indicators").contains("indicators.import.problem." + it));
        }
    }

    /** Against the public files in the folder beside the project, where it is there. */
    @Test
    void takesTheRealFileOfAYearWhole() {
        SeriesFile file = read(real("MMP_2023.json"));
        assertThat(file.observations()).hasSize(56);
        assertThat(file.unresolved()).isEmpty();
        assertThat(kinds(file)).isEqualTo(Map.of(Kind.TWIN, 103, Kind.CORRECTION, 4, Kind.WITHHELD, 1));
        assertThat(file.problems()).contains(new ImportProblem(0, Kind.WITHHELD, "36"));
        assertThat(values(file))
                .containsEntry("001 2023 ", "8606")
                .containsEntry("001 2023 region=mediterranean", "3155")
                .containsEntry("LBY 2023 ", "951")
                .containsEntry("TUN 2023 ", "759")
                .containsEntry("NER 2023 ", "231");
    }

    @Test
    void takesTheRealFileByRegionWhole() {
        SeriesFile file = read(real("MissingMigrants-Global-2026-05-06--19_42_11.csv"));
        assertThat(file.observations()).hasSize(11);
        assertThat(kinds(file)).isEqualTo(Map.of(Kind.NO_COUNTRIES, 1, Kind.CORRECTION, 1, Kind.WITHHELD, 1));
        assertThat(values(file))
                .containsEntry("001 2026 ", "1900")
                .containsEntry("001 2026 region=mediterranean", "1209");
    }

    @Test
    void takesTheRealFileOfRoutesToEuropeWhole() {
        SeriesFile file = read(real("iom_europe.csv"));
        assertThat(file.series()).isEqualTo(Series.MMP_ROUTES_EUROPE);
        assertThat(file.observations()).hasSize(320);
        assertThat(file.unresolved().values()).containsExactlyInAnyOrder(4, 1, 1, 1);
        assertThat(kinds(file))
                .isEqualTo(Map.of(
                        Kind.TWIN, 55, Kind.CORRECTION, 4, Kind.REGION, 1, Kind.NO_COUNTRY, 1, Kind.WITHHELD, 1));
        assertThat(values(file))
                .containsEntry("001 2016 ", "6603")
                .containsEntry("001 2023 region=mediterranean", "3155")
                .containsEntry("LBY 2023 ", "772");
    }

    private static Path real(String name) {
        return PublicFiles.get("data/missing_migrants").resolve(name);
    }

    private static String europe(String part, String type, String dead, String missing, String country) {
        long sum = number(dead) + number(missing);
        return String.join(
                        ",",
                        "2019.MMP" + part.replaceAll("\\W.*", ""),
                        part,
                        type,
                        "Northern Africa",
                        "2019-03-04",
                        "2019",
                        dead,
                        missing,
                        String.valueOf(sum),
                        country,
                        "desert",
                        "1.5",
                        "2.5",
                        "IOM")
                + "\n";
    }

    private static long number(String text) {
        return text.matches("-?\\d+") ? Long.parseLong(text) : 0;
    }

    private static Map<String, String> values(SeriesFile file) {
        Map<String, String> values = new TreeMap<>();
        for (Observation it : file.observations()) {
            values.put(it.area() + " " + it.period() + " " + it.disaggregation(), String.valueOf(it.value()));
        }
        return values;
    }

    private static Map<Kind, Integer> kinds(SeriesFile file) {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        file.problems().forEach(it -> kinds.merge(it.kind(), 1, Integer::sum));
        return kinds;
    }

    private SeriesFile read(String name, String text) throws IOException {
        return read(Files.writeString(folder.resolve(name), text));
    }

    private static SeriesFile read(Path path) {
        return MissingMigrantsFile.read(path, DAY, NAMES);
    }

    private String refused(String name, String text) throws IOException {
        Path path = Files.writeString(folder.resolve(name), text);
        UserError error = catchThrowableOfType(
                UserError.class, () -> MissingMigrantsFile.read(path, DAY, new CountryNames(_ -> Optional.empty())));
        return Texts.in(Language.EN).t(error.key(), error.arguments());
    }
}
