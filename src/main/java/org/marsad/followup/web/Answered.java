package org.marsad.followup.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Field;
import org.marsad.followup.FormTexts;
import org.marsad.followup.Question;
import org.marsad.followup.web.QuestionView.Said;
import org.marsad.kernel.Texts;
import org.marsad.web.Shell;

/** What stands under a question, in words. */
final class Answered {
    private final Texts texts;
    private final FormTexts form;
    private final WritingAddresses to;

    private final Surroundings around;
    private final Map<String, String> partners;

    Answered(Desk desk, Surroundings around) {
        this.texts = desk.texts();
        this.form = desk.form();
        this.to = desk.to();
        this.around = around;
        this.partners = around.partnerNames();
    }

    /** Every value that is there, line by line. */
    List<Said> list(Question question, Map<String, String> values) {
        List<Said> all = new ArrayList<>();
        for (Question.Place place : question.places()) {
            String value = values.get(place.id());
            if (value != null) {
                all.add(said(question, place, value, values));
            }
        }
        return List.copyOf(all);
    }

    private Said said(Question question, Question.Place place, String value, Map<String, String> values) {
        Field field = place.field();
        String name = form.field(question, field);
        String label = question.lines() == 1 ? name : texts.t("followup.form.lineField", place.line(), name);
        String language =
                field.type() == Field.Type.TEXT ? values.get(question.place(place.line(), Field.LANGUAGE)) : null;
        return new Said(label, text(field, value), language, url(field, value));
    }

    private String text(Field field, String value) {
        return switch (field.type()) {
            case CHOICE ->
                field.options() == null || !field.options().codes().contains(value)
                        ? value
                        : form.option(field.options(), value);
            case LANGUAGE -> form.language(value);
            case PARTNERS ->
                Arrays.stream(value.split(" "))
                        .map(it -> partners.getOrDefault(it, it))
                        .collect(Collectors.joining(texts.t("followup.form.comma")));
            case DOCUMENT -> {
                Shell.Link file = around.file(to, value);
                yield file == null ? value : file.label();
            }
            case TEXT, COUNT, PERCENT, YEAR, DATE, LINK -> value;
        };
    }

    private @Nullable String url(Field field, String value) {
        return switch (field.type()) {
            case LINK -> value.startsWith("http") ? value : null;
            case DOCUMENT -> {
                Shell.Link file = around.file(to, value);
                yield file == null ? null : file.url();
            }
            default -> null;
        };
    }
}
