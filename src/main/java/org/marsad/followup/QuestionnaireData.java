package org.marsad.followup;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.plan.Action;
import org.marsad.plan.Plan;

/** Reads the questionnaires that the program carries: {@code followup/questionnaire-N.tsv}. */
final class QuestionnaireData {
    private static final String EVERY_ACTION = "*";

    private QuestionnaireData() {}

    static Questionnaire read(int version) {
        List<Row> rows = rows("/followup/questionnaire-" + version + ".tsv");
        Map<String, List<Question>> byAction = new LinkedHashMap<>();
        for (Action action : Plan.cadiz().listActions()) {
            List<Row> own = rows.stream().filter(it -> it.concerns(action)).toList();
            byAction.put(action.code(), questions(action, own));
        }
        return Questionnaire.of(version, byAction);
    }

    private static List<Question> questions(Action action, List<Row> rows) {
        Map<String, List<Row>> byQuestion = new LinkedHashMap<>();
        rows.forEach(it -> byQuestion
                .computeIfAbsent(it.question(), _ -> new ArrayList<>())
                .add(it));
        return byQuestion.entrySet().stream()
                .map(it -> question(action, it.getKey(), it.getValue()))
                .toList();
    }

    private static Question question(Action action, String code, List<Row> rows) {
        Row first = rows.getFirst();
        List<Field> fields = rows.stream().map(Row::field).toList();
        return new Question(action.code(), code, first.lines(), first.seconds(), fields);
    }

    private static List<Row> rows(String name) {
        try (var in = requireNonNull(QuestionnaireData.class.getResourceAsStream(name), name);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .fieldSeparator('\t')
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().map(Row::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private record Row(String action, String question, int lines, int seconds, Field field) {
        static Row of(NamedCsvRecord csv) {
            return new Row(
                    csv.getField("action"),
                    csv.getField("question"),
                    Integer.parseInt(csv.getField("lines")),
                    Integer.parseInt(csv.getField("seconds")),
                    field(csv));
        }

        boolean concerns(Action it) {
            return action.equals(EVERY_ACTION) || action.equals(it.code());
        }

        private static Field field(NamedCsvRecord csv) {
            String most = csv.getField("most");
            String whole = csv.getField("part_of");
            return new Field(
                    csv.getField("field"),
                    Field.Type.valueOf(csv.getField("type").toUpperCase(Locale.ROOT)),
                    options(csv.getField("options")),
                    most.isEmpty() ? null : Integer.valueOf(most),
                    whole.isEmpty() ? null : whole);
        }

        private static Field.@Nullable Options options(String text) {
            int colon = text.indexOf(':');
            return colon < 0
                    ? null
                    : new Field.Options(
                            text.substring(0, colon),
                            List.of(text.substring(colon + 1).split(",")));
        }
    }
}
