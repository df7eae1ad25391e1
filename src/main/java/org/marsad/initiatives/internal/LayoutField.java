package org.marsad.initiatives.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.marsad.kernel.Texts;

/**
 * What a row of the layout says of an initiative (docs/jvap.md), in the order of its columns. A field that can be said
 * several times, such as a title in another language, has a column for each, whose heading ends in its number.
 */
enum LayoutField {
    IDENTIFIER,
    KIND,
    TITLE(3),
    TITLE_LANGUAGE(3),
    DESCRIPTION(3),
    DESCRIPTION_LANGUAGE(3),
    REPORTER,
    REPORTER_REFERENCE,
    FUNDING,
    ACCOUNTABLE,
    EXTENDING,
    IMPLEMENTING,
    PLANNED_START,
    START,
    PLANNED_END,
    END,
    STATUS,
    BUDGET,
    CURRENCY,
    VALUE_DATE,
    COUNTRIES,
    REGIONS,
    SECTORS,
    GROUPS,
    ACTIONS,
    DOCUMENTS,
    RESULT,
    INDICATOR(3),
    BASELINE(3),
    TARGET(3),
    ACTUAL(3);

    private static final List<List<LayoutField>> REPEATED = List.of(
            List.of(TITLE, TITLE_LANGUAGE),
            List.of(DESCRIPTION, DESCRIPTION_LANGUAGE),
            List.of(INDICATOR, BASELINE, TARGET, ACTUAL));

    private final int most;

    LayoutField() {
        this(1);
    }

    LayoutField(int most) {
        this.most = most;
    }

    /** How often it can be said. */
    int most() {
        return most;
    }

    /** As in the messages and in what is kept aside, such as {@code title-language}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its heading in this language, without a number. */
    String head(Texts texts) {
        return texts.t("initiatives.layout.head." + code());
    }

    /** What to write there, in this language. */
    String note(Texts texts) {
        return texts.t("initiatives.layout.note." + code());
    }

    /** All columns: what belongs together stands together, number by number. */
    static List<Column> columns() {
        return Arrays.stream(values())
                .flatMap(it -> it.most == 1 ? Stream.of(new Column(it, 1)) : repeated(it))
                .toList();
    }

    private static Stream<Column> repeated(LayoutField field) {
        Optional<List<LayoutField>> group =
                REPEATED.stream().filter(it -> it.getFirst() == field).findFirst();
        return group.stream()
                .flatMap(fields -> IntStream.rangeClosed(1, field.most)
                        .boxed()
                        .flatMap(number -> fields.stream().map(it -> new Column(it, number))));
    }

    /**
     * A column.
     *
     * @param field what it says
     * @param number the how manieth of its field, from 1
     */
    record Column(LayoutField field, int number) {
        String head(Texts texts) {
            return field.head(texts) + (number == 1 ? "" : " " + number);
        }

        /** As in what is kept aside. */
        String code() {
            return field.code() + (number == 1 ? "" : "-" + number);
        }
    }
}
