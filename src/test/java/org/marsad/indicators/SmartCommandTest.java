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

class SmartCommandTest {
    private static final String HEADER = "corridor,service,amount,fee,applied,interbank,days,transparent,accessible\n";

    /** Eight services from France to Senegal; made-up prices. */
    private static final String FRANCE_SENEGAL = HEADER + """
            FRA-SEN,S1,140,0.99,652.000,655.957,1,y,y
            FRA-SEN,S2,140,2.50,648.000,655.957,0,y,y
            FRA-SEN,S3,140,1.99,650.000,655.957,0,y,y
            FRA-SEN,S4,140,4.90,655.957,655.957,0,y,y
            FRA-SEN,S5,140,9.90,655.957,655.957,3,y,y
            FRA-SEN,S6,140,0.00,,655.957,0,n,y
            FRA-SEN,S7,140,0.50,655.000,655.957,7,y,y
            FRA-SEN,S8,140,0.00,654.000,655.957,1,y,n
            """;

    @TempDir
    private Path folder;

    private Calc calc;

    @BeforeEach
    void setUp() {
        calc = new Calc(folder, "smart");
    }

    @Test
    void theWorkedExampleComesOut() throws IOException {
        assertThat(calc.json(FRANCE_SENEGAL)).isEqualTo(Calc.parse("""
                {"FRA-SEN": {"services": 8, "withTotal": 7, "mean": "2.573073", "qualifying": 5,
                             "smart": "2.212901", "met": true}}
                """));
    }

    @Test
    void aDearQualifyingServiceDoesNotMoveSmart() throws IOException {
        String without = FRANCE_SENEGAL.replaceFirst("(?m)^FRA-SEN,S5.*\\n", "");
        JsonNode json = calc.json(without).get("FRA-SEN");
        assertThat(json.get("smart").asString()).isEqualTo("2.212901");
        assertThat(json.get("qualifying").asInt()).isEqualTo(4);
    }

    @Test
    void whatIsNotDisclosedIsNoPriceOfZero() throws IOException {
        JsonNode json = calc.json(HEADER + """
                A,no fee,100,,10,10,0,y,y
                A,no rate,100,1,,10,0,y,y
                A,no bank rate,100,1,10,,0,y,y
                A,no amount,,1,10,10,0,y,y
                """).get("A");
        assertThat(json).isEqualTo(Calc.parse("""
                {"services": 4, "withTotal": 0, "mean": null, "qualifying": 0, "smart": null, "met": false}
                """));
    }

