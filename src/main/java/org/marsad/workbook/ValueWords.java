package org.marsad.workbook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Field;
import org.marsad.followup.FormTexts;
import org.marsad.followup.Question;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;

/** What stands in a report, in the reader's words: names instead of codes, days and numbers as the language has them. */
public final class ValueWords {
    private final Texts texts;
    private final FormTexts words;
    private final Map<String, String> partners = new HashMap<>();

    /** @param partners those whose codes may stand there */
    public ValueWords(Texts texts, Collection<Partner> partners) {
        this.texts = texts;
        this.words = new FormTexts(texts);
        partners.forEach(it -> this.partners.put(it.code().value(), it.name().in(texts.language())));
    }

    /** The name of a place: its field's, with its line where the question has several. */
    public String place(Question question, String id) {
        Question.Place place = question.findPlace(id).orElseThrow();
        String field = words.field(question, place.field());
        return question.lines() == 1 ? field : texts.t("workbook.place.line", place.line(), field);
    }

    /** A value in words; that there is none, if it is null. */
    public String value(Question question, String id, @Nullable String value) {
        Field field = question.findPlace(id).orElseThrow().field();
        if (value == null) {
            return texts.t("workbook.value.none");
        }
        return switch (field.type()) {
            case CHOICE -> field.options() == null ? value : words.option(field.options(), value);
            case LANGUAGE -> words.language(value);
            case COUNT -> texts.number(Long.parseLong(value));
            case PERCENT -> texts.t("workbook.value.percent", value);
            case DATE -> texts.date(LocalDate.parse(value));
            case PARTNERS ->
                Arrays.stream(value.split(" "))
                        .map(it -> partners.getOrDefault(it, it))
                        .collect(Collectors.joining(texts.t("workbook.value.separator") + " "));
            case DOCUMENT -> texts.t("workbook.value.file");
            case TEXT, LINK, YEAR -> value;
        };
    }
}
