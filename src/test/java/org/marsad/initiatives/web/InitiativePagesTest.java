package org.marsad.initiatives.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.WithExercise;
import org.marsad.initiatives.ImportOrder;
import org.marsad.initiatives.Imports;
import org.marsad.initiatives.InitiativeFilter;
import org.marsad.initiatives.InitiativeFormat;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.initiatives.Initiatives;
import org.marsad.journal.Journal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public pages and the API of initiatives, asked as a browser asks. */
@WithExercise
class InitiativePagesTest {
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private final Imports imports;
    private final Initiatives initiatives;
    private final String site;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    InitiativePagesTest(Imports imports, Initiatives initiatives, @LocalServerPort int port) {
        this.imports = imports;
        this.initiatives = initiatives;
        this.site = "http://localhost:" + port;
    }

    @BeforeEach
    void takeIn() throws IOException {
        StringBuilder all = new StringBuilder("<iati-activities version=\"2.03\">\n");
        for (int i = 1; i <= 30; i++) {
            all.append("""
                    <iati-activity default-currency="EUR" xml:lang="en">
                    <iati-identifier>XM-PAGE-%s</iati-identifier>
                    <reporting-org ref="XM-PAGE" type="10"><narrative>Made-up publisher</narrative></reporting-org>
                    <title><narrative>Vocational training %s</narrative><narrative xml:lang="fr">Formation %s</narrative></title>
                    <description><narrative>Made up for a test</narrative></description>
                    <participating-org role="4"><narrative>Made-up workshop</narrative></participating-org>
                    <activity-status code="2"/><activity-date type="2" iso-date="2020-01-31"/>
                    <recipient-country code="%s" percentage="100"/>
                    <sector code="15190" percentage="100"/>
                    <budget><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/>
                    <value value-date="2020-01-01">1234567.80</value></budget>
                    </iati-activity>
                    """.formatted(i, i, i, i == 7 ? "SN" : "ML"));
        }
        Path file = Files.writeString(folder.resolve("pages.xml"), all + "</iati-activities>");
        imports.run(
                new ImportOrder(InitiativeFormat.IATI, List.of(file), "pages", false, null, Journal.COMMAND_LINE),
                it -> {
                    throw new AssertionError(it);
                });
    }

    @Test
    void listsPageByPage() {
        String first = body("/en/initiatives?q=vocational");
        assertThat(first).contains("Vocational training 30").doesNotContain("Vocational training 5<");
        String next =
                first.replaceAll("(?s).*href=\"([^\"]*before=[^\"]*)\".*", "$1").replace("&amp;", "&");
        assertThat(body(next)).contains("Vocational training 5<").doesNotContain("Vocational training 30");
    }

    @ParameterizedTest
    @CsvSource({
        "q=formation+7&country=sn, 1",
        "country=SN&q=page, 1",
        "country=FR&q=page, 0",
        "sector=15190&currency=eur&least=1234567.80&q=page&country=SN, 1",
        "sector=15190&currency=EUR&least=1234567.81&q=page, 0",
        "status=2&kind=project&until=2020-01-31&q=page&country=SN, 1",
        "until=2020-01-30&q=page, 0",
        "from=2030-01-01&q=page, 0",
        "organisation=workshop+MADE-up&q=page&country=SN, 1",
        "organisation=xm+page&country=SN&q=page, 1",
        "organisation=a+made+up+workshop+publisher+page+xm&q=page&country=SN, 0",
        "organisation=nobody&q=page, 0"
    })
    void filters(String query, int found) {
        assertThat(json("/api/v1/initiatives?" + query).get("initiatives")).hasSize(found);
    }

