package org.marsad;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.marsad.assessment.AssessCommand;
import org.marsad.assessment.EditionCommand;
import org.marsad.exercise.ExerciseCommand;
import org.marsad.followup.CycleCommand;
import org.marsad.identity.AccountCommand;
import org.marsad.indicators.CalcCommand;
import org.marsad.indicators.IndicatorsCommand;
import org.marsad.initiatives.InitiativesCommand;
import org.marsad.journal.JournalCommand;
import org.marsad.kernel.Language;
import org.marsad.kernel.Services;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserLanguage;
import org.marsad.plan.PlanCommand;
import org.marsad.workbook.ReportCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/**
 * The program {@code marsad}: a web server by default, and a command line for its operators.
 *
 * <p>A command that needs no database starts neither Spring nor a server.
 */
@Command(
        name = "marsad",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            Serve.class,
            PlanCommand.class,
            AssessCommand.class,
            CalcCommand.class,
            CycleCommand.class,
            EditionCommand.class,
            AccountCommand.class,
            ExerciseCommand.class,
            InitiativesCommand.class,
            IndicatorsCommand.class,
            JournalCommand.class,
            ReportCommand.class,
            HelpCommand.class
        })
public final class Marsad {
    private Marsad() {}

    public static void main(String[] args) {
        int exit;
        try (Wiring wiring = new Wiring()) {
            exit = commandLine(wiring, UserLanguage.fromEnvironment()).execute(withDefault(args));
        }
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** The command line whose own sentences are in {@code language}; those of the commands follow the environment. */
    static CommandLine commandLine(Services services, Language language) {
        Texts texts = Texts.in(language);
        Failures failures = new Failures(texts);
        CommandLine line = new CommandLine(new Marsad(), new CommandFactory(services));
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExpandAtFiles(false);
        line.setResourceBundle(new Help(texts));
        line.setExecutionExceptionHandler(failures::executionFailed);
        line.setParameterExceptionHandler(failures::notUnderstood);
        return line;
    }

    /** Without a command, or with settings of the framework only, it serves. */
    private static String[] withDefault(String[] args) {
        boolean bare = args.length == 0 || Serve.isSetting(args[0]);
        return bare ? Stream.concat(Stream.of("serve"), Stream.of(args)).toArray(String[]::new) : args;
    }
}
