package org.marsad.publishing;

import java.util.List;
import org.marsad.kernel.Texts;
import org.marsad.publishing.Field.Type;

/** What every field of every table means, as a table itself, in the language asked for. */
final class CodeBook implements DataTable {
    private static final Outline OUTLINE = new Outline(
            "codebook",
            List.of(
                    Field.text("table").always(),
                    Field.text("field").always(),
                    Field.text("type").always(),
                    Field.of("required", Type.BOOLEAN).always(),
                    Field.text("allowed"),
                    Field.text("description").always()),
            List.of("table", "field"),
            List.of());

    private final List<DataTable> tables;
    private final Texts words;

    CodeBook(List<DataTable> tables, Texts words) {
        this.tables = tables;
        this.words = words;
    }

    @Override
    public Outline outline() {
        return OUTLINE;
    }

    @Override
    public String title(Texts texts) {
        return texts.t("publishing.codebook");
    }

    @Override
    public String describe(Field field, Texts texts) {
        return texts.t("publishing.codebook." + field.name());
    }

    @Override
    public void write(Asked asked, Rows rows) {
        for (DataTable table : tables) {
            for (Field field : table.outline().fields()) {
                rows.add(
                        table.outline().name(),
                        field.name(),
                        field.type().code(),
                        field.required(),
                        field.allowed().isEmpty() ? null : String.join(" ", field.allowed()),
                        table.describe(field, words));
            }
        }
    }
}
