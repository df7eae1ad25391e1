package org.marsad.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.plan.Action;
import org.marsad.plan.Plan;

class QuestionnaireTest {
    private static final List<String> CODES = List.of(
            Question.APPLIES,
            Question.STATUS,
            Question.CHANGES,
            Question.MEASURES,
            Question.GROUPS,
            Question.PARTNERS,
            Question.OBSTACLES,
            Question.EVIDENCE,
            Question.SPECIFIC);

    static Stream<Questionnaire> versions() {
        return IntStream.rangeClosed(1, Questionnaire.NEWEST).mapToObj(Questionnaire::version);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void asksTheCommonQuestionsAndOneMoreOfEveryAction(Questionnaire questionnaire) {
        assertThat(questionnaire.questions().keySet())
                .hasSize(29)
                .containsExactlyElementsOf(
                        Plan.cadiz().listActions().stream().map(Action::code).toList());
        assertThat(questionnaire.questions())
                .allSatisfy((action, questions) -> assertThat(questions)
                        .allMatch(it -> it.action().equals(action))
                        .extracting(Question::code)
                        .containsExactlyElementsOf(CODES));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void partsBelongToANumberOfTheSameQuestion(Questionnaire questionnaire) {
        assertThat(questions(questionnaire)).allSatisfy(question -> {
            List<String> counts = question.fields().stream()
                    .filter(it -> it.type() == Field.Type.COUNT && it.partOf() == null)
                    .map(Field::name)
                    .toList();
            assertThat(question.fields().stream().flatMap(it -> Stream.ofNullable(it.partOf())))
                    .isSubsetOf(counts);
        });
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyPlaceIsFoundByItsId(Questionnaire questionnaire) {
        assertThat(questions(questionnaire)).allSatisfy(question -> {
            assertThat(question.places()).extracting(Question.Place::id).doesNotHaveDuplicates();
            assertThat(question.places())
                    .hasSize(question.lines() * question.fields().size());
            assertThat(question.places())
                    .allSatisfy(it -> assertThat(question.findPlace(it.id())).contains(it));
        });
    }

    @ParameterizedTest
    @MethodSource("versions")
    void textsSayTheirLanguage(Questionnaire questionnaire) {
        assertThat(questions(questionnaire))
                .filteredOn(it ->
                        it.fields().stream().anyMatch(field -> field.name().equals(Field.LANGUAGE)))
                .allSatisfy(it -> assertThat(it.fields())
                        .filteredOn(field -> field.name().equals(Field.LANGUAGE))
                        .singleElement()
                        .extracting(Field::type)
                        .isEqualTo(Field.Type.LANGUAGE));
        assertThat(questions(questionnaire))
                .filteredOn(it -> it.fields().stream().anyMatch(field -> field.type() == Field.Type.TEXT))
                .allSatisfy(
                        it -> assertThat(it.fields()).extracting(Field::name).contains(Field.LANGUAGE));
    }

    private static List<Question> questions(Questionnaire questionnaire) {
        return questionnaire.questions().values().stream().flatMap(List::stream).toList();
    }
}
