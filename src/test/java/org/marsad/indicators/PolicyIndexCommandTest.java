package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PolicyIndexCommandTest {
    private static final String HEADER = "country,item,value\n";

    @TempDir
    private Path folder;

    private Calc calc;

    @BeforeEach
    void setUp() {
        calc = new Calc(folder, "policy-index");
    }

    @Test
    void theWorkedExampleComesOut() throws IOException {
        String rows = HEADER + "X,1a,1\nX,1b,.5\nX,1c,0.5\nX,1d,0\n" // 1e is missing
                + yes("X", "2abcde") + yes("X", "3abce") + "X,3d,0\n" + yes("X", "4abc") + yes("X", "5de")
                + yes("X", "6c");
        assertThat(calc.json(rows)).isEqualTo(Calc.parse("""
                {"X": {"domains": {"1": "40.000000", "2": "100.000000", "3": "80.000000", "4": "60.000000",
                                   "5": "40.000000", "6": "20.000000"},
                       "overall": "56.666667", "category": 2}}
                """));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.000000, 1",
        "23, 38.333333, 1",
        "24, 40.000000, 2",
        "47, 78.333333, 2",
        "48, 80.000000, 3",
        "59, 98.333333, 3",
        "60, 100.000000, 4"
    })
    void categoriesBeginExactlyAtTheirLimits(int halves, String overall, int category) throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        int left = halves;
        for (PolicyItem item : PolicyItem.list()) {
            int mostElse = 2 * (30 - PolicyItem.list().indexOf(item) - 1);
            int own = item.code().equals("1a") && halves % 2 == 1 ? 1 : left - mostElse > 0 || left >= 2 ? 2 : 0;
            rows.append("X,").append(item.code()).append(own == 1 ? ",0.5\n" : own == 2 ? ",1\n" : ",0\n");
            left -= own;
        }
        assertThat(left).isZero();
        JsonNode json = calc.json(rows.toString()).get("X");
        assertThat(json.get("overall").asString()).isEqualTo(overall);
        assertThat(json.get("category").asInt()).isEqualTo(category);
    }

    @Test
    void aMissingItemIsZeroWhetherItsRowIsThereOrNot() throws IOException {
        JsonNode json = calc.json(HEADER + "X,2a,1\nX,2b,\nY,2A,1.0\n");
        assertThat(json.at("/X")).isEqualTo(json.at("/Y"));
        assertThat(json.at("/X/domains/2").asString()).isEqualTo("20.000000");
        assertThat(json.at("/X/overall").asString()).isEqualTo("3.333333");
        assertThat(json.at("/X/category").asInt()).isEqualTo(1);
    }

    @Test
    void domainsAreJudgedLikeTheWhole() {
        PolicyIndex index = new PolicyIndex(List.of(4, 10, 8, 6, 3, 9));
        assertThat(List.of(1, 2, 3, 4, 5, 6).stream().map(index::domainCategory))
                .containsExactly(
                        PolicyCategory.PARTIALLY_MEETS,
                        PolicyCategory.FULLY_MEETS,
                        PolicyCategory.MEETS,
                        PolicyCategory.PARTIALLY_MEETS,
                        PolicyCategory.REQUIRES_FURTHER_PROGRESS,
                        PolicyCategory.MEETS);
    }

    @Test
    void readsSemicolonsAndDecimalCommas() throws IOException {
        assertThat(calc.json("\uFEFFcountry;item;value;note\r\nX;1a;0,5;x\r\n")
                        .at("/X/domains/1")
                        .asString())
                .isEqualTo("10.000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X,7a,1    | “7a” is not an item",
                "X,1f,1    | “1f” is not an item",
                "X,a1,1    | “a1” is not an item",
                "X,,1      | “” is not an item",
                "X,1,1     | “1” is not an item",
                "X,2a,0.5  | “0.5” is not an answer to item 2a",
                "X,1a,0.25 | “0.25” is not an answer to item 1a",
                "X,1a,2    | “2” is not an answer to item 1a",
                "X,1a,-1   | “-1” is not an answer to item 1a",
                "X,1a,yes  | “yes” in the column “value” is not a number",
                ",1a,1     | “country” is empty",
                "W,1A,0    | “W, 1a” is already in line 2",
                "X,1a      | 2 fields",
            })
    void refusesABadRowWithItsLine(String row, String sentence) {
        assertThat(calc.refused(HEADER + "W,1a,1\n" + row.strip() + "\n"))
                .startsWith("in.csv, line 3: ")
                .contains(sentence);
    }

    @Test
    void printsATableForPeople() throws IOException {
        assertThat(calc.run(HEADER + yes("X", "2abcde"), false).out().lines())
                .map(it -> it.replaceAll(" {2,}", " | "))
                .containsExactly(
                        "country | domain 1 | domain 2 | domain 3 | domain 4 | domain 5 | domain 6 | overall | category",
                        "X | 0 | 100 | 0 | 0 | 0 | 0 | 16.67 | requires further progress");
    }

    private static String yes(String country, String items) {
        StringBuilder rows = new StringBuilder();
        items.substring(1).chars().forEach(it -> rows.append(country + "," + items.charAt(0) + (char) it + ",1\n"));
        return rows.toString();
    }
}
