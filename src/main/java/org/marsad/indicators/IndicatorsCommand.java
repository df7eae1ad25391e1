package org.marsad.indicators;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.journal.Journal;
import org.marsad.kernel.Services;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.kernel.UserLanguage;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Partners;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code marsad indicators}: takes the values of series from files, gives them back, enters decisions on targets. */
@Command(name = "indicators", synopsisSubcommandLabel = "COMMAND", mixinStandardHelpOptions = true)
public final class IndicatorsCommand {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Services services;

    @Spec
    private @Nullable CommandSpec spec;

    /** @param services gives the observations when a file is to be stored */
    public IndicatorsCommand(Services services) {
        this.services = services;
    }

    /** All files are read before the first is stored, so that a bad one leaves everything as it was. */
    @Command(name = "import", mixinStandardHelpOptions = true)
    int take(
            @Option(names = "--source", required = true) String source,
            @Option(names = "--dry-run") boolean dryRun,
            @Option(names = "--json") boolean json,
            @Mixin Provenance provenance,
            @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files) {
        ValueFiles read = ValueFiles.read(provenance.wish(source), files, new CountryNames(this::partner));
        List<ImportReport> reports = new ArrayList<>();
        for (ValueFiles.One one : read.list()) {
            Observations.Origin origin = one.origin(Journal.COMMAND_LINE);
            boolean stored = !dryRun && services.get(Observations.class).add(one.file(), origin);
            reports.add(new ImportReport(one.file(), stored, dryRun));
        }
        print(reports, json);
        return 0;
    }

    /** Prints values as a table in the program’s own layout, small counts of people left out. */
    @Command(name = "export", mixinStandardHelpOptions = true)
    int export(
            @Option(names = "--series", required = true, split = ",") List<String> codes,
            @Option(names = "--period", split = ",") @Nullable List<String> periods,
            @Option(names = "--only", split = ",") @Nullable List<String> only,
            @Option(names = "--countries") boolean countries,
            @Option(names = "--partners") boolean partners) {
        Set<String> states = services.get(Partners.class).list().stream()
                .filter(it -> it.kind() == PartnerKind.STATE)
                .map(it -> it.code().value())
                .collect(Collectors.toSet());
        ExportTable table = new ExportTable(it -> (periods == null || periods.contains(it.period()))
                && (only == null
                        || List.of(it.disaggregation().split(";")).stream().anyMatch(only::contains))
                && (!countries || it.isOfCountry())
                && (!partners || states.containsAll(List.of(it.area().split("-")))));
        for (String code : codes) {
            Series series = Series.find(code).orElseThrow(() -> new UserError("indicators.import.indicator", code));
            table.add(series, services.get(Observations.class).listAll(series));
        }
        var out = requireNonNull(spec).commandLine().getOut();
        table.lines().forEach(out::println);
        out.flush();
        return 0;
    }

    /** Enters what the Steering Committee decided on a target, and where that can be read. */
    @Command(name = "decide", mixinStandardHelpOptions = true)
    int decide(
            @Parameters(paramLabel = "INDICATOR") String indicator,
            @Option(names = "--on", required = true) LocalDate day,
            @Option(names = "--document", required = true) String document) {
        services.get(Decisions.class).decide(new Decisions.Decision(indicator, day, document));
        Texts texts = Texts.in(UserLanguage.fromEnvironment());
        var out = requireNonNull(spec).commandLine().getOut();
        out.println(texts.t("indicators.decide.done", indicator, texts.date(day), document));
        out.flush();
        return 0;
    }

    /** Where values come from, as far as their file does not say so itself. */
    static final class Provenance {
        @Option(names = "--vintage")
        private @Nullable LocalDate vintage;

        @Option(names = "--licence")
        private @Nullable String licence;

        @Option(names = "--indicator")
        private @Nullable String indicator;

        private ValueFiles.Wish wish(String source) {
            return new ValueFiles.Wish(source, vintage, licence, indicator);
        }
    }

    private Optional<String> partner(String name) {
        return ValueFiles.partner(services.get(Partners.class), name);
    }

    private void print(List<ImportReport> reports, boolean json) {
        Texts texts = Texts.in(UserLanguage.fromEnvironment());
        var out = requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(MAPPER.writeValueAsString(
                    Map.of("files", reports.stream().map(it -> it.json(texts)).toList())));
        } else {
            reports.forEach(it -> it.sentences(texts).forEach(out::println));
        }
        out.flush();
    }
}
