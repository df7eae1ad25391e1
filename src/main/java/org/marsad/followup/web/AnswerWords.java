package org.marsad.followup.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Field;
import org.marsad.followup.FormTexts;
import org.marsad.followup.Question;
import org.marsad.followup.ValueWords;
import org.marsad.kernel.Texts;

/** What stands under a question, in the reader's words; partners' own words stay as they are. */
final class AnswerWords {
    private static final String TITLE = "title";
    private static final String LINK = "link";
    private static final String DOCUMENT = "document";

    private final Texts texts;
    private final FormTexts form;
    private final ValueWords words;
    private final ReviewAddresses to;

    /** @param partners a partner's name by its code */
    AnswerWords(Texts texts, UnaryOperator<String> partners, ReviewAddresses to) {
        this.texts = texts;
        this.form = new FormTexts(texts);
        this.words = new ValueWords(texts, partners);
        this.to = to;
    }

    FormTexts form() {
        return form;
    }

    /** All that stands there; empty where nothing does. */
    List<AnswerLine> lines(Question question, Map<String, String> values) {
        return question.lines() == 1 ? fields(question, values) : entries(question, values);
    }

    /** The name of a field on its line. */
    String label(Question question, Question.Place place) {
        return words.place(question, place);
    }

    /** A single value. */
    String value(Question.Place place, String value) {
        return words.value(place.field(), value);
    }

    private List<AnswerLine> fields(Question question, Map<String, String> values) {
        List<Field> shown = question.fields().stream()
                .filter(it -> it.type() != Field.Type.LANGUAGE)
                .toList();
        String language = values.get(Field.LANGUAGE);
        List<AnswerLine> lines = new ArrayList<>();
        for (Field field : shown) {
            String value = values.get(field.name());
            if (value != null) {
                boolean own = field.type() == Field.Type.TEXT;
                lines.add(new AnswerLine(
                        shown.size() == 1 ? null : form.field(question, field),
                        words.value(field, value),
                        own ? language : null,
                        url(field, value),
                        own ? foreign(language) : ""));
            }
        }
        return List.copyOf(lines);
    }

    private List<AnswerLine> entries(Question question, Map<String, String> values) {
        List<AnswerLine> lines = new ArrayList<>();
        for (int line = 1; line <= question.lines(); line++) {
            int at = line;
            if (question.fields().stream().anyMatch(it -> values.containsKey(question.place(at, it.name())))) {
                lines.add(entry(question, line, values));
            }
        }
        return List.copyOf(lines);
    }

    private AnswerLine entry(Question question, int line, Map<String, String> values) {
        String title = values.get(question.place(line, TITLE));
        String link = values.get(question.place(line, LINK));
        String document = values.get(question.place(line, DOCUMENT));
        String rest = question.fields().stream()
                .filter(it -> !List.of(TITLE, LINK, DOCUMENT).contains(it.name()))
                .map(it -> part(it, values.get(question.place(line, it.name()))))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        String url = link != null || document == null ? link : to.document(document);
        return new AnswerLine(
                null,
                title == null ? texts.t("followup.untitled") : title,
                values.get(question.place(line, Field.LANGUAGE)),
                url,
                rest);
    }

    private @Nullable String part(Field field, @Nullable String value) {
        return value == null ? null : words.value(field, value);
    }

    private @Nullable String url(Field field, String value) {
        return switch (field.type()) {
            case LINK -> value;
            case DOCUMENT -> to.document(value);
            default -> null;
        };
    }

    private String foreign(@Nullable String language) {
        return language == null || language.equals(texts.language().code()) ? "" : form.language(language);
    }
}
