package org.marsad.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.publishing.DataTable;

/**
 * The page that lies in the data package: what is in it, whose it is, and what every field means.
 *
 * @param language in which it is written
 * @param title its heading
 * @param lead what the package is
 * @param notice what must be known first; null if nothing
 * @param words its other sentences
 * @param use what may be done with the Process’s own figures
 * @param sources whose the other values are
 * @param tables the tables with their fields
 */
public record PackageReadMe(
        Language language,
        String title,
        String lead,
        @Nullable String notice,
        Words words,
        String use,
        List<String> sources,
        List<Table> tables) {
    public PackageReadMe {
        sources = List.copyOf(sources);
        tables = List.copyOf(tables);
    }

    static List<Table> tables(List<DataTable> all, Texts texts) {
        return all.stream().map(it -> table(it, texts)).toList();
    }

    private static Table table(DataTable it, Texts texts) {
        var outline = it.outline();
        return new Table(
                "data/" + outline.name() + ".csv",
                it.title(texts),
                outline.fields().stream()
                        .map(field -> new Row(field.name(), field.type().code(), it.describe(field, texts)))
                        .toList());
    }

    /**
     * The sentences that are always the same.
     *
     * @param use the heading of the use
     * @param limits what the figures are not made for
     * @param sources the heading of the sources
     * @param files the heading of the tables
     * @param reading how values are written
     * @param field the heading of the fields’ names
     * @param type the heading of their types
     * @param meaning the heading of their meanings
     */
    public record Words(
            String use,
            String limits,
            String sources,
            String files,
            String reading,
            String field,
            String type,
            String meaning) {
        static Words in(Texts texts) {
            return new Words(
                    texts.t("portal.data.use"),
                    texts.t("portal.data.use.limits"),
                    texts.t("portal.package.sources"),
                    texts.t("portal.data.files"),
                    texts.t("portal.package.reading"),
                    texts.t("portal.package.field"),
                    texts.t("portal.package.type"),
                    texts.t("portal.package.meaning"));
        }
    }

    /** A file and its fields. */
    public record Table(String path, String title, List<Row> rows) {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A field. */
    public record Row(String name, String type, String meaning) {}
}
