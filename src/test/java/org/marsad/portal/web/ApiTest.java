package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.kernel.Decimals;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest extends PublicPagesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCORES = "/api/v1/editions/latest/scores";

    @Test
    void bothFormatsSayTheSame() {
        JsonNode scores = JSON.readTree(body(SCORES)).get("scores");
        List<NamedCsvRecord> rows = csv(body(SCORES + "?format=csv"));
        assertThat(rows).hasSize(scores.size()).hasSize(1 + 5 + 11 + 29);
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            JsonNode score = scores.get(i);
            assertThat(row.getField("id")).isEqualTo(score.get("id").asString());
            for (String name : List.of("headline", "upper", "mean", "coverage", "verdict", "grade")) {
                JsonNode value = score.get(name);
                assertThat(row.getField(name)).isEqualTo(value.isNull() ? "" : value.asString());
            }
        }
    }

    @Test
    void givesTheEditionsNumbers() {
        JsonNode plan =
                JSON.readTree(body(SCORES + "?figure=plan")).get("scores").get(0);
        assertThat(plan.get("headline").asString())
                .isEqualTo(
                        requireNonNull(Decimals.six(latest().assessment().plan().headline())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/plan", "/api/v1/partners", "/api/v1/editions", SCORES})
    void everyAnswerSaysThatTheDataAreFictitious(String address) {
        HttpResponse<String> french = ask(get(address).header(HttpHeaders.ACCEPT_LANGUAGE, "fr"));
        assertThat(JSON.readTree(french.body()).get("notice").asString()).isEqualTo("Exercice\u00a0: données fictives");
        assertThat(header(french, "X-Notice")).startsWith("UTF-8''Exercice");
        assertThat(JSON.readTree(body(address + "?lang=ar")).get("notice").asString())
                .contains("تمرين");
        assertThat(csv(body(address + "?lang=en&format=csv")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.getField("notice")).startsWith("Exercise"));
    }

    @Test
    void theFormatIsChosenByWhatIsAccepted() {
        assertThat(header(ask(get(SCORES).header(HttpHeaders.ACCEPT, "text/csv")), HttpHeaders.CONTENT_TYPE))
                .startsWith("text/csv");
        assertThat(header(ask(get(SCORES).header(HttpHeaders.ACCEPT, "text/html,*/*;q=0.8")), HttpHeaders.CONTENT_TYPE))
                .startsWith("application/json");
        assertMistake(406, get(SCORES).header(HttpHeaders.ACCEPT, "application/xml"))
                .contains("JSON");
        assertMistake(406, get(SCORES).header(HttpHeaders.ACCEPT, "///")).contains("JSON");
        assertMistake(400, get(SCORES).param("format", "xml").param("lang", "en"))
                .contains("format=csv");
    }

    @Test
    void aFrozenEditionMayBeKept() {
        String address = "/api/v1/editions/" + latest().summary().id() + "/scores";
        HttpResponse<String> first = ask(get(address));
        assertThat(header(first, HttpHeaders.CACHE_CONTROL)).contains("max-age", "public");
        String tag = header(first, HttpHeaders.ETAG);
        assertThat(ask(get(address).header(HttpHeaders.IF_NONE_MATCH, tag)).statusCode())
                .isEqualTo(304);
        assertThat(header(ask(get(SCORES)), HttpHeaders.CACHE_CONTROL)).contains("no-cache");
    }

    @Test
    void whatDoesNotExistIsASentence() {
        assertMistake(404, get("/api/v1/editions/none/scores").param("lang", "en"))
                .contains("\"detail\":\"There is nothing");
        assertMistake(400, get(SCORES).param("figure", "A99").param("lang", "en"))
                .contains("A99");
        assertMistake(404, get("/api/v1/countries"));
    }

    @Test
    void describesItself() {
        JsonNode api = JSON.readTree(body("/api/v1/openapi"));
        assertThat(api.get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/v1/plan",
                        "/api/v1/partners",
                        "/api/v1/indicators",
                        "/api/v1/initiatives",
                        "/api/v1/initiatives/totals",
                        "/api/v1/meetings",
                        "/api/v1/observations",
                        "/api/v1/practices",
                        "/api/v1/observations/groups",
                        "/api/v1/editions",
                        "/api/v1/editions/{id}/scores",
                        "/api/v1/editions/{id}/datapackage");
        assertThat(api.get("components").get("schemas").propertyNames())
                .contains("Scores", "Score", "Plan", "Partners");
        assertThat(api.get("info").get("description").asString()).contains("Exercice\u00a0: données fictives");
    }

    @Test
    void noAddressRanksCountries() {
        List<String> codes = csv(body("/api/v1/partners?format=csv")).stream()
                .filter(it -> it.getField("kind").equals("STATE"))
                .map(it -> it.getField("code"))
                .toList();
        assertThat(codes).isSorted().hasSize(57);
        assertThat(body(SCORES)).doesNotContain("\"partner\"");
    }

    private static List<NamedCsvRecord> csv(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }
}
