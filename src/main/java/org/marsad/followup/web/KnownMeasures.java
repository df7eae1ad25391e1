package org.marsad.followup.web;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.marsad.followup.Field;
import org.marsad.followup.MeasureSource;
import org.marsad.followup.MeasureSource.Known;
import org.marsad.followup.Question;
import org.marsad.followup.Remark;
import org.marsad.followup.web.QuestionView.Option;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Measures that are known elsewhere: offered below the question about measures, and written into its free lines. */
@Component
class KnownMeasures {
    /** The name of the boxes to tick. */
    static final String PICK = Question.MEASURES + ".pick";

    private final List<MeasureSource> sources;

    KnownMeasures(ObjectProvider<MeasureSource> sources) {
        this.sources = sources.stream().toList();
    }

    /** Those that the answer does not have yet. */
    List<Option> offer(Desk desk, String action) {
        Map<String, String> standing = desk.draft().values(action, Question.MEASURES);
        return list(desk, action).stream()
                .filter(it -> !has(standing, it))
                .map(it -> new Option(
                        it.code(), desk.texts().t("followup.measures.one", it.title(), it.reference()), false))
                .toList();
    }

    /** The answer with what was ticked; a remark where its lines are full. */
    Typed withPicked(Typed typed, Desk desk, MultiValueMap<String, String> form, List<Remark> mistakes) {
        Question question = typed.question();
        List<String> picked = form.getOrDefault(PICK, List.of());
        if (!question.code().equals(Question.MEASURES) || picked.isEmpty()) {
            return typed;
        }
        Map<String, String> values = new LinkedHashMap<>(typed.values());
        for (Known it : list(desk, question.action())) {
            if (picked.contains(it.code()) && !has(values, it)) {
                OptionalInt line = freeLine(question, values);
                if (line.isEmpty()) {
                    mistakes.add(new Remark(
                            question.action(),
                            question.code(),
                            "",
                            "followup.measures.full",
                            List.of(question.lines())));
                    break;
                }
                put(values, question, line.getAsInt(), it, desk);
            }
        }
        return new Typed(question, typed.seen(), values, typed.still(), typed.over(), typed.yields());
    }

    private List<Known> list(Desk desk, String action) {
        List<Known> all = new ArrayList<>();
        sources.forEach(it -> all.addAll(it.listMeasures(desk.partner().code(), action)));
        return all;
    }

    private static boolean has(Map<String, String> values, Known measure) {
        return values.entrySet().stream()
                .anyMatch(
                        it -> it.getKey().endsWith("reference") && it.getValue().equals(measure.reference()));
    }

    /** A line in which nothing but a language stands. */
    private static OptionalInt freeLine(Question question, Map<String, String> values) {
        return IntStream.rangeClosed(1, question.lines())
                .filter(line -> question.fields().stream()
                        .filter(it -> it.type() != Field.Type.LANGUAGE)
                        .noneMatch(it -> values.containsKey(question.place(line, it.name()))))
                .findFirst();
    }

    private static void put(Map<String, String> values, Question question, int line, Known measure, Desk desk) {
        for (Field field : question.fields()) {
            String value = switch (field.name()) {
                case "kind" -> measure.kind();
                case "title" -> measure.title();
                case "reference" -> measure.reference();
                case Field.LANGUAGE ->
                    requireNonNullElse(measure.language(), desk.language().code());
                default -> "";
            };
            Integer most = field.most();
            String fitting = most == null || value.length() <= most ? value : value.substring(0, most);
            values.put(question.place(line, field.name()), fitting);
        }
    }
}
