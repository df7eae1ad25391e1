package org.marsad.journal;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Services;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code marsad journal}: shows whether the record of what happened is still what was written. */
@Command(name = "journal", synopsisSubcommandLabel = "COMMAND", mixinStandardHelpOptions = true)
public final class JournalCommand {
    private static final int BROKEN = 1;

    private final Services services;

    @Spec
    private @Nullable CommandSpec spec;

    /** @param services gives the journal when a subcommand asks for it */
    public JournalCommand(Services services) {
        this.services = services;
    }

    /** Computes every hash again; exit code 1 if a line was changed, removed or put in. */
    @Command(name = "verify", mixinStandardHelpOptions = true)
    int verify() {
        OptionalLong broken = services.get(Journal.class).findBroken();
        Texts texts = Texts.in(UserLanguage.fromEnvironment());
        String sentence = broken.isEmpty()
                ? texts.t("journal.verify.holds")
                : texts.t("journal.verify.broken", Long.toString(broken.getAsLong()));
        requireNonNull(spec).commandLine().getOut().println(sentence);
        return broken.isEmpty() ? 0 : BROKEN;
    }
}
