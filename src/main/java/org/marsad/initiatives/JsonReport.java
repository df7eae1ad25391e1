package org.marsad.initiatives;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * An import as one JSON object: {@code version}, the counts, and then all {@code problems}, which wait in a file of
 * their own until the counts are known, so that any number of them needs no memory.
 */
final class JsonReport implements ImportReport {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Texts texts;
    private final boolean namesFiles;
    private final Path waiting;
    private final Writer writer;
    private String file = "";

    /** @param namesFiles whether each problem says in which file it is */
    JsonReport(Texts texts, boolean namesFiles) throws IOException {
        this.texts = texts;
        this.namesFiles = namesFiles;
        this.waiting = Files.createTempFile("marsad-problems", ".json");
        this.writer = Files.newBufferedWriter(waiting);
    }

    @Override
    public void about(ImportOrder order) {
        file = String.valueOf(order.files().getFirst().getFileName());
    }

    @Override
    public void met(Problem problem) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        if (namesFiles) {
            fields.put("file", problem.file() == null ? file : problem.file());
        }
        if (problem.sheet() != null) {
            fields.put("sheet", problem.sheet());
        }
        fields.put("line", problem.line() == 0 ? null : problem.line());
        fields.put("column", problem.column() == 0 ? null : problem.column());
        fields.put("identifier", problem.identifier());
        fields.put("severity", problem.severity().code());
        fields.put("code", problem.code());
        fields.put("message", problem.in(texts));
        try {
            writer.write(MAPPER.writeValueAsString(fields) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void print(List<ImportOutcome> outcomes, boolean dryRun, PrintWriter out) throws IOException {
        writer.close();
        out.println("{");
        out.println("  \"version\": " + MAPPER.writeValueAsString(version(outcomes)) + ",");
        count(out, "read", outcomes, ImportOutcome::read);
        count(out, "created", outcomes, ImportOutcome::created);
        count(out, "updated", outcomes, ImportOutcome::updated);
        count(out, "unchanged", outcomes, ImportOutcome::unchanged);
        count(out, "rejected", outcomes, ImportOutcome::rejected);
        out.print("  \"problems\": [");
        try (BufferedReader problems = Files.newBufferedReader(waiting)) {
            String before = "\n    ";
            for (String line = problems.readLine(); line != null; line = problems.readLine()) {
                out.print(before + line);
                before = ",\n    ";
            }
        }
        out.println("]");
        out.println("}");
        out.flush();
    }

    private static void count(
            PrintWriter out, String name, List<ImportOutcome> outcomes, ToIntFunction<ImportOutcome> of) {
        out.println("  \"" + name + "\": " + outcomes.stream().mapToInt(of).sum() + ",");
    }

    /** The version of all files; null if they have not the same one. */
    private static @Nullable String version(List<ImportOutcome> outcomes) {
        List<String> versions = outcomes.stream()
                .map(ImportOutcome::version)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return versions.size() == 1 ? versions.getFirst() : null;
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(waiting);
    }
}
