package org.marsad.exercise;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Services;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code marsad exercise}: loads fictitious reports into an empty database. */
@Command(name = "exercise", synopsisSubcommandLabel = "COMMAND", mixinStandardHelpOptions = true)
public final class ExerciseCommand {
    private final Services services;

    @Spec
    private @Nullable CommandSpec spec;

    /** @param services gives the exercises when a subcommand asks for them */
    public ExerciseCommand(Services services) {
        this.services = services;
    }

    @Command(name = "load", mixinStandardHelpOptions = true)
    int load(
            @Option(names = "--size", paramLabel = "1|10|100", defaultValue = "1") int size,
            @Option(names = "--seed", paramLabel = "N", defaultValue = "" + Exercise.USUAL_SEED) long seed) {
        int written = services.get(Exercises.class).load(new Exercise(size, seed));
        Texts texts = Texts.in(UserLanguage.fromEnvironment());
        String sentence = written == 0 ? texts.t("exercise.load.already") : texts.t("exercise.load.done", written);
        requireNonNull(spec).commandLine().getOut().println(sentence);
        return 0;
    }
}
