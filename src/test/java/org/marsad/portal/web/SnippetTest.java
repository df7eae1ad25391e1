package org.marsad.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetTest {
    @ParameterizedTest
    @CsvSource({
        "La priorité aux mineurs non accompagnés, mineurs, mineurs",
        "La priorité aux mineurs non accompagnés, mineur, mineurs",
        "La priorité aux mineurs non accompagnés, PRIORITE, priorité",
        "La priorité aux mineurs non accompagnés, mineus, mineurs",
        "إعادة الإدماج بعد العودة, اعاده, إعادة",
        "إعادة الإدماج بعد العودة, ادماج, الإدماج"
    })
    void marksWhatWasMeant(String body, String query, String marked) {
        assertThat(marked(body, query)).containsExactly(marked);
    }

    @ParameterizedTest
    @CsvSource({"Niger et Tchad, Nigeria", "un plan, pl", "aucun mot, protection"})
    void marksNothingElse(String body, String query) {
        assertThat(marked(body, query)).isEmpty();
    }

    private static List<String> marked(String body, String query) {
        return Snippet.of(body, query).pieces().stream()
                .filter(Snippet.Piece::hit)
                .map(Snippet.Piece::text)
                .toList();
    }
}
