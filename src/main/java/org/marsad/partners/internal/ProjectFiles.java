package org.marsad.partners.internal;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.SearchText;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Region;
import org.marsad.partners.Relation;
import org.marsad.partners.RelationKind;

/**
 * What the project itself knows of the partners: the files in {@code partners/}, whose first lines name their sources.
 *
 * @param partners the partners
 * @param relations their relations by row id
 * @param aliases every spelling of a name, by its compared form
 */
record ProjectFiles(List<Partner> partners, Map<String, Relation> relations, Map<String, Alias> aliases) {
    /** A spelling of a partner's name. */
    record Alias(String spelling, PartnerCode partner) {}

    static ProjectFiles read() {
        List<Partner> partners = rows("partners", ProjectFiles::partner);
        Map<String, Relation> relations = new LinkedHashMap<>();
        rows("relations", row -> Map.entry(row.getField("id"), relation(row)))
                .forEach(it -> relations.put(it.getKey(), it.getValue()));
        return new ProjectFiles(partners, relations, aliases(partners));
    }

    private static Map<String, Alias> aliases(List<Partner> partners) {
        List<Alias> all = new ArrayList<>();
        for (Partner partner : partners) {
            LocalizedText name = partner.name();
            for (String own : List.of(partner.code().value(), name.fr(), name.en(), name.ar())) {
                all.add(new Alias(own, partner.code()));
            }
            if (partner.iso2() != null) {
                all.add(new Alias(partner.iso2(), partner.code()));
            }
        }
        rows("aliases", ProjectFiles::otherSpellings).forEach(all::addAll);
        return byComparedForm(all);
    }

    private static List<Alias> otherSpellings(NamedCsvRecord row) {
        PartnerCode code = new PartnerCode(row.getField("code"));
        return List.of(row.getField("aliases").split("\\s*;\\s*")).stream()
                .map(it -> new Alias(it, code))
                .toList();
    }

    /** A spelling that two partners claim would decide by chance, so it is a mistake of ours. */
    private static Map<String, Alias> byComparedForm(List<Alias> all) {
        Map<String, Alias> aliases = new LinkedHashMap<>();
        for (Alias alias : all) {
            Alias first = aliases.putIfAbsent(SearchText.normalise(alias.spelling()), alias);
            if (first != null && !first.partner().equals(alias.partner())) {
                throw new IllegalStateException(
                        alias.spelling() + " is claimed by " + first.partner() + " and " + alias.partner());
            }
        }
        return aliases;
    }

    private static Partner partner(NamedCsvRecord row) {
        String column = text(row, "column");
        String region = text(row, "region");
        return new Partner(
                new PartnerCode(row.getField("code")),
                PartnerKind.valueOf(row.getField("kind")),
                text(row, "iso2"),
                new LocalizedText(row.getField("fr"), row.getField("en"), row.getField("ar")),
                region == null ? null : Region.valueOf(region),
                column == null
                        ? null
                        : new Partner.Tile(Integer.parseInt(column), Integer.parseInt(row.getField("row"))));
    }

    private static Relation relation(NamedCsvRecord row) {
        return new Relation(
                new PartnerCode(row.getField("partner")),
                RelationKind.valueOf(row.getField("kind")),
                text(row, "detail"),
                day(row, "from"),
                day(row, "until"),
                row.getField("source"),
                Relation.Certainty.valueOf(row.getField("certainty")));
    }

    private static @Nullable LocalDate day(NamedCsvRecord row, String field) {
        String text = text(row, field);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable String text(NamedCsvRecord row, String field) {
        String text = row.getField(field);
        return text.isEmpty() ? null : text;
    }

    private static <T> List<T> rows(String file, Function<NamedCsvRecord, T> mapper) {
        String name = "/partners/" + file + ".tsv";
        try (InputStream in = Objects.requireNonNull(ProjectFiles.class.getResourceAsStream(name), name);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .fieldSeparator('\t')
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().map(mapper).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
