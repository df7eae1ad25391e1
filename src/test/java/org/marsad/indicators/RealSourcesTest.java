package org.marsad.indicators;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marsad.PublicFiles;
import org.marsad.indicators.ImportProblem.Kind;
import org.marsad.kernel.UserError;

/**
 * Every public file in the folders beside the project, each read as what it is: how many values of which series, how many
 * areas that nobody knows with how many rows, and what else is odd, against the table {@code real-files.tsv}.
 */
class RealSourcesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-05-06");
    private static final List<String> FOLDERS =
            List.of("sdg", "remittances", "missing_migrants", "visas", "treaties", "migration_stats", "sdmx");

    private final CountryNames names = TestNames.names();

    @Test
    void everyFileIsReadAsWrittenDown() throws IOException {
        List<String> told = new ArrayList<>();
        for (String folder : FOLDERS) {
            Path root = PublicFiles.get("data/" + folder);
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile)
                        .sorted()
                        .forEach(it -> told.add(tell(folder, root.relativize(it).toString(), it)));
            }
        }
        assertThat(String.join("\n", told) + "\n").isEqualTo(expected());
    }

    @Test
    void everyFileWithValuesIsRecognised() throws IOException {
        for (String folder : FOLDERS) {
            Path root = PublicFiles.get("data/" + folder);
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile).sorted().forEach(it -> {
                    String name = root.relativize(it).toString();
                    var order = new SourceKind.Order(names, name.startsWith("kampala") ? DAY : null, null, DAY);
                    if (hasValues(kind(folder, name), it, order)) {
                        assertThat(ValueFiles.recognise(List.of(it), order))
                                .as(name)
                                .isEqualTo(kind(folder, name));
                    }
                });
            }
        }
    }

    private static boolean hasValues(SourceKind kind, Path path, SourceKind.Order order) {
        try {
            return kind.read(List.of(path), order).getFirst().size() > 0;
        } catch (UserError _) {
            return false;
        }
    }

    private static String expected() throws IOException {
        try (var in = requireNonNull(RealSourcesTest.class.getResourceAsStream("/indicators/real-files.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String tell(String folder, String name, Path path) {
        SourceKind kind = kind(folder, name);
        LocalDate vintage = name.startsWith("kampala") ? DAY : null;
        var order = new SourceKind.Order(names, vintage, null, DAY);
        try {
            SourceFile file = kind.read(List.of(path), order).getFirst();
            Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
            file.problems().forEach(it -> kinds.merge(it.kind(), 1, Integer::sum));
            int rows = file.unresolved().values().stream().mapToInt(it -> it).sum();
            return String.join(
                    "\t",
                    kind.code(),
                    name,
                    new TreeMap<>(file.series()).toString(),
                    file.unresolved().size() + " unknown, " + rows + " rows",
                    kinds.toString());
        } catch (UserError e) {
            return String.join("\t", kind.code(), name, e.key());
        }
    }

    private static SourceKind kind(String folder, String name) {
        return switch (folder) {
            case "sdg" -> SourceKind.SDG;
            case "missing_migrants" -> SourceKind.MMP;
            case "visas" -> SourceKind.VISAS;
            case "treaties" -> SourceKind.TREATIES;
            case "sdmx" -> SourceKind.TABLE;
            case "remittances" ->
                name.contains("RPW") ? SourceKind.RPW : name.startsWith("WDI") ? SourceKind.WDI : SourceKind.KNOMAD;
            default ->
                name.startsWith("unhcr")
                        ? SourceKind.UNHCR
                        : name.startsWith("Eurostat") ? SourceKind.EUROSTAT_ASYLUM : SourceKind.UNDESA;
        };
    }
}
