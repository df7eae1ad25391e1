package org.marsad.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.marsad.kernel.Texts;

/** What stands in a report, in the reader's words: names instead of codes, days and numbers as the language has them. */
public final class ValueWords {
    private final Texts texts;
    private final FormTexts form;
    private final UnaryOperator<String> partners;

    /** @param partners a partner's name by its code */
    public ValueWords(Texts texts, UnaryOperator<String> partners) {
        this.texts = texts;
        this.form = new FormTexts(texts);
        this.partners = partners;
    }

    /** The name of a place: its field's, with its line where the question has several. */
    public String place(Question question, Question.Place place) {
        String name = form.field(question, place.field());
        return question.lines() == 1 ? name : texts.t("followup.line", place.line(), name);
    }

    /** A value that a field holds. */
    public String value(Field field, String value) {
        return switch (field.type()) {
            case CHOICE -> field.options() == null ? value : form.option(field.options(), value);
            case LANGUAGE -> form.language(value);
            case COUNT -> texts.number(Long.parseLong(value));
            case PERCENT -> percent(value);
            case DATE -> texts.date(LocalDate.parse(value));
            case PARTNERS ->
                Arrays.stream(value.split(" ")).map(partners).collect(Collectors.joining(texts.t("followup.comma")));
            case DOCUMENT -> texts.t("followup.document");
            case TEXT, YEAR, LINK -> value;
        };
    }

    /** Kept as {@code 37.5}: the share times a hundred, with one decimal at most. */
    private String percent(String value) {
        BigDecimal number = new BigDecimal(value);
        BigFraction share = BigFraction.of(number.unscaledValue().longValueExact(), 1)
                .divide(BigFraction.of(100).multiply(BigFraction.of(10).pow(number.scale())));
        return texts.percent(share, number.scale());
    }
}
