package org.marsad.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.followup.Change;
import org.marsad.followup.Draft;
import org.marsad.followup.Field;
import org.marsad.followup.Question;
import org.marsad.followup.Questionnaire;
import org.marsad.kernel.Language;

/** Whatever stands in a report survives its workbook, and whatever is filled in arrives as it was meant. */
@Execution(ExecutionMode.CONCURRENT)
class RoundTripProperties {
    private static final int REPORTS = 4;
    private static final List<Question> QUESTIONS = Questionnaire.version(1).questions().values().stream()
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest
    @EnumSource
    void anUntouchedWorkbookChangesNothing(Language language) {
        long first = Long.getLong("marsad.seed", System.nanoTime());
        for (long seed = first; seed < first + REPORTS; seed++) {
            Draft draft = new RandomReports(seed).draft();
            Comparison comparison = Books.compare(Books.write(draft, language), draft);
            assertThat(comparison.mistakes()).as("-Dmarsad.seed=" + seed).isEmpty();
            assertThat(comparison.changes()).as("-Dmarsad.seed=" + seed).isEmpty();
            assertThat(comparison.unchanged()).isEqualTo(QUESTIONS.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFilledInArrives(Language language) {
        long first = Long.getLong("marsad.seed", System.nanoTime());
        for (long seed = first; seed < first + REPORTS; seed++) {
            Draft draft = new RandomReports(seed).draft();
            RandomReports random = new RandomReports(seed + 1);
            Map<String, Map<String, String>> wanted = new HashMap<>();
            QUESTIONS.forEach(it -> wanted.put(name(it), random.values(it, 0.8)));
            byte[] file = Books.after(
                    Books.write(draft, language),
                    language,
                    book -> QUESTIONS.forEach(it -> book.answer(it, wanted.getOrDefault(name(it), Map.of()))));
            Comparison comparison = Books.compare(file, draft);
            assertThat(comparison.mistakes()).as("-Dmarsad.seed=" + seed).isEmpty();
            Map<String, Change> changes = new HashMap<>();
            comparison.changes().forEach(it -> changes.put(it.action() + it.question(), it));
            for (Question question : QUESTIONS) {
                Change change = changes.get(name(question));
                Map<String, String> before = draft.values(question.action(), question.code());
                Map<String, String> arrived = change == null ? before : change.values();
                assertThat(withoutFiles(question, arrived))
                        .as("%s %s, -Dmarsad.seed=%s", question.action(), question.code(), seed)
                        .isEqualTo(withoutFiles(question, wanted.getOrDefault(name(question), Map.of())));
                if (change != null) {
                    assertThat(change.seen()).isEqualTo(draft.revision(question.action(), question.code()));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameReportGivesTheSameBytes(Language language) {
        Draft draft = new RandomReports(1).draft();
        assertThat(Books.write(draft, language)).isEqualTo(Books.write(draft, language));
    }

    private static Map<String, String> withoutFiles(Question question, Map<String, String> values) {
        Map<String, String> others = new HashMap<>(values);
        question.places().stream()
                .filter(it -> it.field().type() == Field.Type.DOCUMENT)
                .forEach(it -> others.remove(it.id()));
        return others;
    }

    private static String name(Question question) {
        return question.action() + question.code();
    }
}
