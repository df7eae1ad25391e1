package org.marsad.workbook.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.kernel.UserError;
import org.marsad.workbook.ReportCommand;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The workbook on the command line: all of a file or nothing of it. */
class ReportCommandTest extends DeskScene {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aDryRunTellsAndStoresNothing() throws IOException {
        Path file = filled("12|Q2|status", "3");
        JsonNode told = json("import", file.toString(), "--dry-run", "--json");
        assertThat(told.at("/stored").asBoolean()).isFalse();
        assertThat(told.at("/changed/0/question").asString()).isEqualTo("Q2");
        assertThat(draft().values("12", "Q2")).containsEntry("status", "2");

        assertThat(json("import", file.toString(), "--json").at("/stored").asBoolean())
                .isTrue();
        assertThat(draft().values("12", "Q2")).containsEntry("status", "3");
        JsonNode again = json("import", file.toString(), "--json");
        assertThat(again.at("/changed")).isEmpty();
        assertThat(again.at("/conflicts")).isEmpty();
    }

    @Test
    void oneMistakeRefusesTheWholeFile() throws IOException {
        Path file = filled("1|Q5|total", "several");
        assertThat(run("import", file.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("C21");
        assertThat(draft().find("1", "Q5")).isEmpty();
    }

    @Test
    void whatDoesNotExistIsNamed() {
        assertThat(refusal("import", folder.resolve("none.xlsx").toString()).key())
                .isEqualTo("workbook.command.noFile");
        assertThat(refusal("template", "--cycle", "2026", "--partner", "Atlantis", "--out", "x.xlsx")
                        .key())
                .isEqualTo("workbook.command.partner");
        assertThat(refusal("template", "--cycle", "2026", "--partner", "SEN", "--language", "xx", "--out", "x.xlsx")
                        .key())
                .isEqualTo("workbook.command.language");
        assertThat(Path.of("x.xlsx")).doesNotExist();
    }

    /** The template as the command writes it, with one cell filled in. */
    private Path filled(String cell, String value) throws IOException {
        Path file = folder.resolve("sen.xlsx");
        assertThat(run(
                        "template",
                        "--cycle",
                        "2026",
                        "--partner",
                        "Sénégal",
                        "--language",
                        "fr",
                        "--out",
                        file.toString()))
                .isZero();
        Files.write(file, after(Files.readAllBytes(file), it -> it.cell(cell).setCellValue(value)));
        return file;
    }

    private JsonNode json(String... args) {
        out.getBuffer().setLength(0);
        assertThat(run(args)).isZero();
        return new JsonMapper().readTree(out.toString());
    }

    private UserError refusal(String... args) {
        UserError[] refusal = new UserError[1];
        command()
                .setExecutionExceptionHandler((e, _, _) -> {
                    refusal[0] = (UserError) e;
                    return 2;
                })
                .execute(args);
        return requireNonNull(refusal[0]);
    }

    private int run(String... args) {
        return command().execute(args);
    }

    private CommandLine command() {
        return new CommandLine(new ReportCommand(context::getBean))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
    }
}
