package org.marsad.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencePagesTest extends PublicPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar"})
    void theMethodIsComputed(String language) {
        assertThat(body("/" + language + "/method")).contains("id=\"change\"", "</html>");
    }

    @Test
    void governanceIsTakenOnADate() {
        String then = body("/fr/governance?date=2021-12-01");
        assertThat(then).contains("value=\"2021-12-01\"", "href=\"/fr/partners/ESP\" aria-current=\"true\"");
        assertThat(body("/fr/governance?date=2025-06-01"))
                .contains("href=\"/fr/partners/NGA\" aria-current=\"true\"")
                .contains("Hongrie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-13-01", "yesterday", "1066-10-14", "99999-01-01", "2021-02-30", "'"})
    void aBadDateIsASentence(String date) {
        assertMistake(400, get("/fr/governance").param("date", date)).contains("2026-01-29");
        assertMistake(400, get("/api/v1/partners").param("date", date)).contains("2026-01-29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar"})
    void theDataAreOffered(String language) {
        assertThat(body("/" + language + "/data"))
                .contains(
                        "/api/v1/editions/" + latest().summary().id() + "/scores?lang=" + language + "&amp;format=csv");
    }
}
