package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.database.TestDatabases;
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

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        Partners partners = TestPartners.in(TestDatabases.fresh());
        Services services = new Services() {
            @Override
            public <T> T get(Class<T> type) {
                return type.cast(partners);
            }
        };
        int exit = new CommandLine(new IndicatorsCommand(services))
                .setOut(new PrintWriter(out))
                .execute(arguments);
        assertThat(exit).isZero();
        return out.toString();
    }
}
