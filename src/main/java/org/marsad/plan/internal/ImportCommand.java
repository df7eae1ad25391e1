package org.marsad.plan.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Services;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.kernel.UserLanguage;
import org.marsad.plan.Plan;
import org.marsad.plan.WordingVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad plan import FILE}: keeps an official text of the whole plan as a version in its language. */
@Command(name = "import", mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    private final Services services;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Option(names = "--language", required = true)
    private String language = "";

    @Option(names = "--source", required = true)
    private String source = "";

    @Option(names = "--adopted", required = true, paramLabel = "YYYY-MM-DD")
    private String adopted = "";

    @Option(names = "--nature", paramLabel = "original|editorial|substantive")
    private @Nullable String nature;

    @Spec
    private @Nullable CommandSpec spec;

    public ImportCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        // All that can be wrong without a database is said before one is started.
        ImportRequest request = request();
        ImportOutcome outcome = services.get(WordingImport.class).run(request);
        Texts texts = Texts.in(UserLanguage.fromEnvironment());
        var out = requireNonNull(spec).commandLine().getOut();
        out.println(sentence(texts, outcome));
        out.flush();
        return 0;
    }

    private ImportRequest request() {
        String code = language();
        LocalDate date = date();
        WordingVersion.Nature said = nature == null ? null : nature(nature);
        if (source.isBlank()) {
            throw new UserError("plan.import.source");
        }
        PlanFile read = PlanFile.read(file);
        ParsedPlan parsed = PlanParser.parse(read.text());
        new Completeness(Plan.cadiz(), parsed).requireWithFinalClause();
        return new ImportRequest(code, said, source.strip(), date, read.sha256(), parsed.textsById());
    }

    private String language() {
        String code = language.toLowerCase(Locale.ROOT);
        if (!Arrays.asList(Locale.getISOLanguages()).contains(code)) {
            throw new UserError("plan.import.language", language);
        }
        return code;
    }

    private LocalDate date() {
        try {
            LocalDate date = LocalDate.parse(adopted);
            if (!date.isAfter(LocalDate.now(ZoneOffset.UTC))) {
                return date;
            }
        } catch (DateTimeParseException _) {
            // Said below, as for a day that has not come.
        }
        throw new UserError("plan.import.adopted", adopted);
    }

    private static WordingVersion.Nature nature(String word) {
        return Arrays.stream(WordingVersion.Nature.values())
                .filter(it -> it.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new UserError("plan.import.natures", word));
    }

    private static String sentence(Texts texts, ImportOutcome outcome) {
        WordingVersion version = outcome.version();
        return switch (outcome) {
            case ImportOutcome.Known _ ->
                texts.t("plan.import.known", version.id(), version.language(), texts.date(day(version)));
            case ImportOutcome.Imported imported
            when version.nature() == WordingVersion.Nature.ORIGINAL ->
                texts.t("plan.import.original", version.id(), version.language());
            case ImportOutcome.Imported imported
            when imported.changed().isEmpty() -> texts.t("plan.import.same", version.id(), version.language());
            case ImportOutcome.Imported imported ->
                texts.t("plan.import.changed", version.id(), version.language(), String.join(", ", imported.changed()));
        };
    }

    private static LocalDate day(WordingVersion version) {
        return version.importedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
