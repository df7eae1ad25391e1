package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ProgressCommandTest {
    private static final String HEADER = "id,direction,baseYear,base,nowYear,now,targetYear,target\n";

    @TempDir
    private Path folder;

    private Calc calc;

    @BeforeEach
    void setUp() {
        calc = new Calc(folder, "progress");
    }

    /** What each of un19, un23, can and lin says, and the guard. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // a cost falls, a share rises, rises slowly, falls a little, falls
                "DOWN,2022,8.0,2025,7.1,2027,5.0,  0.434711,0.481006,0.434711,0.500000,-",
                "UP,2022,40,2025,52,2027,60,       1.081934,1.096960,1.081934,1.000000,-",
                "UP,2022,40,2025,44,2027,60,       0.382141,0.344325,0.382141,0.333333,-",
                "UP,2022,40,2025,39.5,2027,60,     -0.049533,-0.041493,-0.049533,-0.041667,-",
                "UP,2022,40,2025,38,2027,60,       -0.200687,-0.163873,-0.200687,-0.166667,-",
                // the trap: three methods call a cost that gets worse under its target fair
                "DOWN,2022,4.0,2025,4.5,2027,5.0,  0.877351,0.867592,-0.877351,0.833333,met-worsening",
                // the base meets the target: kept, bettered, lost
                "DOWN,2022,4,2025,4,2027,5,        0.000000,0.000000,0.000000,0.000000,met-maintained",
                "UP,2022,70,2025,70,2027,60,       0.000000,0.000000,0.000000,0.000000,met-maintained",
                "UP,2022,100,2024,144,2026,16,     -0.544152,-1.278095,0.544152,-1.047619,met-maintained",
                "UP,2022,70,2025,60,2027,60,       1.649743,1.585977,-1.649743,1.666667,met-worsening",
                "UP,2022,70,2025,59.9,2027,60,     1.667135,1.601008,-1.667135,1.683333,lost",
                // base equals target: there is no way to go
                "UP,2022,60,2025,66,2027,60,       -,-,-,-,met-maintained",
                "UP,2022,60,2025,54,2027,60,       -,-,-,-,lost",
                "DOWN,2022,60,2025,54,2027,60,     -,-,-,-,met-maintained",
                // nothing moved; the target is met now, on time, and after its year
                "UP,2022,40,2025,40,2027,60,       0.000000,0.000000,0.000000,0.000000,-",
                "UP,2022,40,2027,60,2027,60,       1.000000,1.000000,1.000000,1.000000,-",
                "UP,2022,1,2025,8,2024,4,          1.000000,1.000000,1.000000,1.555556,-",
                // one year of data only, or no time to the target
                "UP,2025,40,2025,44,2027,60,       -,-,-,-,-",
                "UP,2022,40,2025,44,2022,60,       -,-,-,-,-",
                "DOWN,2025,4,2025,4.5,2027,5,      -,-,-,-,met-worsening",
                // from zero, to zero, at zero
                "UP,2022,0,2025,5,2027,10,         -,-,3.032213,0.833333,-",
                "DOWN,2022,8,2025,4,2027,0,        0.206299,0.685020,0.247279,0.833333,-",
                "DOWN,2022,8,2025,0,2027,0,        1.000000,1.000000,1.198642,1.666667,-",
                "UP,2022,0,2025,0,2027,10,         -,-,-0.188339,0.000000,-",
                "UP,2022,0,2025,0,2027,0,          -,-,-,-,met-maintained",
                // below zero all along: nearer to zero is growth; through zero there is no rate
                "UP,2022,-10,2025,-5,2027,-2,      0.749579,0.856275,0.749579,1.041667,-",
                "DOWN,2022,-2,2025,-5,2027,-10,    0.940692,0.901260,0.940692,0.625000,-",
                "UP,2022,-4,2025,2,2027,6,         -,-,-,1.000000,-",
                "UP,2022,4,2025,-2,2027,6,         -,-,-,-5.000000,-",
                "UP,2022,-4,2025,-2,2027,6,        -,-,-,0.333333,-",
                // what is missing is not zero
                "UP,2022,40,2025,,2027,60,         -,-,-,-,-",
                "UP,2022,,2025,44,2027,60,         -,-,-,-,-",
                "UP,2022,40,2025,44,2027,,         -,-,-,-,-",
                "DOWN,,4,2025,4.5,2027,5,          -,-,-,-,met-worsening",
                "UP,2022,40,,44,2027,60,           -,-,-,-,-",
                "UP,2022,40,2025,44,,60,           -,-,-,-,-",
                // neither way is good: there is no progress
                "CONTEXT,2022,40,2025,44,2027,60,  -,-,-,-,-",
                "context,2022,40,2025,44,2027,,    -,-,-,-,-",
            })
    void everyMethodSaysWhatItSays(
            String direction,
            @Nullable String baseYear,
            @Nullable String base,
            @Nullable String nowYear,
            @Nullable String now,
            @Nullable String targetYear,
            @Nullable String target,
            @Nullable String un19,
            @Nullable String un23,
            @Nullable String can,
            @Nullable String lin,
            @Nullable String guard)
            throws IOException {
        String row = String.join(
                ",",
                "x",
                direction,
                text(baseYear),
                text(base),
                text(nowYear),
                text(now),
                text(targetYear),
                text(target));
        JsonNode json = calc.json(HEADER + row + "\n").get("x");
        assertThat(json.propertyNames()).containsExactly("un19", "un23", "can", "lin", "guard");
        assertThat(json.valueStream().map(it -> it.isNull() ? null : it.asString()))
                .containsExactly(un19, un23, can, lin, guard);
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    @Test
    void aRootThatIsAFractionIsExact() throws IOException {
        // 1.1 a year for three years, 1.05 needed: the ratio is 2, not a hair less.
        JsonNode json =
                calc.json(HEADER + "x,UP,2020,1000,2023,1331,2022,1102.5\n").get("x");
        assertThat(json.get("un19").asString()).isEqualTo("2.000000");
        assertThat(json.get("can").asString()).isEqualTo("2.000000");
    }

    @Test
    void anotherUnitChangesNothing() throws IOException {
        JsonNode json = calc.json(HEADER
                + "share,UP,2022,0.40,2025,0.44,2027,0.60\n"
                + "percent,UP,2022,40,2025,44,2027,60\n"
                + "many,UP,2022,400000000000000000000,2025,440000000000000000000,2027,600000000000000000000\n");
        assertThat(json.get("share")).isEqualTo(json.get("percent")).isEqualTo(json.get("many"));
    }

    @Test
    void roundsOnceHalfUpAndKnowsNoNegativeZero() throws IOException {
        JsonNode json = calc.json(HEADER
                + "half,UP,2022,0,2024,0.0000025,2024,1\n"
                + "less,UP,2022,0,2024,0.0000024999,2024,1\n"
                + "below,UP,2022,1,2024,0.9999999,2024,2\n");
        assertThat(json.at("/half/lin").asString()).isEqualTo("0.000003");
        assertThat(json.at("/less/lin").asString()).isEqualTo("0.000002");
        assertThat(json.at("/below/lin").asString()).isEqualTo("0.000000");
    }

    @Test
    void readsSemicolonsMarksAndOtherColumns() throws IOException {
        String text = "\uFEFFtarget;ID;direction;baseyear;base;nowyear;now;targetyear;note\r\n"
                + "5,0;cost;down;2022;8,0;2025;7,1;2027;a, b\r\n;;;;;;;;\r\n";
        assertThat(calc.json(text).at("/cost/un19").asString()).isEqualTo("0.434711");
        assertThat(calc.json(HEADER + "loss,UP,2022,\u221210,2025,-5,2027,-2\n")
                        .at("/loss/lin")
                        .asString())
                .isEqualTo("1.041667");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",UP,2022,40,2025,44,2027,60       | “id” is empty",
                "w,UP,2022,40,2025,44,2027,60      | “w” is already in line 2",
                "x,SIDEWAYS,2022,40,2025,44,2027,60 | “SIDEWAYS” is not a direction",
                "x,,2022,40,2025,44,2027,60        | “” is not a direction",
                "x,UP,22,40,2025,44,2027,60        | “22” in the column “baseYear” is not a year",
                "x,UP,2022,40,2025.5,44,2027,60    | “2025.5” in the column “nowYear” is not a year",
                "x,UP,2022,40,2025,44,9999,60      | “9999” in the column “targetYear” is not a year",
                "x,UP,2022,40,2021,44,2027,60      | the year 2021 in the column “nowYear” is before the year of the base, 2022",
                "x,UP,2022,40,2025,44,2020,60      | the year 2020 in the column “targetYear” is before",
                "x,UP,2022,40 %,2025,44,2027,60    | “40 %” in the column “base” is not a number",
                "x,UP,2022,40,2025,n/a,2027,60     | “n/a” in the column “now” is not a number",
                "x,UP,2022,40,2025,44,2027,1e9     | “1e9” in the column “target” is not a number",
                "x,UP,2022,40,2025,44,2027         | 7 fields",
            })
    void refusesABadRowWithItsLine(String row, String sentence) {
        assertThat(calc.refused(HEADER + "w,UP,2022,40,2025,44,2027,60\n" + row.strip() + "\n"))
                .startsWith("in.csv, line 3: ")
                .contains(sentence);
    }

    @Test
    void printsATableForPeople() throws IOException {
        assertThat(calc.run(HEADER + "cost,DOWN,2022,4.0,2025,4.5,2027,5.0\nshare,UP,2022,0,2025,5,2027,10\n", false)
                        .out()
                        .lines())
                .map(it -> it.replaceAll(" {2,}", " | "))
                .containsExactly(
                        " | UN19 | UN23 | CAN | LIN | target met at the base",
                        "cost | 0.8774 | 0.8676 | -0.8774 | 0.8333 | met, worsening",
                        "share | – | – | 3.0322 | 0.8333 | –");
    }
}
