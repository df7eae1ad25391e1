package org.marsad.workbook;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Operator;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Services;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.kernel.UserLanguage;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad report}: a report's workbook out of the database and back into it, without a browser. */
@Command(name = "report", synopsisSubcommandLabel = "COMMAND", mixinStandardHelpOptions = true)
public final class ReportCommand {
    private static final int REFUSED = 2;

    private final Services services;

    @Spec
    private @Nullable CommandSpec spec;

    /** @param services gives the workbooks when a subcommand asks for them */
    public ReportCommand(Services services) {
        this.services = services;
    }

    @Command(name = "template", mixinStandardHelpOptions = true)
    int template(
            @Option(names = "--cycle", required = true) String cycle,
            @Option(names = "--partner", required = true) String partner,
            @Option(names = "--language", paramLabel = "fr|en|ar") @Nullable String language,
            @Option(names = "--out", paramLabel = "FILE.xlsx", required = true) Path out) {
        Language chosen = language == null
                ? texts().language()
                : Language.find(language).orElseThrow(() -> new UserError("workbook.command.language", language));
        PartnerCode code = services.get(Partners.class)
                .resolve(partner)
                .map(Partner::code)
                .orElseThrow(() -> new UserError("workbook.command.partner", partner));
        byte[] file = services.get(Workbooks.class).write(cycle, code, chosen, Operator.COMMAND_LINE);
        try {
            Files.write(out, file);
        } catch (IOException e) {
            throw new UserError("workbook.command.cannotWrite", out);
        }
        out().println(texts().t("workbook.command.written", out));
        return 0;
    }

    /** Takes the whole file or nothing of it; exit code 2 if there is a mistake or a conflict. */
    @Command(name = "import", mixinStandardHelpOptions = true)
    int read(
            @Parameters(paramLabel = "FILE.xlsx") Path file,
            @Option(names = "--dry-run") boolean dryRun,
            @Option(names = "--json") boolean json) {
        byte[] bytes = bytes(file);
        Workbooks workbooks = services.get(Workbooks.class);
        WorkbookPreview preview = workbooks.preview(bytes, Operator.COMMAND_LINE);
        boolean clean = preview.mistakes().isEmpty()
                && preview.items(WorkbookPreview.Kind.CONFLICT).isEmpty();
        boolean store = clean && !dryRun;
        if (store) {
            preview = workbooks.apply(bytes, Operator.COMMAND_LINE);
        }
        out().print(json ? PreviewJson.write(preview, store, texts()) : text(preview, store));
        out().flush();
        preview.mistakes()
                .forEach(it -> requireNonNull(spec).commandLine().getErr().println(line(it)));
        return clean ? 0 : REFUSED;
    }

    private String text(WorkbookPreview preview, boolean stored) {
        Texts texts = texts();
        List<String> lines = List.of(
                texts.t(
                        "workbook.command.summary",
                        preview.partner(),
                        preview.cycle(),
                        preview.items(WorkbookPreview.Kind.CHANGED).size(),
                        preview.items(WorkbookPreview.Kind.CONFIRMED).size(),
                        preview.items(WorkbookPreview.Kind.CONFLICT).size(),
                        preview.mistakes().size()),
                texts.t(stored ? "workbook.command.stored" : "workbook.command.notStored"));
        return String.join("\n", lines) + "\n";
    }

    private String line(WorkbookPreview.Mistake mistake) {
        return texts().t(
                        "workbook.command.mistake",
                        mistake.sheet(),
                        mistake.row() == 0 ? "–" : mistake.column() + mistake.row(),
                        mistake.in(texts()));
    }

    /** No more than what is looked at, and one byte that says that there is more. */
    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Workbooks.MOST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new UserError("workbook.command.noFile", file);
        } catch (IOException e) {
            throw new UserError("workbook.command.cannotRead", file);
        }
    }

    private PrintWriter out() {
        return requireNonNull(spec).commandLine().getOut();
    }

    private static Texts texts() {
        return Texts.in(UserLanguage.fromEnvironment());
    }
}
