package org.marsad.indicators;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Services;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.kernel.UserLanguage;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Partners;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code marsad indicators}: takes the values of series from files. */
@Command(name = "indicators", synopsisSubcommandLabel = "COMMAND", mixinStandardHelpOptions = true)
public final class IndicatorsCommand {
    private static final Map<String, String> LICENCES = Map.of(
            "sdg", "United Nations Statistics Division, SDG Global Database",
            "mmp", "IOM, Missing Migrants Project, CC BY 4.0",
            "rpw", "World Bank, Remittance Prices Worldwide, CC BY 4.0");
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
            @Option(names = "--vintage") @Nullable LocalDate vintage,
            @Option(names = "--dry-run") boolean dryRun,
            @Option(names = "--json") boolean json,
            @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files) {
        String licence = LICENCES.get(source);
        if (licence == null) {
            throw new UserError("indicators.import.source", source);
        }
        LocalDate day = vintage == null ? LocalDate.now(ZoneOffset.UTC) : vintage;
        List<SeriesFile> read = files.stream().map(reader(source, day)).toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (int at = 0; at < files.size(); at++) {
            var origin = new Observations.Origin(source, sha256(files.get(at)), licence, day);
            boolean stored = !dryRun && services.get(Observations.class).add(read.get(at), origin);
            outcomes.add(new Outcome(read.get(at), stored, dryRun));
        }
        print(outcomes, json);
        return 0;
    }

    private Function<Path, SeriesFile> reader(String source, LocalDate day) {
        return switch (source) {
            case "mmp" -> {
                CountryNames names = new CountryNames(this::partner);
                yield path -> MissingMigrantsFile.read(path, day, names);
            }
            case "rpw" -> CorridorFile::read;
            default -> SeriesFile::read;
        };
    }

    private Optional<String> partner(String name) {
        return services.get(Partners.class)
                .resolve(name)
                .filter(it -> it.kind() == PartnerKind.STATE)
                .map(it -> it.code().value());
    }

    private void print(List<Outcome> outcomes, boolean json) {
        Texts texts = Texts.in(UserLanguage.fromEnvironment());
        var out = requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(MAPPER.writeValueAsString(
                    Map.of("files", outcomes.stream().map(it -> it.json(texts)).toList())));
        } else {
            outcomes.forEach(it -> it.sentences(texts).forEach(out::println));
        }
        out.flush();
    }

    private static String sha256(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException _) {
            throw new UserError("kernel.file.unreadable", file.toString());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What became of one file. */
    private record Outcome(SeriesFile file, boolean stored, boolean dryRun) {
        Map<String, Object> json(Texts texts) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("file", file.name());
            fields.put("series", file.series().name());
            fields.put("observations", file.observations().size());
            fields.put("stored", stored);
            fields.put("unresolved", new TreeMap<>(file.unresolved()));
            fields.put(
                    "problems",
                    file.problems().stream().map(it -> problem(it, texts)).toList());
            return fields;
        }

        private Map<String, Object> problem(ImportProblem problem, Texts texts) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("line", problem.line() == 0 ? null : problem.line());
            fields.put("code", problem.kind().name());
            fields.put("sentence", sentence(problem, texts));
            return fields;
        }

        private String sentence(ImportProblem problem, Texts texts) {
            return texts.t(
                    "indicators.import.problem." + problem.kind(),
                    file.name(),
                    String.valueOf(problem.line()),
                    problem.detail());
        }

        List<String> sentences(Texts texts) {
            List<String> sentences = new ArrayList<>();
            int rows = file.observations().size();
            sentences.add(
                    dryRun
                            ? texts.t("indicators.import.looked", file.name(), rows)
                            : stored
                                    ? texts.t("indicators.import.stored", file.name(), rows)
                                    : texts.t("indicators.import.known", file.name()));
            new TreeMap<>(file.unresolved())
                    .forEach((area, number) ->
                            sentences.add(texts.t("indicators.import.unresolved", file.name(), area, number)));
            file.problems().forEach(it -> sentences.add(sentence(it, texts)));
            return sentences;
        }
    }
}
