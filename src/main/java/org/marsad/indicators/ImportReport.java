package org.marsad.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.marsad.kernel.Texts;

/**
 * What became of one file.
 *
 * @param file what was read
 * @param stored whether its values were stored now
 * @param dryRun whether they were only to be looked at
 */
record ImportReport(SourceFile file, boolean stored, boolean dryRun) {
    Map<String, Object> json(Texts texts) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", file.name());
        fields.put("series", file.series());
        fields.put("observations", file.size());
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
        fields.put("place", problem.place().isEmpty() ? null : problem.place());
        fields.put("code", problem.kind().name());
        fields.put("sentence", problem.in(texts, file.name()));
        return fields;
    }

    List<String> sentences(Texts texts) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                dryRun
                        ? texts.t("indicators.import.looked", file.name(), file.size())
                        : stored
                                ? texts.t("indicators.import.stored", file.name(), file.size())
                                : texts.t("indicators.import.known", file.name()));
        new TreeMap<>(file.unresolved())
                .forEach((area, number) ->
                        sentences.add(texts.t("indicators.import.unresolved", file.name(), area, number)));
        file.problems().forEach(it -> sentences.add(it.in(texts, file.name())));
        return sentences;
    }
}
