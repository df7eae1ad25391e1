package org.marsad.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Texts;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What came of a workbook as JSON for other programs: codes as they are stored, mistakes with their sentence. */
final class PreviewJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PreviewJson() {}

    static String write(WorkbookPreview preview, boolean stored, Texts texts) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("cycle", preview.cycle());
        all.put("partner", preview.partner().value());
        all.put("language", preview.language().code());
        all.put("stored", stored);
        for (WorkbookPreview.Kind kind : WorkbookPreview.Kind.values()) {
            List<Map<String, Object>> items =
                    preview.items(kind).stream().map(PreviewJson::item).toList();
            all.put(kind == WorkbookPreview.Kind.CONFLICT ? "conflicts" : kind.code(), items);
        }
        all.put("unchanged", preview.unchanged());
        all.put(
                "mistakes",
                preview.mistakes().stream().map(it -> mistake(it, texts)).toList());
        return MAPPER.writeValueAsString(all) + "\n";
    }

    private static Map<String, Object> item(WorkbookPreview.Item item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("action", item.action());
        fields.put("question", item.question());
        fields.put("fields", item.lines().stream().map(PreviewJson::line).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> line(WorkbookPreview.Line line) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("place", line.place());
        fields.put("before", line.before());
        fields.put("after", line.after());
        return fields;
    }

    private static Map<String, @Nullable Object> mistake(WorkbookPreview.Mistake mistake, Texts texts) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("sheet", mistake.sheet());
        fields.put("row", mistake.row() == 0 ? null : mistake.row());
        fields.put("column", mistake.column().isEmpty() ? null : mistake.column());
        fields.put("sentence", mistake.in(texts));
        return fields;
    }
}
