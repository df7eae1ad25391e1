package org.marsad.initiatives;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.journal.Journal;
import org.marsad.kernel.Language;
import org.marsad.kernel.Services;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.kernel.UserLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad initiatives}: takes in the files in which partners already report their projects. */
@Command(name = "initiatives", synopsisSubcommandLabel = "COMMAND", mixinStandardHelpOptions = true)
public final class InitiativesCommand {
    private static final int REFUSED = 2;
    private static final int IN_PART = 3;
    private static final int LONGEST_NAME = 200;

    private final Services services;

    @Spec
    private @Nullable CommandSpec spec;

    /** @param services gives the imports when a subcommand asks for them */
    public InitiativesCommand(Services services) {
        this.services = services;
    }

    /** Exit code 0 if all of it was taken in, 3 if some initiatives were left out, 2 if a file was refused. */
    @Command(name = "import", mixinStandardHelpOptions = true)
    int read(
            @Option(names = "--format", paramLabel = "iati|eutf|jvap", required = true) String format,
            @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files,
            @Option(names = "--source", paramLabel = "NAME") @Nullable String source,
            @Option(names = "--schemas", paramLabel = "FOLDER") @Nullable Path schemas,
            @Option(names = "--dry-run") boolean dryRun,
            @Option(names = "--json") boolean json) {
        InitiativeFormat chosen =
                InitiativeFormat.find(format).orElseThrow(() -> new UserError("initiatives.command.format", format));
        if (source != null && source.length() > LONGEST_NAME) {
            throw new UserError("initiatives.command.longSource", LONGEST_NAME);
        }
        List<ImportOrder> orders = orders(chosen, files, source, schemas, dryRun);
        try (ImportReport report = json ? new JsonReport(texts(), files.size() > 1) : new TextReport(texts(), err())) {
            Imports imports = services.get(Imports.class);
            List<ImportOutcome> outcomes = new ArrayList<>();
            for (ImportOrder order : orders) {
                report.about(order);
                outcomes.add(imports.run(order, report));
            }
            report.print(outcomes, dryRun, out());
            return exit(outcomes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives back what was taken in, as one IATI file or as a table. */
    @Command(name = "export", mixinStandardHelpOptions = true)
    int write(
            @Option(names = "--format", paramLabel = "iati|csv|xlsx", defaultValue = "iati") String format,
            @Option(names = "--out", paramLabel = "FILE", required = true) Path out,
            @Option(names = "--source", paramLabel = "NAME") @Nullable String source,
            @Option(names = "--language", paramLabel = "fr|en|ar") @Nullable String language) {
        if (!List.of("iati", "csv", "xlsx").contains(format)) {
            throw new UserError("initiatives.command.outFormat", format);
        }
        Language chosen = language(language);
        Exports exports = services.get(Exports.class);
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
            int written = write(exports, format, chosen, source, file);
            out().println(texts().t("initiatives.command.exported", written, out));
            return 0;
        } catch (IOException e) {
            throw new UserError("initiatives.command.cannotWrite", out);
        }
    }

    private static int write(
            Exports exports, String format, Language language, @Nullable String source, OutputStream out)
            throws IOException {
        if (!format.equals("iati")) {
            return exports.writeTable(
                    Exports.TableFormat.valueOf(format.toUpperCase(Locale.ROOT)), language, source, out);
        }
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            return exports.writeIati(source, writer);
        }
    }

    /** Writes an empty table to fill in. */
    @Command(name = "template", mixinStandardHelpOptions = true)
    int template(
            @Option(names = "--language", paramLabel = "fr|en|ar") @Nullable String language,
            @Parameters(paramLabel = "FILE.xlsx") Path out) {
        Language chosen = language(language);
        Exports exports = services.get(Exports.class);
        try (OutputStream file = Files.newOutputStream(out)) {
            exports.writeTemplate(chosen, file);
            out().println(texts().t("initiatives.command.template", out));
            return 0;
        } catch (IOException e) {
            throw new UserError("initiatives.command.cannotWrite", out);
        }
    }

    private static Language language(@Nullable String code) {
        return code == null
                ? texts().language()
                : Language.find(code).orElseThrow(() -> new UserError("initiatives.command.language", code));
    }

    /** Compares what was taken in, and lists pairs that may be of the same initiative. */
    @Command(name = "doubles", mixinStandardHelpOptions = true)
    int doubles(@Option(names = "--json") boolean json) {
        new DoublesReport(services.get(Doubles.class), texts()).print(json, out());
        return 0;
    }

    /** IATI files are taken in one by one; the files of the trust fund belong together. */
    private static List<ImportOrder> orders(
            InitiativeFormat format, List<Path> files, @Nullable String source, @Nullable Path schemas, boolean dry) {
        if (format == InitiativeFormat.EUTF) {
            String name = source == null || source.isBlank() ? format.code() : source.strip();
            return List.of(new ImportOrder(format, files, name, dry, null, Journal.COMMAND_LINE));
        }
        return files.stream()
                .map(it -> {
                    String name =
                            source == null || source.isBlank() ? String.valueOf(it.getFileName()) : source.strip();
                    return new ImportOrder(format, List.of(it), name, dry, schemas, Journal.COMMAND_LINE);
                })
                .toList();
    }

    private static int exit(List<ImportOutcome> outcomes) {
        if (outcomes.stream().anyMatch(ImportOutcome::refused)) {
            return REFUSED;
        }
        return outcomes.stream().allMatch(ImportOutcome::isWhole) ? 0 : IN_PART;
    }

    private PrintWriter out() {
        return requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return requireNonNull(spec).commandLine().getErr();
    }

    private static Texts texts() {
        return Texts.in(UserLanguage.fromEnvironment());
    }
}
