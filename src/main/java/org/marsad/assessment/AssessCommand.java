package org.marsad.assessment;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Score;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.kernel.UserLanguage;
import org.marsad.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code marsad assess REPORTS.csv [--previous OLDER.csv] [--json]}: the computation without a server or a database,
 * so that anyone can check a published number. Prints all or nothing.
 */
@Command(name = "assess", mixinStandardHelpOptions = true)
public final class AssessCommand implements Callable<Integer> {
    private final Plan plan;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "REPORTS.csv")
    private @Nullable Path reports;

    @Option(names = "--previous", paramLabel = "OLDER.csv")
    private @Nullable Path previous;

    @Option(names = "--json")
    private boolean json;

    public AssessCommand() {
        this(Plan.cadiz());
    }

    AssessCommand(Plan plan) {
        this.plan = plan;
    }

    @Override
    public Integer call() {
        ReportsFile current = ReportsFile.read(plan, requireNonNull(reports));
        Map<String, Map<String, Score>> before = previous == null
                ? null
                : Assessor.scores(ReportsFile.read(plan, previous).entries());
        Assessment assessment = Assessor.assess(plan, current.entries(), before);
        AssessmentNodes nodes = new AssessmentNodes(plan, assessment, json && current.prefixed(), before != null);
        print(
                json
                        ? AssessmentJson.write(nodes)
                        : AssessmentTable.write(nodes, Texts.in(UserLanguage.fromEnvironment())));
        return 0;
    }

    private void print(String text) {
        PrintWriter out = requireNonNull(spec).commandLine().getOut();
        out.print(text);
        out.flush();
        if (out.checkError()) {
            throw new UserError("assessment.output.failed");
        }
    }
}
