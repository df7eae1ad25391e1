package org.marsad.workbook.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.marsad.followup.Draft;
import org.marsad.followup.FormTexts;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;

/** Writes a report as a workbook: the same bytes for the same report, language and actions. */
final class WorkbookWriter {
    /** The oldest day that a zip can name: no file says when it was made. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Plan plan;
    private final List<Partner> partners;

    WorkbookWriter(Plan plan, List<Partner> partners) {
        this.plan = plan;
        this.partners = List.copyOf(partners);
    }

    /** @param actions the codes of the actions that it holds, in order */
    byte[] write(Draft draft, List<String> actions, Language language) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill(book, draft, actions, Texts.in(language));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return withoutTimes(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(XSSFWorkbook book, Draft draft, List<String> actions, Texts texts) {
        describe(book, draft.cycle().opens());
        Styles styles = new Styles(book);
        CoverSheet.write(book, styles, texts, draft, name(draft, texts.language()));
        // The lists stand after the sheets that readers see, but have to be known before.
        ListsSheet lists =
                new ListsSheet(book, draft.questionnaire(), new FormTexts(texts), texts.t("workbook.sheet.yes"));
        for (Domain domain : plan.domains()) {
            List<Action> chosen = domain.listActions().stream()
                    .filter(it -> actions.contains(it.code()))
                    .toList();
            if (!chosen.isEmpty()) {
                new DomainSheet(book, domain, styles, lists, texts, draft).write(chosen);
            }
        }
        PartnersSheet.write(book, styles, texts, partners);
        MetaSheet.write(book, draft, actions, texts.language());
        book.setSheetOrder(Layout.LISTS_SHEET, book.getNumberOfSheets() - 1);
        book.setActiveSheet(0);
        book.lockStructure();
    }

    private String name(Draft draft, Language language) {
        return partners.stream()
                .filter(it -> it.code().equals(draft.partner()))
                .map(it -> it.name().in(language))
                .findFirst()
                .orElse(draft.partner().value());
    }

    private static void describe(XSSFWorkbook book, LocalDate day) {
        Date date = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        POIXMLProperties properties = book.getProperties();
        properties.getCoreProperties().setCreator("Marsad");
        properties.getCoreProperties().setCreated(Optional.of(date));
        properties.getCoreProperties().setModified(Optional.of(date));
    }

    private static byte[] withoutTimes(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                to.putNextEntry(same);
                from.transferTo(to);
            }
        }
        return out.toByteArray();
    }
}
