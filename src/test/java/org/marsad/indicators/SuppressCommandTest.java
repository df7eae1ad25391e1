package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SuppressCommandTest {
    private static final String NINE = ",a,b,c\n1,3,27,40\n2,14,22,9\n3,6,18,31\n";

    @TempDir
    private Path folder;

    private Calc calc;

    @BeforeEach
    void setUp() {
        calc = new Calc(folder, "suppress");
    }

    @Test
    void ofFourCellsAllMustGo() throws IOException {
        assertThat(calc.json("sex,child,adult\nF,3,27\nM,8,22\n", "--threshold", "5"))
                .isEqualTo(Calc.parse("""
                {"suppressed": [["F", "child"], ["F", "adult"], ["M", "child"], ["M", "adult"]],
                 "intervals": [{"row": "F", "column": "child", "low": 0, "high": 11},
                               {"row": "F", "column": "adult", "low": 19, "high": 30},
                               {"row": "M", "column": "child", "low": 0, "high": 11},
                               {"row": "M", "column": "adult", "low": 19, "high": 30}]}
                """));
    }

    @Test
    void ofNineCellsTheSmallestSetProtects() throws IOException {
        JsonNode json = calc.json(NINE, "--threshold", "5");
        assertThat(json.get("suppressed"))
                .isEqualTo(Calc.parse("[[\"1\",\"a\"],[\"1\",\"b\"],[\"3\",\"a\"],[\"3\",\"b\"]]"));
        assertThat(json.at("/intervals/0"))
                .isEqualTo(Calc.parse("{\"row\": \"1\", \"column\": \"a\", \"low\": 0, \"high\": 9}"));
    }

    @Test
    void fiveIsTheThresholdUnlessAnotherIsNamed() throws IOException {
        assertThat(calc.json(NINE)).isEqualTo(calc.json(NINE, "--threshold", "5"));
        assertThat(calc.json(NINE, "--threshold=3").get("suppressed")).isEmpty();
        assertThat(calc.json(NINE, "--threshold=4").get("suppressed")).hasSize(4);
        assertThat(calc.json(NINE, "--threshold=1").get("suppressed")).isEmpty();
    }

    @Test
    void zeroIsPublished() throws IOException {
        assertThat(calc.json(",a,b,c\n1,0,27,40\n2,14,22,0\n3,6,18,31\n")).isEqualTo(Calc.parse("""
                {"suppressed": [], "intervals": []}
                """));
    }

    @Test
    void theThresholdItselfIsPublished() throws IOException {
        assertThat(calc.json(",a,b\n1,5,27\n2,14,10\n").get("suppressed")).isEmpty();
        assertThat(calc.json(",a,b\n1,9,27\n2,14,22\n", "--threshold", "10").get("suppressed"))
                .hasSize(4);
    }

    @Test
    void severalSmallCountsProtectEachOther() throws IOException {
        JsonNode json = calc.json(",a,b,c\n1,3,2,40\n2,1,4,9\n3,16,18,31\n");
        assertThat(json.get("suppressed")).hasSize(4);
        assertThat(json.get("intervals").toString())
                .contains("{\"row\":\"1\",\"column\":\"a\",\"low\":0,\"high\":4}")
                .contains("{\"row\":\"2\",\"column\":\"b\",\"low\":1,\"high\":5}");
    }

    @Test
    void aWholeGroupInOneCellIsNamedAndHiddenIfAsked() throws IOException {
        String table = "status,protected,refused\nA,0,12\nB,20,30\nC,25,35\n";
        Calc.Said said = calc.run(table, true);
        assertThat(Calc.parse(said.out()).get("suppressed")).isEmpty();
        assertThat(said.err().lines()).singleElement().asString().contains("“A”, “refused”", "--whole-groups");
        Calc.Said safe = calc.run(table, true, "--whole-groups");
        assertThat(safe.err()).isEmpty();
        assertThat(Calc.parse(safe.out()).get("suppressed"))
                .isEqualTo(Calc.parse(
                        "[[\"A\",\"protected\"],[\"A\",\"refused\"],[\"B\",\"protected\"],[\"B\",\"refused\"]]"));
        assertThat(Calc.parse(safe.out()).at("/intervals/1/low").asInt()).isZero();
    }

    @Test
    void readsWhatSpreadsheetsWrite() throws IOException {
        JsonNode plain = calc.json("sex,child,adult\nF,3,27\nM,8,22\n");
        assertThat(calc.json("\uFEFFsex;child;adult\r\nF;3;27\r\nM;8;22\r\n;;\r\n"))
                .isEqualTo(plain);
        assertThat(calc.json("\tchild\tadult\nF\t3\t27\n\nM\t8\t22")).isEqualTo(plain);
        assertThat(calc.json("\"\",\"child\",\"adult\"\n\"F\",\" 3\",\"27\"\n\"M\",\"8\",\"22\"\n"))
                .isEqualTo(plain);
        assertThat(calc.json(",\"a, b\",c\nF,3,27\nM,8,22\n")
                        .at("/suppressed/0/1")
                        .asString())
                .isEqualTo("a, b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M,8      | this row has 2 fields",
                "M,8,22,1 | this row has 4 fields",
                "M,-8,22  | “-8” is not a count",
                "M,8.5,22 | “8.5” is not a count",
                "M,,22    | “” is not a count",
                "M,x,22   | “x” is not a count",
                "M,1e3,22 | “1e3” is not a count",
                "M,1234567890123,22 | “1234567890123” is not a count",
                ",8,22    | no name",
                "F,8,22   | “F” is already in line 2",
            })
    void refusesABadRowWithItsLine(String row, String sentence) {
        assertThat(calc.refused("sex,child,adult\nF,3,27\n" + row.strip() + "\n"))
                .startsWith("in.csv, line 3: ")
                .contains(sentence);
    }

    @Test
    void refusesAFileThatIsNoTable() {
        assertThat(calc.refused("")).contains("empty");
        assertThat(calc.refused("sex,child,adult\n")).contains("no row");
        assertThat(calc.refused("sex\nF\n")).contains("line 1", "only one column");
        assertThat(calc.refused("sex,child,child\nF,1,2\n")).contains("line 1", "“child” is there twice");
        assertThat(calc.refused("sex,child,\nF,1,2\n")).contains("line 1", "no name");
        assertThat(calc.refused("x" + ",1".repeat(101) + "\n" + "1,2\n".repeat(1)))
                .contains("fields");
    }

    @Test
    void refusesTotalsThatWouldBeTakenForCounts() {
        assertThat(calc.refused("sex,child,adult\nF,3,27\nM,8,22\nTotal,11,49\n"))
                .contains("line 4", "totals");
        assertThat(calc.refused("sex,child,adult,Ensemble\nF,3,27,30\nM,8,22,30\n"))
                .contains("totals");
        assertThat(calc.refused("sex,child,adult,المجموع\nF,3,27,30\nM,8,22,30\nالمجموع,11,49,60\n"))
                .contains("totals");
    }

    @Test
    void refusesWhatTheMarginsTellAnyway() {
        assertThat(calc.refused("sex,child,adult\nF,3,27\n")).contains("“F”, “child”", "margins");
        assertThat(calc.refused("sex,child\nF,3\nM,22\n")).contains("“F”, “child”");
        assertThat(calc.refused("sex,child,adult\nF,3,20\nM,0,0\n")).contains("“F”, “child”");
    }

    @Test
    void refusesAThresholdThatHidesNothing() {
        assertThat(calc.refused(NINE, "--threshold", "0")).contains("threshold 0");
        assertThat(calc.refused(NINE, "--threshold", "-5")).contains("threshold -5");
    }

    @Test
    void printsTheReleaseForPeople() throws IOException {
        assertThat(calc.run("sex,child,adult\nF,3,27\nM,8,22\n", false).out().lines())
                .map(it -> it.replaceAll(" {2,}", " | "))
                .containsExactly(
                        " | child | adult | total",
                        "F | hidden | hidden | 30",
                        "M | hidden | hidden | 30",
                        "total | 11 | 49 | 60",
                        "",
                        "row | column | at least | at most",
                        "F | child | 0 | 11",
                        "F | adult | 19 | 30",
                        "M | child | 0 | 11",
                        "M | adult | 19 | 30");
    }
}
