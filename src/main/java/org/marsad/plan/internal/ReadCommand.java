package org.marsad.plan.internal;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserLanguage;
import org.marsad.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code marsad plan read FILE}: shows what the program understands of an official text, without a database. A text
 * that means to be the Cadiz plan must be all of it; another plan's is shown, and a note says that it isn't this plan.
 */
@Command(name = "read", mixinStandardHelpOptions = true)
public final class ReadCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE")
    private @Nullable String file;

    @Option(names = "--json")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        ParsedPlan plan = PlanParser.parse(PlanFile.read(requireNonNull(file)).text());
        Completeness completeness = new Completeness(Plan.cadiz(), plan);
        if (Completeness.isMeantAs(Plan.cadiz(), plan)) {
            completeness.require();
        }
        Texts texts = Texts.in(UserLanguage.fromEnvironment());
        var line = requireNonNull(spec).commandLine();
        print(line.getOut(), plan, texts);
        if (!completeness.isWhole()) {
            line.getErr().println(texts.t("plan.read.other"));
        } else if (!completeness.hasFinalClause()) {
            line.getErr().println(texts.t("plan.read.noClause"));
        }
        return 0;
    }

    private void print(PrintWriter out, ParsedPlan plan, Texts texts) {
        if (json) {
            out.println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(plan));
        } else {
            new Outline(texts).of(plan).forEach(out::println);
        }
        out.flush();
    }
}
