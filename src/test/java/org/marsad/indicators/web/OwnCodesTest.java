package org.marsad.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marsad.WithExercise;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Observation;
import org.marsad.indicators.Observations;
import org.marsad.indicators.Series;
import org.marsad.indicators.SeriesFile;
import org.marsad.indicators.Verdicts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values that a file gives under the code of an indicator are as good as those of a series. */
@WithExercise
class OwnCodesTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Observations observations;

    @Autowired
    private Verdicts verdicts;

    @BeforeEach
    void someAreKnown() {
        add("A18.4", value("SEN", "2022", 400), value("SEN", "2024", 420), value("GHA", "2022", 9));
        add(
                "A01.2",
                value("TUN", "2022", 100),
                value("SEN", "2024", 100),
                value("GHA", "2024", 0),
                value("TUN", "2024", 100),
                value("ECOWAS", "2015/2019", 55));
        add("A14.4", value("GHA", "2024", 48), value("SEN", "2024", 42), value("TUN", "2024", 7));
        verdicts.judge();
    }

    @Test
    void theyHaveTheirPage() throws Exception {
        assertThat(body("/en/indicators/A18.4"))
                .contains("id=\"A18.4\"", "hidden: under 10", "?series=A18.4&amp;lang=en&amp;format=csv")
                .doesNotContain("No values are known yet");
        assertThat(body("/en/indicators/A18.4?area=SEN")).contains("420", "Target 2027: 480");
        assertThat(body("/en/indicators/partners/SEN")).contains("A18.4", "420");
    }

    @Test
    void aGroupOfPartnersAndAStretchOfTimeHaveTheirValueToo() throws Exception {
        assertThat(body("/en/indicators/A01.2"))
                .contains("<optgroup label=\"Groups of partners\">", "(ECOWAS)</option>");
        assertThat(body("/en/indicators/A01.2?area=ECOWAS")).contains("2015 to 2019", "55");
        assertThat(body("/api/v1/observations?series=A01.2&area=ECOWAS&format=sdmx-csv"))
                .contains("ECOWAS", "2015-01-01/P5Y");
    }

    @Test
    void theApiHasThemAndHidesSmallCountsOfPeople() throws Exception {
        JsonNode json = JsonMapper.shared().readTree(body("/api/v1/observations?series=a18.4"));
        assertThat(json.get("series").asString()).isEqualTo("A18.4");
        assertThat(json.at("/observations/0/flag").asString()).isEqualTo("HIDDEN");
        assertThat(json.at("/observations/0/value").isNull()).isTrue();
        assertThat(json.at("/observations/1/value").asString()).isEqualTo("420");
        assertThat(JsonMapper.shared()
                        .readTree(body("/api/v1/observations?series=A18.4&area=SEN"))
                        .get("observations"))
                .hasSize(2);
    }

    /** Of children alone, counts are rounded after small ones are hidden; group values rest on what is known. */
    @Test
    void countsOfChildrenAreRounded() throws Exception {
        assertThat(body("/api/v1/observations?series=A14.4&format=csv").lines().skip(1))
                .satisfiesExactly(
                        it -> assertThat(it).contains(",GHA,2024,", ",50,").doesNotContain("48"),
                        it -> assertThat(it).contains(",SEN,2024,", ",40,").doesNotContain("42"),
                        it -> assertThat(it).contains(",TUN,2024,", ",,", "HIDDEN"));
        assertThat(body("/en/indicators/A14.4?area=GHA")).contains("50", "Rounded to the nearest five");
        assertThat(body("/en/indicators/A14.4")).contains("91 to 99", "hidden: under 10");
        assertThat(body("/en/indicators/A18.4?area=SEN")).doesNotContain("Rounded to the nearest five");
    }

    @Test
    void groupsHaveTheirTable() throws Exception {
        assertThat(body("/en/indicators/A01.2"))
                .contains("Groups of partners, 2024", "3 of 57 (5%)", "Without a value: 54", "7.69", "West Africa")
                .contains("3.846", "hardly moving");
        assertThat(body("/fr/indicators/A18.4?period=2022")).contains("Groupes de partenaires, 2022", "de 401 à 409");
        JsonNode json = JsonMapper.shared().readTree(body("/api/v1/observations/groups?series=A01.2"));
        assertThat(json.get("period").asString()).isEqualTo("2024");
        assertThat(json.get("indicator").asString()).isEqualTo("A01.2");
        assertThat(json.at("/groups/1/group").asString()).isEqualTo("AFRICA");
        assertThat(json.at("/groups/1/value").asString()).isEqualTo("7.692308");
        assertThat(json.at("/groups/1/known").asInt()).isEqualTo(3);
        assertThat(body("/api/v1/observations/groups?series=A18.4&period=2022&format=csv")
                        .lines())
                .anyMatch(it -> it.startsWith("A18.4,2022,AFRICA,28,2,7.142857,,,,,,401.000000,409.000000,"));
        assertThat(body("/api/v1/observations/groups?series=EUROSTAT_ASYLUM&format=csv")
                        .lines())
                .hasSize(1);
    }

    /** A share of partners is no matter of one of them: 2 of 26 African ones have a strategy, so far as is known. */
    @Test
    void aShareOfPartnersIsJudgedForAllOfThem() {
        assertThat(verdicts.list("A18.4", "SEN")).hasSize(1);
        assertThat(verdicts.list("A18.4", "GHA")).isEmpty();
        assertThat(verdicts.list("A01.2", "SEN")).isEmpty();
        assertThat(verdicts.list("A01.2", "ALL"))
                .extracting(it -> it.course().now())
                .containsExactly(BigFraction.of(200, 26));
    }

    private void add(String code, Observation... values) {
        Series series = Series.of(Framework.newest().find(code).orElseThrow());
        String hash = HexFormat.of().formatHex((code + " made up").getBytes(StandardCharsets.UTF_8));
        observations.add(
                new SeriesFile("made-up.csv", series, List.of(values), Map.of()),
                new Observations.Origin(
                        "table", "0".repeat(64 - hash.length()) + hash, "made up", LocalDate.of(2001, 1, 1)));
    }

    private static Observation value(String area, String period, long value) {
        return new Observation(area, period, "", "", BigDecimal.valueOf(value), Observation.Status.FINAL);
    }

    private String body(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        }
    }
}
