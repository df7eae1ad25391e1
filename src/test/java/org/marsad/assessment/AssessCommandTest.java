package org.marsad.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessCommandTest {
    private static final String HEADER = "partner,action,status,evidence,reason\n";

    @TempDir
    private Path folder;

    @Test
    void printsEveryNodeOfThePlanInItsOrder() throws IOException {
        JsonNode json = json(HEADER + "SEN,2,4,E3,\nFRA,2,NR,,\nSEN,16,NA,,no-coast\nFRA,16,NA,,opt-out\n");
        assertThat(json.propertyNames()).containsExactly("actions", "objectives", "domains", "plan", "missing");
        assertThat(json.get("actions").propertyNames())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 29).mapToObj(String::valueOf).toList());
        assertThat(json.get("objectives").propertyNames())
                .containsExactly("1", "2", "3", "4", "5a", "5b", "6", "7", "8", "9", "10");
        assertThat(json.get("domains").propertyNames()).containsExactly("1", "2", "3", "4", "5");
        assertThat(json.at("/actions/2")).isEqualTo(parse("""
                {"headline": "0.500000", "upper": "1.000000", "coverage": "0.500000", "expected": 2,
                 "respondents": 1, "publication": "provisional", "mean": "1.000000"}
                """));
        assertThat(json.at("/actions/1").isNull()).isTrue();
        assertThat(json.at("/objectives/1/headline").asString()).isEqualTo("0.500000");
        assertThat(json.at("/objectives/2").isNull()).isTrue();
        assertThat(json.at("/domains/2").isNull()).isTrue();
        assertThat(json.at("/plan/headline").asString()).isEqualTo("0.500000");
        assertThat(Stream.concat(
                        IntStream.rangeClosed(1, 29)
                                .filter(it -> it != 2 && it != 16)
                                .mapToObj(String::valueOf),
                        Stream.of("2", "4", "5")))
                .containsExactlyElementsOf(json.get("missing")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    @Test
    void anActionNotApplicableToAnybodyIsThereWithNulls() throws IOException {
        JsonNode json = json(HEADER + "SEN,16,NA,,no-coast\n");
        assertThat(json.at("/actions/16")).isEqualTo(parse("""
                {"headline": null, "upper": null, "coverage": null, "expected": 0,
                 "respondents": 0, "publication": "insufficient-data", "mean": null}
                """));
        assertThat(json.at("/domains/3/headline").isNull()).isTrue();
        assertThat(json.at("/plan/headline").isNull()).isTrue();
        assertThat(json.get("missing").toString()).doesNotContain("\"16\"").doesNotContain("\"3\",\"4\",\"5\"]");
    }

    @Test
    void comparesWithAnOlderFile() throws IOException {
        Path older = write("older.csv", HEADER + "A,12,2,E2,\nB,12,4,E3,\nC,12,NR,,\n");
        Path newer = write("newer.csv", HEADER + "A,12,3,E2,\nB,12,4,E3,\nC,12,1,E1,\n");
        JsonNode json = parse(run("--previous", older.toString(), "--json", newer.toString()));
        assertThat(json.at("/actions/12")).isEqualTo(parse("""
                {"headline": "0.616667", "upper": "0.616667", "coverage": "1.000000", "expected": 3,
                 "respondents": 3, "publication": "full", "mean": "0.616667", "panel": 2,
                 "matchedChange": "0.112500", "conservativeChange": "0.112500", "verdict": "progress"}
                """));
    }

    @Test
    void writesCodesAsTheFileDoes() throws IOException {
        JsonNode json = json(HEADER + "SEN,a12,4,E3,\nSEN,A13,4,E3,\n");
        assertThat(json.at("/actions/A12/headline").asString()).isEqualTo("1.000000");
        assertThat(json.at("/objectives/O5a/headline").asString()).isEqualTo("1.000000");
        assertThat(json.at("/domains/D3/headline").asString()).isEqualTo("1.000000");
        assertThat(json.get("missing").toString()).contains("\"A1\"").endsWith("\"A29\",\"D1\",\"D4\",\"D5\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "partner;action;status;evidence;reason\\nSEN;1;4;E3;\\n",
                "partner\\taction\\tstatus\\tevidence\\treason\\nSEN\\t1\\t4\\tE3\\t\\n",
                "MARKpartner,action,status,evidence,reason\\r\\nSEN,1,4,E3,\\r\\n",
                "note,reason,evidence,status,action,partner\\nx,,e3,4,1,SEN",
                "Partner, Action ,STATUS,evidence,reason\\n\\n SEN , 1 , 4 , E3 , \\n\\n",
                "\"partner\",\"action\",\"status\",\"evidence\",\"reason\"\\n\"SEN, the \"\"one\"\"\",\"1\",\"4\",\"E3\",\"\"\\n",
                "partner,action,status,evidence,reason\\nCôte d'Ivoire,1,4,E3,\"two\\nlines\"\\n",
            })
    void readsWhatSpreadsheetsWrite(String text) throws IOException {
        assertThat(json(text.translateEscapes().replace("MARK", "\uFEFF"))
                        .at("/actions/1/headline")
                        .asString())
                .isEqualTo("1.000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SEN,30,4,E3,        | actionUnknown       | “30”",
                "SEN,5a,4,E3,        | actionUnknown       | “5a”",
                "SEN,,4,E3,          | actionUnknown       | “”",
                "SEN,A2,4,E3,        | actionMixed         | “A2”",
                "SEN,2,5,E3,         | statusUnknown       | “5”",
                "SEN,2,,E3,          | statusUnknown       | “”",
                "SEN,2,4,,           | evidenceMissing     | status 4",
                "SEN,2,R,,why        | evidenceMissing     | status R",
                "SEN,2,4,E4,         | evidenceUnknown     | “E4”",
                "SEN,2,NA,E0,opt-out | evidenceUnwanted    | “E0”",
                "SEN,2,DK,E0,        | evidenceUnwanted    | status DK",
                "SEN,2,NR,E1,        | evidenceUnwanted    | status NR",
                "SEN,2,NA,,          | reasonMissing       | NA",
                "SEN,2,NA,,because   | reasonUnknown       | “because”",
                "SEN,2,R,E1,         | reversalUnexplained | status R",
                "' ,2,4,E3,'         | partnerMissing      | partner",
                "SEN,2,4,E3          | fields              | 4 fields",
                "SEN,2,4,E3,,        | fields              | 6 fields",
                "'SEN,2,4,E3,\"open' | quoteOpen           | quotation",
                "FRA,1,4,E3,         | twice               | line 2",
            })
    void refusesABadRowWithItsLine(String row, String key, String shown) throws IOException {
        UserError error = refused(HEADER + "FRA,1,R,E1,\"two\nlines\"\n\n" + row.strip() + "\nITA,1,4,E3,\n");
        assertThat(error.key()).endsWith(".file." + key);
        String sentence = Texts.in(Language.EN).t(error.key(), error.arguments());
        assertThat(sentence).contains("reports.csv, line 5: ").contains(shown);
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).t(error.key(), error.arguments()))
                    .contains("reports.csv")
                    .contains("5");
        }
    }

    @Test
    void refusesAFileWithoutItsColumnsOrRows() throws IOException {
        assertThat(refused("").key()).isEqualTo("kernel.file.empty");
        assertThat(refused("\uFEFF\n\n").key()).isEqualTo("kernel.file.empty");
        assertThat(refused(HEADER).key()).isEqualTo("kernel.file.noRows");
        UserError missing = refused("partner,action,status,evidence\nSEN,1,4,E3\n");
        assertThat(missing.key()).isEqualTo("kernel.file.columnMissing");
        assertThat(missing.arguments()).contains("1", "reason");
        assertThat(refused("partner,action,status,evidence,reason,status\n").key())
                .isEqualTo("kernel.file.columnTwice");
    }

    @Test
    void refusesARowThatNeverEnds() throws IOException {
        UserError error = refused(HEADER + "SEN,1,4,E3,\nFRA,1,R,E1,\"" + "why ".repeat(5_000_000));
        assertThat(error.key()).isEqualTo("kernel.file.rowTooLong");
        assertThat(error.arguments()).endsWith("2");
        assertThat(refused(",".repeat(100_000)).arguments()).endsWith("0");
    }

    @Test
    void refusesWhatIsNotText() throws IOException {
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, (HEADER + "SEN,1,4,E3,\nCôte,1,4,E3,\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused(latin).key()).isEqualTo("kernel.file.notText");
        assertThat(refused(latin).arguments()).endsWith("3");
        Path wide = folder.resolve("wide.csv");
        Files.write(wide, HEADER.getBytes(StandardCharsets.UTF_16LE));
        assertThat(refused(wide).arguments()).endsWith("1");
        Path cut = folder.resolve("cut.csv");
        Files.write(cut, new byte[] {'a', '\r', '\n', 'b', '\r', (byte) 0xC3});
        assertThat(refused(cut).arguments()).endsWith("3");
        assertThat(refused(folder).key()).isEqualTo("kernel.file.unreadable");
        assertThat(refused(folder.resolve("none.csv")).key()).isEqualTo("kernel.file.unreadable");
    }

    @Test
    void refusesABadOlderFileToo() throws IOException {
        Path newer = write("newer.csv", HEADER + "SEN,1,4,E3,\n");
        Path older = write("older.csv", HEADER + "SEN,1,9,E3,\n");
        UserError error = catchThrowableOfType(
                UserError.class, () -> run("--json", newer.toString(), "--previous", older.toString()));
        assertThat(error.arguments()).startsWith(older.toString(), "2");
    }

    @Test
    void showsNothingThatATerminalWouldObey() throws IOException {
        UserError error = refused(HEADER + "SEN,1,\u001B[31m" + "x".repeat(100) + ",E3,\n");
        assertThat(String.valueOf(error.arguments()[2]))
                .startsWith(" [31mxx")
                .hasSize(61)
                .endsWith("…");
    }

    @Test
    void printsATableForPeople() throws IOException {
        Path file = write("reports.csv", HEADER + "SEN,1,2,E2,\nFRA,1,NR,,\n");
        AssessmentNodes nodes = new AssessmentNodes(
                Trees.CADIZ,
                Assessor.assess(Trees.CADIZ, ReportsFile.read(Trees.CADIZ, file).entries(), null),
                false,
                false);
        assertThat(AssessmentTable.write(nodes, Texts.in(Language.EN)).lines().map(it -> it.replaceAll(" {2,}", " | ")))
                .contains(
                        " | answers | coverage | headline | upper bound | publication",
                        "Action 1 | 1 of 2 | 50% | 0.225 | 0.725 | provisional",
                        "Action 2 | not in the file",
                        "Domain 1 | 1 of 2 | 50% | 0.225 | 0.725 | provisional",
                        "Plan | 1 of 2 | 50% | 0.225 | 0.725 | provisional");
        assertThat(AssessmentTable.write(nodes, Texts.in(Language.AR))).contains("الإجراء 29");
    }

    private JsonNode json(String text) throws IOException {
        return parse(run("--json", write("reports.csv", text).toString()));
    }

    private UserError refused(String text) throws IOException {
        return refused(write("reports.csv", text));
    }

    private UserError refused(Path file) {
        return catchThrowableOfType(UserError.class, () -> run("--json", file.toString()));
    }

    /** What the command prints; a refusal must come before the first character. */
    private static String run(String... args) {
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(new AssessCommand(Trees.CADIZ)).setOut(new PrintWriter(out));
        line.parseArgs(args);
        try {
            AssessCommand command = line.getCommand();
            assertThat(command.call()).isZero();
        } catch (UserError e) {
            assertThat(out.toString()).isEmpty();
            throw e;
        }
        return out.toString();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static JsonNode parse(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
