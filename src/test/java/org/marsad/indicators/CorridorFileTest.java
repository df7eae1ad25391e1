package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.PublicFiles;
import org.marsad.indicators.ImportProblem.Kind;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;

class CorridorFileTest {
    private static final String HEADER = "\uFEFFSending Countries Name,Sending Countries Code,Series Name,Series Code,"
            + "Receiving Countries  Name,Receiving Countries  Code,2019Q4 [YR2019Q4],2020Q1 [YR2020Q1]\n";

    private static final CountryNames NAMES = new CountryNames(_ -> Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void takesCorridorsByQuarter() throws IOException {
        SeriesFile file = read(HEADER + row("FRA", "SEN", "5.52199983596802", "..") + row("FRA", "MLI", "0", "4"));
        assertThat(file.series()).isEqualTo(Series.RPW_CORRIDOR_COST);
        assertThat(file.observations())
                .containsExactly(
                        cost("FRA-SEN", "2019-Q4", "5.52199983596802"),
                        new Observation("FRA-SEN", "2020-Q1", "", "percent", null, Observation.Status.FINAL),
                        cost("FRA-MLI", "2019-Q4", "0"),
                        cost("FRA-MLI", "2020-Q1", "4"));
        assertThat(file.observations()).allMatch(it -> it.isOfCorridor() && !it.isOfCountry());
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void leavesOutWhatIsNoCorridorAndSaysSo() throws IOException {
        SeriesFile file = read(HEADER
                + row("FRA", "WLD", "5", "5")
                + row("WLD", "SEN", "5", "5")
                + row("FRA", "NGA", "..", "..")
                + row("FRA", "NER", "..", "3")
                + row("FRA", "NER", "4", "3")
                + row("FRA", "CHI", "4", "3")
                + row("FRA", "XXA", "4", "3")
                + row("FRA", "COG", "-1.5", "x")
                + ",,,,,,,\n"
                + "Last Updated: 12/07/2020,,,,,,,\n");
        assertThat(file.unresolved()).isEqualTo(Map.of("CHI", 1, "XXA", 1));
        assertThat(file.observations())
                .extracting(Observation::area)
                .containsExactly("FRA-NER", "FRA-NER", "FRA-COG", "FRA-COG");
        assertThat(file.problems())
                .containsExactly(
                        new ImportProblem(2, Kind.TOTAL, "FRA-WLD"),
                        new ImportProblem(3, Kind.TOTAL, "WLD-SEN"),
                        new ImportProblem(6, Kind.REPEATED, "5"),
                        new ImportProblem(9, Kind.BELOW_ZERO, "-1.5"),
                        new ImportProblem(9, Kind.NUMBER, "x"),
                        new ImportProblem(10, Kind.NOT_A_CORRIDOR, ""),
                        new ImportProblem(11, Kind.NOT_A_CORRIDOR, "Last Updated: 12/07/2020"),
                        new ImportProblem(0, Kind.EMPTY_CORRIDORS, "1"));
    }

    /** The World Bank’s own code of Kosovo, and the former one of the Netherlands Antilles. */
    @Test
    void keepsCorridorsWithCodesThatIsoDoesNotHave() throws IOException {
        SeriesFile file = read(HEADER + row("CHE", "KSV", "9", "8") + row("NLD", "ANT", "7", ".."));
        assertThat(file.observations())
                .extracting(Observation::area)
                .containsExactly("CHE-XKX", "CHE-XKX", "NLD-ANT", "NLD-ANT");
        assertThat(file.unresolved()).isEmpty();
    }

    @Test
    void refusesAnotherTable() throws IOException {
        assertThat(refused("a,b\n1,2\n")).contains("line 1", "“sending countries code”");
        assertThat(refused(HEADER.replace("[YR20", "[20"))).contains("line 1", "“2020Q3 [YR2020Q3]”");
    }

    /** Against the public file in the folder beside the project, where it is there. */
    @Test
    void takesTheRealFileWhole() {
        Path folder = PublicFiles.get("data/remittances");
        SeriesFile file = CorridorFile.read(folder.resolve("WB_RPW_corridors_2011Q1-2020Q3.csv"), NAMES);
        assertThat(file.unresolved()).isEmpty();
        assertThat(file.observations()).hasSize(377 * 35);
        assertThat(file.observations().stream().filter(it -> it.value() != null))
                .hasSize(10_417);
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        file.problems().forEach(it -> kinds.merge(it.kind(), 1, Integer::sum));
        assertThat(kinds).isEqualTo(Map.of(Kind.NOT_A_CORRIDOR, 5, Kind.BELOW_ZERO, 5, Kind.EMPTY_CORRIDORS, 1));
        assertThat(file.problems()).contains(new ImportProblem(0, Kind.EMPTY_CORRIDORS, "4951"));
        assertThat(file.observations()).contains(cost("USA-YEM", "2020-Q3", "4.82111120223999"));
    }

    private static Observation cost(String corridor, String quarter, String value) {
        return new Observation(corridor, quarter, "", "percent", new BigDecimal(value), Observation.Status.FINAL);
    }

    private static String row(String sending, String receiving, String... values) {
        return String.join(
                        ",",
                        List.of("A", sending, "Average Total Cost to remit in corridor", "ATCR.CORR", "B", receiving))
                + ","
                + String.join(",", values)
                + "\n";
    }

    private SeriesFile read(String text) throws IOException {
        return CorridorFile.read(Files.writeString(folder.resolve("costs.csv"), text), NAMES);
    }

    private String refused(String text) throws IOException {
        Path path = Files.writeString(folder.resolve("costs.csv"), text);
        UserError error = catchThrowableOfType(UserError.class, () -> CorridorFile.read(path, NAMES));
        return Texts.in(Language.EN).t(error.key(), error.arguments());
    }
}
