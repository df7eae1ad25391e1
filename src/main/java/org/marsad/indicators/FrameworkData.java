package org.marsad.indicators;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.LocalizedText;

/** Reads the framework that the program carries: {@code indicators/framework-N.tsv}. */
final class FrameworkData {
    private FrameworkData() {}

    static Framework read(int version) {
        String name = "/indicators/framework-" + version + ".tsv";
        try (var in = requireNonNull(FrameworkData.class.getResourceAsStream(name), name);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .fieldSeparator('\t')
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Framework(
                    version, csv.stream().map(FrameworkData::indicator).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Indicator indicator(NamedCsvRecord row) {
        return new Indicator(
                row.getField("code"),
                orNull(row.getField("action")),
                row.getField("headline").equals("1"),
                Indicator.Kind.valueOf(row.getField("kind")),
                orNull(row.getField("sdg")),
                Direction.valueOf(row.getField("direction")),
                row.getField("unit"),
                list(row.getField("disaggregations")),
                row.getField("base"),
                target(row),
                row.getField("source"),
                row.getField("period"),
                row.getField("method"),
                row.getField("denominator"),
                text(row, "name"),
                text(row, "definition"),
                Break.listOf(row.getField("code")));
    }

    private static Target target(NamedCsvRecord row) {
        String value = row.getField("value");
        return new Target(
                Target.Rule.valueOf(row.getField("rule")),
                value.isEmpty() ? null : new BigDecimal(value),
                Target.Status.valueOf(row.getField("status")),
                text(row, "reason"));
    }

    private static List<String> list(String codes) {
        return Stream.of(codes.split(",")).filter(it -> !it.isEmpty()).toList();
    }

    private static LocalizedText text(NamedCsvRecord row, String name) {
        return new LocalizedText(row.getField(name + "_fr"), row.getField(name + "_en"), row.getField(name + "_ar"));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
