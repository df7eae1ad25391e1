package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.database.TestDatabases;
import org.marsad.indicators.internal.TestObservations;
import org.marsad.kernel.Services;
import org.marsad.partners.Partners;
import org.marsad.partners.internal.TestPartners;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndicatorsCommandTest {
    private static final String RECORD =
            "{\"web_id\": \"1\", \"region\": \"Europe\", \"reported_date\": \"2023-12-31\", \"number_dead\": \"12\", "
                    + "\"number_missing\": \"\", \"country_of_incident\": \"Atlantis\", \"url\": \"a secret of a family\"}";

    private final DataSource database = TestDatabases.fresh();

    @TempDir
    private Path folder;

    @Test
    void tellsProblemsWithTheirLinesAndNothingOfAnEvent() throws IOException {
        Path file = Files.writeString(folder.resolve("in.json"), "[" + RECORD + "," + RECORD + "," + RECORD + "]");
        String said = run("import", "--source", "mmp", "--dry-run", "--json", file.toString());
        JsonNode json = JsonMapper.shared().readTree(said).at("/files/0");
        assertThat(json.at("/series/MMP_DEATHS").asInt()).isEqualTo(2);
        assertThat(json.get("observations").asInt()).isEqualTo(2);
        assertThat(json.get("stored").asBoolean()).isFalse();
        assertThat(json.at("/unresolved/Atlantis").asInt()).isEqualTo(3);
        assertThat(json.at("/problems/1/line").asInt()).isEqualTo(2);
        assertThat(json.at("/problems/1/code").asString()).isEqualTo("TWIN");
        assertThat(json.at("/problems/1/sentence").asString())
                .contains("in.json")
                .contains("2")
                .contains("1");
        assertThat(said).doesNotContain("secret");
        assertThat(run("import", "--source", "mmp", "--dry-run", file.toString()))
                .hasLineCount(1 + 1 + 5)
                .doesNotContain("secret");
    }

    @Test
    void takesAnyTableWithItsSourceAndGivesItBack() throws IOException {
        Path file = Files.writeString(
                folder.resolve("in.csv"),
                "indicator,area,period,sex,value,unit,source,vintage\nSG_REG_BRTH,SEN,2019,female,78.5,percent,UNICEF,"
                        + "2020-10-01\nUNHCR_REFUGEES,SEN,2019,,9,persons,UNHCR,2020-10-01\n");
        Observations observations = TestObservations.in(database);
        assertThat(run("import", "--source", "table", file.toString())).contains("2 values stored");
        assertThat(run("import", "--source", "table", file.toString())).contains("stored before");
        assertThat(observations.listNewest(Series.UNHCR_REFUGEES)).hasSize(1);
        assertThat(run("export", "--series", "SG_REG_BRTH,UNHCR_REFUGEES", "--period", "2019", "--partners"))
                .isEqualToNormalizingNewlines("""
                        indicator\tarea\tperiod\tsex\tvalue\tunit\tstatus\tsource\tvintage
                        SG_REG_BRTH\tSEN\t2019\tfemale\t78.5\tpercent\tfinal\tUNICEF\t2020-10-01
                        """);
    }

    @Test
    void asksWhoseTheValuesAre() throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), "indicator,area,period,value\nA06.1,SEN,2019,1\n");
        assertThat(Reading.refusal(
                        () -> command().take("table", true, false, new IndicatorsCommand.Provenance(), List.of(file))))
                .contains("in.csv does not say whose values these are");
        assertThat(run(
                        "import",
                        "--source",
                        "table",
                        "--indicator",
                        "A06.1",
                        "--licence",
                        "ours",
                        "--dry-run",
                        file.toString()))
                .contains("one value would be stored");
    }

    private String run(String... arguments) {
        StringWriter out = new StringWriter();
        int exit = new CommandLine(command()).setOut(new PrintWriter(out)).execute(arguments);
        assertThat(exit).isZero();
        return out.toString();
    }

    private IndicatorsCommand command() {
        Partners partners = TestPartners.in(database);
        Observations observations = TestObservations.in(database);
        return new IndicatorsCommand(new Services() {
            @Override
            public <T> T get(Class<T> type) {
                return type.cast(type == Partners.class ? partners : observations);
            }
        });
    }
}
