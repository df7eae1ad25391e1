package org.marsad.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;

/** A missing sentence throws, so asking for each is most of the test. */
class FormTextsTest {
    @ParameterizedTest
    @EnumSource
    void everyQuestionOfEveryVersionIsAskedAndExplained(Language language) {
        FormTexts words = words(language);
        assertThat(questions()).isNotEmpty().allSatisfy(it -> {
            assertThat(words.question(it)).endsWith(language == Language.AR ? "؟" : "?");
            assertThat(words.why(it)).endsWith(".");
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyActionHasItsOwnQuestion(Language language) {
        FormTexts words = words(language);
        for (int version = 1; version <= Questionnaire.NEWEST; version++) {
            assertThat(Questionnaire.version(version).questions().values().stream()
                            .flatMap(List::stream)
                            .filter(it -> it.code().equals(Question.SPECIFIC))
                            .map(words::question))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void fieldsOfAQuestionAreToldApart(Language language) {
        FormTexts words = words(language);
        assertThat(questions())
                .allSatisfy(question -> assertThat(question.fields().stream().map(it -> words.field(question, it)))
                        .doesNotHaveDuplicates()
                        .allSatisfy(it -> assertThat(it).isNotBlank()));
    }

    @ParameterizedTest
    @EnumSource
    void optionsOfAChoiceAreToldApart(Language language) {
        FormTexts words = words(language);
        List<Field.Options> choices = questions()
                .flatMap(it -> it.fields().stream())
                .flatMap(it -> Stream.ofNullable(it.options()))
                .distinct()
                .toList();
        assertThat(choices)
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(choice.codes().stream().map(it -> words.option(choice, it)))
                        .doesNotHaveDuplicates()
                        .allSatisfy(it -> assertThat(it).isNotBlank()));
    }

    @ParameterizedTest
    @EnumSource
    void statesAndOriginsAreToldApart(Language language) {
        FormTexts words = words(language);
        assertThat(Stream.of(ReportState.values()).map(words::state)).doesNotHaveDuplicates();
        assertThat(Stream.of(Entry.Origin.values()).map(words::origin)).doesNotHaveDuplicates();
    }

    private static FormTexts words(Language language) {
        return new FormTexts(Texts.in(language));
    }

    private static Stream<Question> questions() {
        return IntStream.rangeClosed(1, Questionnaire.NEWEST)
                .mapToObj(Questionnaire::version)
                .flatMap(it -> it.questions().values().stream())
                .flatMap(List::stream);
    }
}