    @Test
    void onePageShowsEachValueWithItsOrigin() {
        InitiativeSummary one = initiatives
                .list(
                        new InitiativeFilter(
                                "page 7", "SN", null, null, null, null, null, null, null, null, null, null),
                        null,
                        1)
                .getFirst();
        assertThat(body("/fr/initiatives/" + one.key()))
                .contains("<h1 lang=\"fr\" dir=\"ltr\">Formation 7</h1>")
                .contains("Sénégal", "XM-PAGE-7", "pages.xml", "migration ordonnée, sûre et régulière")
                .contains("lang=\"en\"");
        assertThat(body("/en/initiatives/" + one.key())).contains("1,234,567.8 EUR");
        assertThat(body("/ar/initiatives/" + one.key())).contains("السنغال", "dir=\"rtl\"");
    }

    @Test
    void theApiGoesOnWhereAPageEnded() {
        JsonNode page = json("/api/v1/initiatives");
        assertThat(page.get("initiatives").size()).isGreaterThanOrEqualTo(30);
        JsonNode newest = page.get("initiatives").get(0);
        assertThat(newest.get("budget").asString()).isEqualTo("1234567.80");
        JsonNode rest = json("/api/v1/initiatives?before=" + newest.get("key").asLong());
        assertThat(rest.get("initiatives").get(0).get("key").asLong())
                .isLessThan(newest.get("key").asLong());
        assertThat(body("/api/v1/initiatives?format=csv"))
                .contains("XM-PAGE-7,project,Vocational training 7,en,2,XM-PAGE");
        assertThat(body("/api/v1/openapi")).contains("/api/v1/initiatives");
    }

    @Test
    void totalsOpenTheirNumbers() {
        String page = body("/en/initiatives/totals?q=page&country=SN");
        assertThat(page)
                .contains("1,234,568 EUR", "href=\"/en/initiatives/totals/budgets?q=page&amp;country=SN\"")
                .contains("Country: SN", "<svg class=\"flow wide\"", "Made-up publisher", "not linked yet");
        assertThat(body("/fr/initiatives/totals/budgets?q=page&country=SN"))
                .contains("E = Σ aᵢ / rᵢ", "Banque centrale européenne");
        assertThat(body("/ar/initiatives/totals/flow?q=page")).contains("dir=\"rtl\"");
        assertThat(body("/en/initiatives/totals?q=nobody-at-all")).contains("no source tells such an amount");
        assertThat(ask("/en/initiatives/totals/else").statusCode()).isEqualTo(404);
        assertThat(ask("/en/initiatives/totals?from=x").statusCode()).isEqualTo(400);
    }

    @Test
    void theApiGivesTheSameTotals() {
        JsonNode totals = json("/api/v1/initiatives/totals?q=page&country=SN");
        assertThat(totals.get("initiatives").asLong()).isEqualTo(1);
        assertThat(totals.get("budgets").get("euros").asString()).isEqualTo("1234567.800000");
        assertThat(totals.get("disbursements").get("euros").isNull()).isTrue();
        assertThat(body("/api/v1/initiatives/totals?q=page&country=SN&format=csv"))
                .contains("measure,currency,year,amounts,amount,rate,rate_kind,euros")
                .contains("budgets,EUR,,1,1234567.80,1,own,1234567.800000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"from=31.12.2020", "least=many", "before=x", "before=99999999999999999999", "until=2021-02-30"})
    void aMistakeIsASentence(String query) {
        for (String path : List.of("/fr/initiatives?", "/api/v1/initiatives?lang=fr&")) {
            HttpResponse<String> answer = ask(path + query);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("Exception");
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(ask("/en/initiatives/999999999").statusCode()).isEqualTo(404);
        assertThat(ask("/en/initiatives/0").statusCode()).isEqualTo(404);
        assertThat(body("/en/initiatives?q=%27%3A*%26%21%28+%3C").contains("Exception"))
                .isFalse();
    }

    private JsonNode json(String path) {
        return JsonMapper.builder().build().readTree(body(path));
    }

    private String body(String path) {
        HttpResponse<String> answer = ask(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> ask(String path) {
        try {
            return BROWSER.send(
                    HttpRequest.newBuilder(URI.create(site + path)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
