package org.marsad.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.WithExercise;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Indicator;
import org.marsad.kernel.Language;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithExercise
class IndicatorPagesTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void theListNamesEveryIndicator(Language language) throws IOException, InterruptedException {
        String page = body("/" + language.code() + "/indicators");
        assertThat(Framework.newest().indicators())
                .allSatisfy(it -> assertThat(page)
                        .contains("href=\"/" + language.code() + "/indicators/" + it.code() + "\"")
                        .contains(it.name().in(language)));
        assertThat(page).contains("id=\"A13\"", "id=\"D3\"", "href=\"/" + language.code() + "/actions/13\"");
    }

    @ParameterizedTest
    @EnumSource
    void everyIndicatorHasItsPage(Language language) throws IOException, InterruptedException {
        for (Indicator it : Framework.newest().indicators()) {
            String page = body("/" + language.code() + "/indicators/" + it.code());
            assertThat(page).contains(it.name().in(language), it.definition().in(language), "</html>");
            assertThat(page.contains("class=\"note ask panel\"")).isEqualTo(it.isContext());
        }
    }

    @Test
    void practicesAreToldStepByStep() throws IOException, InterruptedException {
        assertThat(body("/en/indicators/P05"))
                .contains("Shared: All partners", "Reviewed by peers", "Reused by another");
        assertThat(body("/fr/indicators/A01.3"))
                .contains("bibliothèque des pratiques")
                .doesNotContain("Partagées\u00a0: ");
    }

    @Test
    void saysWhichToolMeasuresOrWill() throws IOException, InterruptedException {
        assertThat(body("/en/indicators/P08"))
                .contains("meetings recorded on this platform", "is not a list of who was present");
        assertThat(body("/fr/indicators/P11")).contains("réunions consignées");
        assertThat(body("/en/indicators/P12")).contains("first file of initiatives");
        assertThat(body("/en/indicators/P10")).contains("accounts of the focal points");
    }

    @Test
    void aYearThatIsAloneIsNoStretchOfTime() throws IOException, InterruptedException {
        assertThat(body("/en/indicators/A05.2"))
                .contains("All values are of 2019;")
                .doesNotContain("2019 to 2019");
        assertThat(body("/ar/indicators/A05.2")).contains("كل القيم لسنة 2019؛");
        assertThat(body("/fr/indicators/A05.2?area=BEL")).contains("Graphique d’une seule période.");
    }

    @Test
    void whatIsNotThereIsNotFound() throws IOException, InterruptedException {
        assertThat(ask("/en/indicators/A99.1").statusCode()).isEqualTo(404);
        assertThat(ask("/de/indicators").statusCode()).isEqualTo(404);
    }

    @Test
    void theApiSaysTheSameInBothFormats() throws IOException, InterruptedException {
        JsonNode json = JsonMapper.shared().readTree(body("/api/v1/indicators"));
        assertThat(json.get("version").asInt()).isEqualTo(1);
        assertThat(json.get("indicators")).hasSize(122);
        assertThat(json.at("/indicators/3/code").asString()).isEqualTo("A02.1");
        assertThat(json.at("/indicators/3/action").asString()).isEqualTo("A2");
        assertThat(json.at("/indicators/3/targetValue").asString()).isEqualTo("3");
        assertThat(json.at("/indicators/3/name/fr").asString()).isEqualTo("Coût des envois de fonds");
        String csv = body("/api/v1/indicators?format=csv");
        assertThat(csv).startsWith("\uFEFFcode,action,headline,kind,sdg,direction,unit");
        assertThat(csv.lines()).hasSize(1 + 122);
        assertThat(csv).contains("A02.1,A2,true,SDG,10.c.1,DOWN,percent,cr ty,2022-Q4,SDG_LINE,3,PROPOSED,rpw,Q,smart");
        assertThat(ask("/api/v1/indicators?format=xml").statusCode()).isEqualTo(400);
    }

    @Test
    void theApiOffersValues() throws IOException, InterruptedException {
        JsonNode json = JsonMapper.shared().readTree(body("/api/v1/observations?series=si_rmt_cost"));
        assertThat(json.get("series").asString()).isEqualTo("SI_RMT_COST");
        assertThat(json.get("observations")).isEmpty();
        assertThat(body("/api/v1/observations?series=SI_RMT_COST&format=csv"))
                .startsWith(
                        "\uFEFFseries,area,period,disaggregation,unit,value,part,whole,status,flag,source,licence,vintage");
        String sdmx = body("/api/v1/observations?series=P01&format=sdmx-csv");
        assertThat(sdmx).startsWith("DATAFLOW,SERIES,REF_AREA").contains(",P01,ALL,_T,percent,2025,");
        assertThat(JsonMapper.shared()
                        .readTree(body("/api/v1/observations?series=P01&format=sdmx-json"))
                        .at("/data/structure/name")
                        .asString())
                .isEqualTo("P01");
        assertThat(JsonMapper.shared()
                        .readTree(body("/api/v1/observations?series=P01"))
                        .at("/observations/0/whole")
                        .asLong())
                .isPositive();
        assertThat(ask("/api/v1/observations?series=NONE&lang=en").body()).contains("NONE", "SM_DTH_MIGR");
    }

    private String body(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
