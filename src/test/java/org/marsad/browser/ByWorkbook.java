package org.marsad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.marsad.workbook.internal.FilledIn;
import org.marsad.workbook.internal.LibreOffice;

/** Answers written into a workbook, which LibreOffice opens and saves before it is brought back. */
final class ByWorkbook implements Told.Way {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final LibreOffice office;

    ByWorkbook(Path folder) {
        this.office = new LibreOffice(folder);
    }

    @Override
    public void tell(Somebody who, String report, List<Told> answers) {
        Page page = who.page();
        who.open(report + "/workbook");
        String mine = "main a[download][hreflang='" + who.language().code() + "']";
        Download download = page.waitForDownload(() -> page.locator(mine).click());
        page.locator("#file")
                .setInputFiles(new FilePayload("report.xlsx", XLSX, filled(download.path(), who, answers)));
        who.press("form button");
        assertThat(page.locator("main table").count()).as("questions shown").isEqualTo(answers.size());
        who.press("form button");
    }

    private byte[] filled(Path file, Somebody who, List<Told> answers) {
        try (FilledIn book = new FilledIn(Files.readAllBytes(file), who.language())) {
            answers.forEach(it -> book.answer(it.question(), it.values()));
            return office.saved(book.save());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
