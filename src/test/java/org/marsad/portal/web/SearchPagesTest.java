package org.marsad.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPagesTest extends PublicPagesTest {
    @ParameterizedTest
    @CsvSource({
        "fr, réintégration, /fr/domains/5",
        "fr, REINTEGRATION, /fr/domains/5",
        "fr, reintegraton, /fr/domains/5",
        "en, unacompanied minors, /en/actions/14",
        "ar, الاجئين, /ar/actions/",
        "ar, اللاجئون, /ar/actions/",
        "fr, refugees, /fr/actions/",
        "fr, Cote d'Ivoire, /fr/partners/CIV",
        "en, coverage, /en/method#",
        "fr, Comité de pilotage, /fr/governance#steering"
    })
    void forgivesSpelling(String language, String query, String address) {
        assertThat(ask(get("/" + language + "/search").param("q", query)).body())
                .contains("href=\"" + address)
                .contains("<mark>");
    }

    @Test
    void knowsOtherNamesOfPartners() {
        assertThat(ask(get("/en/search").param("q", "Ivory Coast")).body()).contains("href=\"/en/partners/CIV\"");
    }

    @Test
    void findsWhatPartnersWrote() {
        assertThat(ask(get("/fr/search").param("q", "exemple fictif")).body())
                .contains("/figures/A")
                .contains("50 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zzzzqqqq", "%_%", "'; drop table", "<script>alert(1)</script>", "\u0000\u202E", "٪", "!!!"})
    void saysThatNothingWasFound(String query) {
        String page = ask(get("/ar/search").param("q", query)).body();
        assertThat(page).contains("</html>", "/ar/plan").doesNotContain("<script>alert");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertMistake(400, get("/fr/search").param("q", "a".repeat(201))).contains("200");
        assertThat(ask(get("/fr/search").param("q", "a".repeat(200))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anEmptySearchIsAForm() {
        assertThat(body("/fr/search")).contains("name=\"q\"").doesNotContain("<mark>");
    }
}
