package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.initiatives.InitiativeFilter;
import org.marsad.initiatives.InitiativeSummary;

/** What is reported by several is listed once, and found by what any of them says. */
class RecordsListedTest {
    private final TestDoubles doubles = new TestDoubles();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void takeIn() {
        doubles.takeIn(folder, "a", "A", "Harbour", "B", "Market", "C", "Bridge");
        doubles.takeIn(folder, "b", "X", "Port", "Y", "Harbour");
        doubles.same("A", "X");
        doubles.same("B", "Y");
    }

    @AfterEach
    void close() {
        doubles.close();
    }

    @Test
    void eachIsListedOnce() {
        assertThat(doubles.shelf.list(InitiativeFilter.ALL, null, 10))
                .extracting(InitiativeSummary::identifier)
                .containsExactly("C", "B", "A");
        assertThat(doubles.shelf.list(InitiativeFilter.ALL, null, 10).getLast().others())
                .containsExactly(new InitiativeSummary.Other("X", "XM-TEST"));
        assertThat(doubles.shelf.list(InitiativeFilter.ALL, doubles.key("B"), 10))
                .extracting(InitiativeSummary::identifier)
                .containsExactly("A");
    }

    @Test
    void isFoundByTheWordsOfAnyReport() {
        assertThat(found("port", null, 10)).containsExactly("A");
        assertThat(found("harbour", null, 10)).containsExactly("B", "A");
        assertThat(found("harbour", null, 1)).containsExactly("B");
        assertThat(found("harbour", doubles.key("B"), 10)).containsExactly("A");
        assertThat(found("bridge", null, 10)).containsExactly("C");
        doubles.undo("A", "X");
        assertThat(found("port", null, 10)).containsExactly("X");
    }

    @Test
    void anyReportLeadsToAllOfThem() {
        for (String asked : List.of("A", "X")) {
            assertThat(doubles.shelf.listReports(doubles.key(asked)))
                    .extracting(it -> it.summary().identifier() + it.origin().source())
                    .containsExactly("Aa", "Xb");
        }
        assertThat(doubles.shelf.find(doubles.key("X")).orElseThrow().texts()).isNotEmpty();
        assertThat(doubles.shelf.listReports(99_999)).isEmpty();
    }

    @Test
    void isGoneWhenAllItsReportsAre() {
        doubles.takeIn(folder, "a", "B", "Market", "C", "Bridge");
        assertThat(gone()).isEmpty();
        doubles.takeIn(folder, "b", "Y", "Harbour");
        assertThat(gone()).containsExactly("A");
    }

    private List<String> gone() {
        return doubles.shelf.list(InitiativeFilter.ALL, null, 10).stream()
                .filter(InitiativeSummary::gone)
                .map(InitiativeSummary::identifier)
                .toList();
    }

    private List<String> found(String words, @Nullable Long before, int most) {
        var filter = new InitiativeFilter(words, null, null, null, null, null, null, null, null, null, null, null);
        return doubles.shelf.list(filter, before, most).stream()
                .map(InitiativeSummary::identifier)
                .toList();
    }
}
