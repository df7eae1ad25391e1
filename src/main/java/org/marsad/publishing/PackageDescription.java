package org.marsad.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marsad.kernel.Texts;
import org.marsad.publishing.DataPackages.Cover;
import org.marsad.publishing.DataTable.Outline;
import org.marsad.publishing.DataTable.Reference;

/**
 * The file {@code datapackage.json}.
 *
 * <p>Source of its names: Frictionless Data, Tabular Data Package and Table Schema, version 1. {@code notice} and {@code
 * use} are our own.
 */
final class PackageDescription {
    private final Cover cover;
    private final DataLicence licence;
    private final Texts texts;

    PackageDescription(Cover cover, DataLicence licence, Texts texts) {
        this.cover = cover;
        this.licence = licence;
        this.texts = texts;
    }

    /** A file that was written. */
    record Resource(DataTable table, List<String> sources, long bytes, String sha256) {
        Resource {
            sources = List.copyOf(sources);
        }

        static String path(DataTable table) {
            return "data/" + table.outline().name() + ".csv";
        }
    }

    Map<String, Object> of(List<Resource> resources) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("profile", "tabular-data-package");
        all.put("name", cover.name());
        all.put("title", cover.title());
        if (cover.notice() != null) {
            all.put("notice", cover.notice());
        }
        all.put("description", cover.description());
        all.put("version", cover.version());
        all.put("created", cover.created().toString());
        all.put("use", licence.in(texts));
        licence.findName().ifPresent(it -> all.put("licenses", List.of(licence(it))));
        all.put("contributors", List.of(pairs("title", cover.publisher(), "role", "publisher")));
        List<Map<String, Object>> sources = sources(resources.stream()
                .flatMap(it -> it.sources().stream())
                .distinct()
                .sorted()
                .toList());
        if (!sources.isEmpty()) {
            all.put("sources", sources);
        }
        all.put("resources", resources.stream().map(this::resource).toList());
        return all;
    }

    private Map<String, Object> licence(String name) {
        Map<String, Object> all = pairs("name", name);
        licence.findAddress().ifPresent(it -> all.put("path", it));
        return all;
    }

    private static List<Map<String, Object>> sources(List<String> lines) {
        return lines.stream().map(it -> pairs("title", it)).toList();
    }

    private Map<String, Object> resource(Resource it) {
        DataTable table = it.table();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("profile", "tabular-data-resource");
        all.put("name", table.outline().name());
        all.put("path", Resource.path(table));
        all.put("title", table.title(texts));
        all.put("format", "csv");
        all.put("mediatype", "text/csv");
        all.put("encoding", "utf-8");
        all.put("bytes", it.bytes());
        all.put("hash", "sha256:" + it.sha256());
        all.put("dialect", pairs("delimiter", ",", "lineTerminator", "\r\n", "header", true));
        if (!it.sources().isEmpty()) {
            all.put("sources", sources(it.sources()));
        }
        all.put("schema", schema(table));
        return all;
    }

    private Map<String, Object> schema(DataTable table) {
        Outline outline = table.outline();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "fields",
                CsvStream.fields(outline, cover.notice()).stream()
                        .map(it -> field(table, it, outline.fields().contains(it)))
                        .toList());
        all.put("missingValues", List.of(""));
        if (!outline.key().isEmpty()) {
            all.put("primaryKey", outline.key());
        }
        if (!outline.references().isEmpty()) {
            all.put(
                    "foreignKeys",
                    outline.references().stream()
                            .map(PackageDescription::reference)
                            .toList());
        }
        return all;
    }

    private Map<String, Object> field(DataTable table, Field it, boolean own) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", it.name());
        all.put("type", it.type().code());
        all.put("description", own ? table.describe(it, texts) : texts.t("publishing.codebook.notice"));
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (it.required()) {
            constraints.put("required", true);
        }
        if (!it.allowed().isEmpty()) {
            constraints.put("enum", it.allowed());
        }
        if (!constraints.isEmpty()) {
            all.put("constraints", constraints);
        }
        return all;
    }

    private static Map<String, Object> reference(Reference it) {
        return pairs("fields", it.field(), "reference", pairs("resource", it.table(), "fields", it.key()));
    }

    /** In the order in which they are told, so that the same content gives the same bytes. */
    private static Map<String, Object> pairs(Object... all) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        for (int at = 0; at < all.length; at += 2) {
            pairs.put((String) all[at], all[at + 1]);
        }
        return pairs;
    }
}
