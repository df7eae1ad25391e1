package org.marsad.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.marsad.followup.Question;
import org.marsad.followup.Questionnaire;
import org.marsad.publishing.XlsxCells;
import org.marsad.workbook.WorkbookPreview;

/**
 * Uploading a full workbook and seeing what it would change, the database included, against the bare reading of the
 * same file’s cells with the same library, in turn.
 */
@Tag("bench")
class WorkbookSpeedTest extends DeskScene {
    private static final double MOST = 3;
    private static final int ROUNDS = 40;
    private static final double NANOS_PER_MILLI = 1e6;

    @Test
    void uploadingTakesAtMostThreeTimesBareReading() throws IOException {
        // Two files in turn, so that none is still at hand when it comes.
        List<byte[]> files = List.of(full(1), full(2));
        double bare = Double.MAX_VALUE;
        double upload = Double.MAX_VALUE;
        long cells = 0;
        for (int i = 0; i < ROUNDS; i++) {
            byte[] file = files.get(i % 2);
            long start = System.nanoTime();
            cells = read(file);
            long read = System.nanoTime();
            UUID kept = workbooks.keep(file, "2026", SENEGAL, FOCAL_POINT);
            WorkbookPreview preview = workbooks.preview(kept, FOCAL_POINT).orElseThrow();
            long end = System.nanoTime();
            assertThat(preview.mistakes()).isEmpty();
            assertThat(preview.items().size()).isGreaterThan(29 * 8);
            bare = Math.min(bare, read - start);
            upload = Math.min(upload, end - read);
        }
        System.out.printf(
                Locale.ROOT,
                "%nworkbook of %d cells, %d kB: bare reading %.0f ms, upload and preview %.0f ms, %.2f times (at most %.0f)%n",
                cells,
                files.getFirst().length >> 10,
                bare / NANOS_PER_MILLI,
                upload / NANOS_PER_MILLI,
                upload / bare,
                MOST);
        assertThat(upload / bare).isLessThanOrEqualTo(MOST);
    }

    private byte[] full(long seed) {
        RandomReports random = new RandomReports(seed);
        List<Question> questions = Questionnaire.version(1).questions().values().stream()
                .flatMap(List::stream)
                .toList();
        return after(fetch(FOCAL_POINT), book -> questions.forEach(it -> book.answer(it, random.values(it, 1))));
    }

    private static long read(byte[] file) throws IOException {
        long characters = 0;
        long cells = 0;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        characters += XlsxCells.plain(cell).length();
                        cells++;
                    }
                }
            }
        }
        assertThat(characters).isPositive();
        return cells;
    }
}
