package org.marsad.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.followup.Change;
import org.marsad.followup.Draft;
import org.marsad.followup.Question;
import org.marsad.followup.Questionnaire;
import org.marsad.kernel.Language;

/** A workbook that LibreOffice opened and saved says the same, and what was written in it arrives. */
@Execution(ExecutionMode.CONCURRENT)
class LibreOfficeTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void installed() {
        assumeTrue(LibreOffice.isInstalled(), "soffice");
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatStandsThere(Language language) throws Exception {
        Draft draft = new RandomReports(Long.getLong("marsad.seed", 5L)).draft();
        RandomReports random = new RandomReports(99);
        Map<String, Map<String, String>> wanted = new HashMap<>();
        List<Question> questions = Questionnaire.version(1).questions("12");
        questions.forEach(it -> wanted.put(it.code(), random.values(it, 1)));
        byte[] filled = Books.after(Books.write(draft, language), language, book -> {
            questions.forEach(it -> book.answer(it, wanted.getOrDefault(it.code(), Map.of())));
        });
        LibreOffice office = new LibreOffice(folder);
        byte[] back = office.saved(office.saved(filled));

        Comparison comparison = Books.compare(back, draft);
        assertThat(comparison.mistakes()).isEmpty();
        Map<String, Change> changes = new HashMap<>();
        assertThat(comparison.changes()).allSatisfy(it -> {
            assertThat(it.action()).isEqualTo("12");
            changes.put(it.question(), it);
        });
        assertThat(questions).allSatisfy(it -> {
            Change change = changes.get(it.code());
            Map<String, String> arrived = change == null ? draft.values("12", it.code()) : change.values();
            assertThat(arrived)
                    .as(it.code())
                    .containsAllEntriesOf(withoutFiles(wanted.getOrDefault(it.code(), Map.of())));
        });
        looksAsBefore(back, language);
    }

    private static void looksAsBefore(byte[] file, Language language) {
        try (FilledIn book = new FilledIn(file, language)) {
            assertThat(book.book().getSheetAt(1).isRightToLeft()).isEqualTo(language == Language.AR);
            assertThat(book.book().getSheetAt(1).getProtect()).isTrue();
            assertThat(book.book().getSheetAt(1).getDataValidations()).hasSizeGreaterThan(5);
            Cell cell = book.cell("1|Q2|status");
            assertThat(cell.getCellStyle().getLocked()).isFalse();
            assertThat(book.row("1|Q2").getCell(1).getCellComment()).isNotNull();
        }
    }

    private static Map<String, String> withoutFiles(Map<String, String> values) {
        Map<String, String> others = new HashMap<>(values);
        others.keySet().removeIf(it -> it.endsWith("document"));
        return others;
    }
}
