package org.marsad.indicators;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.kernel.UserLanguage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One method on one file, without a server or a database. Prints all or nothing. */
abstract class Calculation implements Callable<Integer> {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE.csv")
    private @Nullable Path file;

    @Option(names = "--json")
    private boolean json;

    /** @throws UserError with the file, the line and what to do */
    abstract Calculated calculate(Path path);

    @Override
    public Integer call() {
        Calculated calculated = calculate(requireNonNull(file));
        Texts texts = Texts.in(UserLanguage.fromEnvironment());
        var line = requireNonNull(spec).commandLine();
        print(line.getOut(), json ? MAPPER.writeValueAsString(calculated.json()) + "\n" : calculated.text(texts));
        calculated.notes(texts).forEach(line.getErr()::println);
        return 0;
    }

    private static void print(PrintWriter out, String text) {
        out.print(text);
        out.flush();
        if (out.checkError()) {
            throw new UserError("indicators.calc.failed");
        }
    }
}
