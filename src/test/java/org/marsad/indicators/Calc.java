package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code marsad calc} as somebody types it, with one file. */
record Calc(Path folder, String method) {
    JsonNode json(String text, String... more) throws IOException {
        return parse(run(text, true, more).out());
    }

    static JsonNode parse(String json) {
        return JsonMapper.shared().readTree(json);
    }

    /** What is said of a file that is refused, in English; other languages must name file and line as well. */
    String refused(String text, String... more) {
        UserError error = catchThrowableOfType(UserError.class, () -> run(text, true, more));
        assertThat(error).as("a refusal of %s", text).isNotNull();
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).t(error.key(), error.arguments())).doesNotContain("null");
        }
        return Texts.in(Language.EN).t(error.key(), error.arguments()).replace(folder + "/", "");
    }

    Said run(String text, boolean json, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), text);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<Exception> thrown = new ArrayList<>();
        CommandLine line = new CommandLine(new CalcCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((e, _, _) -> {
                    thrown.add(e);
                    return 2;
                });
        String[] args = new String[2 + (json ? 1 : 0) + more.length];
        args[0] = method;
        args[1] = file.toString();
        if (json) {
            args[2] = "--json";
        }
        System.arraycopy(more, 0, args, args.length - more.length, more.length);
        int exit = line.execute(args);
        for (Exception e : thrown) {
            assertThat(out.toString()).as("nothing is printed before a refusal").isEmpty();
            if (e instanceof UserError error) {
                throw error;
            }
            throw new AssertionError(e);
        }
        assertThat(exit).isZero();
        return new Said(out.toString(), err.toString());
    }

    record Said(String out, String err) {}
}
