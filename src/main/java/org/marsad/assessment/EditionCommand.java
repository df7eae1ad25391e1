package org.marsad.assessment;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.journal.Journal;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.Services;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.kernel.UserLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad edition}: freezes editions, lists them, and proves that they are what they were. */
@Command(name = "edition", synopsisSubcommandLabel = "COMMAND", mixinStandardHelpOptions = true)
public final class EditionCommand {
    private static final int NOT_HOLDING = 1;

    private final Services services;

    @Spec
    private @Nullable CommandSpec spec;

    /** @param services gives the editions when a subcommand asks for them */
    public EditionCommand(Services services) {
        this.services = services;
    }

    @Command(name = "freeze", mixinStandardHelpOptions = true)
    int freeze(
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--cycle", required = true) String cycle,
            @Option(names = "--as-of", required = true) LocalDate asOf,
            @Option(names = "--title-fr", required = true) String fr,
            @Option(names = "--title-en", required = true) String en,
            @Option(names = "--title-ar", required = true) String ar) {
        var order = new Editions.Order(id(id), new LocalizedText(fr, en, ar), cycle, asOf);
        EditionSummary frozen = services.get(Editions.class).freeze(order, Journal.COMMAND_LINE);
        out().println(texts().t("assessment.freeze.done", frozen.id(), frozen.resultsSha256()));
        return 0;
    }

    @Command(name = "list", mixinStandardHelpOptions = true)
    int list() {
        for (EditionSummary it : services.get(Editions.class).list()) {
            out().println(String.join(
                    "  ",
                    it.id().value(),
                    it.asOf().toString(),
                    it.cycle(),
                    it.resultsSha256(),
                    it.title().in(texts().language())));
        }
        return 0;
    }

    /** Computes one edition, or all of them, again from the stored inputs; exit code 1 if any is not the same. */
    @Command(name = "verify", mixinStandardHelpOptions = true)
    int verify(@Parameters(paramLabel = "ID", arity = "0..1") @Nullable String id) {
        EditionId only = id == null ? null : id(id);
        Editions editions = services.get(Editions.class);
        List<EditionId> ids =
                only == null ? editions.list().stream().map(EditionSummary::id).toList() : List.of(only);
        int exit = 0;
        for (EditionId each : ids) {
            boolean holds = editions.verify(each)
                    .orElseThrow(() -> new UserError("assessment.verify.none", each))
                    .holds();
            out().println(texts().t(holds ? "assessment.verify.holds" : "assessment.verify.broken", each));
            exit = holds ? exit : NOT_HOLDING;
        }
        return exit;
    }

    private static EditionId id(String text) {
        if (!EditionId.isValid(text)) {
            throw new UserError("assessment.freeze.badId", text);
        }
        return new EditionId(text);
    }

    private PrintWriter out() {
        return requireNonNull(spec).commandLine().getOut();
    }

    private static Texts texts() {
        return Texts.in(UserLanguage.fromEnvironment());
    }
}
