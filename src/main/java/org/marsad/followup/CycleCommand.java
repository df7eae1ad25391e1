package org.marsad.followup;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.journal.Journal;
import org.marsad.kernel.Services;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad cycle}: opens cycles of reporting, lists them, and ends them. */
@Command(name = "cycle", synopsisSubcommandLabel = "COMMAND", mixinStandardHelpOptions = true)
public final class CycleCommand {
    private final Services services;

    @Spec
    private @Nullable CommandSpec spec;

    /** @param services gives the reports when a subcommand asks for them */
    public CycleCommand(Services services) {
        this.services = services;
    }

    @Command(name = "open", mixinStandardHelpOptions = true)
    int open(
            @Parameters(paramLabel = "CODE") String code,
            @Option(names = "--from", required = true) LocalDate from,
            @Option(names = "--to", required = true) LocalDate to,
            @Option(names = "--opens", required = true) LocalDate opens,
            @Option(names = "--deadline", required = true) LocalDate deadline,
            @Option(names = "--questionnaire", defaultValue = "" + Questionnaire.NEWEST) int questionnaire,
            @Option(names = "--title-fr", required = true) String fr,
            @Option(names = "--title-en", required = true) String en,
            @Option(names = "--title-ar", required = true) String ar) {
        NewCycle wanted = new NewCycle(
                code,
                fr,
                en,
                ar,
                from.toString(),
                to.toString(),
                opens.toString(),
                deadline.toString(),
                Integer.toString(questionnaire));
        Cycle cycle = services.get(Reports.class).open(wanted, Journal.COMMAND_LINE);
        out().println(texts().t("followup.cycle.opened", cycle.code(), texts().date(cycle.deadline())));
        return 0;
    }

    @Command(name = "list", mixinStandardHelpOptions = true)
    int list() {
        for (Cycle it : services.get(Reports.class).listCycles()) {
            out().println(String.join(
                    "  ",
                    it.code(),
                    it.from().toString(),
                    it.to().toString(),
                    it.opens().toString(),
                    it.deadline().toString(),
                    Objects.toString(it.closed(), "-"),
                    it.title().in(texts().language())));
        }
        return 0;
    }

    @Command(name = "close", mixinStandardHelpOptions = true)
    int close(@Parameters(paramLabel = "CODE") String code, @Option(names = "--day", required = true) LocalDate day) {
        services.get(Reports.class).close(code, day, Journal.COMMAND_LINE);
        out().println(texts().t("followup.cycle.ended", code, texts().date(day)));
        return 0;
    }

    private PrintWriter out() {
        return requireNonNull(spec).commandLine().getOut();
    }

    private static Texts texts() {
        return Texts.in(UserLanguage.fromEnvironment());
    }
}