    @Test
    void zeroIsAPrice() throws IOException {
        JsonNode json = calc.json(HEADER + "A,1,100,0,10,10,0,y,y\nA,2,100,0,10,10,0,y,y\nA,3,100,0,10,10,0,y,y\n")
                .get("A");
        assertThat(json).isEqualTo(Calc.parse("""
                {"services": 3, "withTotal": 3, "mean": "0.000000", "qualifying": 3, "smart": "0.000000", "met": true}
                """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5,y,y    | 1",
                "5.0,Y,Y  | 1",
                "0,y,y    | 1",
                "5.01,y,y | 0",
                "6,y,y    | 0",
                ",y,y     | 0",
                "1,n,y    | 0",
                "1,y,n    | 0",
                "1,,y     | 0",
                "1,y,     | 0",
            })
    void aServiceQualifiesByWhatIsKnownOfIt(String last, int qualifying) throws IOException {
        JsonNode json =
                calc.json(HEADER + "A,1,100,1,10,10," + last.strip() + "\n").get("A");
        assertThat(json.get("qualifying").asInt()).isEqualTo(qualifying);
        assertThat(json.get("withTotal").asInt()).isEqualTo(1);
        assertThat(json.get("smart").isNull()).isEqualTo(qualifying == 0);
        assertThat(json.get("met").asBoolean()).isFalse();
    }

    @Test
    void twoQualifyingServicesGiveAMeanButNeverMeetTheTarget() throws IOException {
        JsonNode json = calc.json(HEADER + "A,1,100,1,10,10,0,y,y\nA,2,100,2,10,10,0,y,y\n")
                .get("A");
        assertThat(json.get("smart").asString()).isEqualTo("1.500000");
        assertThat(json.get("met").asBoolean()).isFalse();
    }

    @Test
    void exactlyFivePercentIsMetAndAHairMoreIsNot() throws IOException {
        String two = "1,100,5,10,10,0,y,y\nA,2,100,5,10,10,0,y,y\n";
        JsonNode exact =
                calc.json(HEADER + "A," + two + "A,3,100,5,10,10,0,y,y\n").get("A");
        assertThat(exact.get("met").asBoolean()).isTrue();
        JsonNode above = calc.json(HEADER + "A," + two + "A,3,100,5.0000001,10,10,0,y,y\n")
                .get("A");
        assertThat(above.get("smart").asString()).isEqualTo("5.000000");
        assertThat(above.get("met").asBoolean()).isFalse();
    }

    @Test
    void aRateBetterThanTheBanksIsKept() throws IOException {
        JsonNode json = calc.json(HEADER + "A,1,100,1,10.5,10,0,y,y\n").get("A");
        assertThat(json.get("mean").asString()).isEqualTo("-4.000000");
    }

    @Test
    void corridorsStandInTheOrderOfTheFile() throws IOException {
        JsonNode json = calc.json(HEADER + "Z,1,100,1,10,10,0,y,y\nA,1,100,1,10,10,0,y,y\nZ,2,100,3,10,10,0,y,y\n");
        assertThat(json.propertyNames()).containsExactly("Z", "A");
        assertThat(json.at("/Z/mean").asString()).isEqualTo("2.000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "MARKcorridor;service;amount;fee;applied;interbank;days;transparent;accessible\\r\\nA;1;100;2,5;10;10;0;y;y\\r\\n",
                "note,Corridor,SERVICE,amount,fee,applied,interbank,days,transparent,accessible\\n\"a, b\",A,1,100,2.50,10,10,0,y,y\\n,,,,,,,,,\\n",
                "accessible\\ttransparent\\tdays\\tinterbank\\tapplied\\tfee\\tamount\\tservice\\tcorridor\\ny\\ty\\t0\\t10\\t10\\t2.5\\t100\\t1\\tA",
                "\"corridor\",\"service\",\"amount\",\"fee\",\"applied\",\"interbank\",\"days\",\"transparent\",\"accessible\"\\n\"A\",\"one,\\ntwo\",\" 100 \",\"2.5\",\"10\",\"10.\",\"0\",\"y\",\"y\"\\n",
            })
    void readsWhatSpreadsheetsWrite(String text) throws IOException {
        JsonNode json = calc.json(text.translateEscapes().replace("MARK", "\uFEFF"));
        assertThat(json.at("/A/mean").asString()).isEqualTo("2.500000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",1,100,1,10,10,0,y,y       | “corridor” is empty",
                "A,,100,1,10,10,0,y,y       | “service” is empty",
                "A,1,0,1,10,10,0,y,y        | “amount” must be above zero",
                "A,1,-5,1,10,10,0,y,y       | “amount” must be above zero",
                "A,1,100,-1,10,10,0,y,y     | “fee” is below zero",
                "A,1,100,one,10,10,0,y,y    | “one” in the column “fee” is not a number",
                "A,1,100,1e2,10,10,0,y,y    | “1e2” in the column “fee” is not a number",
                "A,1,100,hidden,10,10,0,y,y | “hidden”",
                "A,1,100,NaN,10,10,0,y,y    | “NaN”",
                "A,1,100,1,0,10,0,y,y       | “applied” must be above zero",
                "A,1,100,1,10,0,0,y,y       | “interbank” must be above zero",
                "A,1,100,1,10,10,-1,y,y     | “days” is below zero",
                "A,1,100,1,10,10,0,maybe,y  | “maybe” in the column “transparent” is neither y nor n",
                "A,1,100,1,10,10,0,y,1      | “1” in the column “accessible” is neither y nor n",
                "B,1,100,1,10,10,0,y,y      | “B, 1” is already in line 2",
                "A,1,100,1,10,10,0,y        | 8 fields",
                "A,1,100,1.000,50,10,10,0,y,y | 10 fields",
            })
    void refusesABadRowWithItsLine(String row, String sentence) {
        assertThat(calc.refused(HEADER + "B,1,100,1,10,10,0,y,y\n\n" + row.strip() + "\nC,1,100,1,10,10,0,y,y\n"))
                .startsWith("in.csv, line 4: ")
                .contains(sentence);
    }

    @Test
    void refusesAFileWithoutItsColumnsOrRows() {
        assertThat(calc.refused("")).contains("in.csv is empty");
        assertThat(calc.refused(HEADER)).contains("no row");
        assertThat(calc.refused("corridor,service,amount\nA,1,100\n"))
                .contains("line 1", "“fee”", "transparent, accessible, with comma");
        assertThat(calc.refused(HEADER.strip() + ",fee\nA,1,100,1,10,10,0,y,y,1\n"))
                .contains("“fee” is there twice");
        assertThat(calc.refused(HEADER + "A,1,\"100,1,10,10,0,y,y\n")).contains("line 2", "quotation mark");
    }

    @Test
    void printsATableForPeople() throws IOException {
        assertThat(calc.run(FRANCE_SENEGAL + "A,1,100,1,,10,0,y,y\n", false)
                        .out()
                        .lines())
                .map(it -> it.replaceAll(" {2,}", " | "))
                .containsExactly(
                        "corridor | services | with a price | mean % | qualifying | SmaRT % | target",
                        "FRA-SEN | 8 | 7 | 2.5731 | 5 | 2.2129 | met",
                        "A | 1 | 0 | – | 0 | – | not met: none qualifies");
    }
}
