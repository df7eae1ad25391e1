package org.marsad.workbook.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.marsad.followup.Question;
import org.marsad.kernel.UserError;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;
import org.marsad.publishing.XlsxFile;
import org.marsad.workbook.Workbooks;

/** Reads a workbook that came back, without knowing the report: what the file is, and what stands in its cells. */
final class WorkbookReader {
    private static final int MEGABYTE_BITS = 20;

    private final Plan plan;

    WorkbookReader(Plan plan) {
        this.plan = plan;
    }

    /**
     * A file's content.
     *
     * @param meta what it is
     * @param filled what stands in it
     */
    record Content(Meta meta, Filled filled) {}

    /** @throws UserError if it can't be read at all, with what to do about it */
    Content read(byte[] file) {
        XlsxFile.inspect(file, Workbooks.MOST_BYTES).ifPresent(it -> {
            throw new UserError("workbook.refused." + it.code(), Workbooks.MOST_BYTES >> MEGABYTE_BITS);
        });
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return read(book);
        } catch (UserError e) {
            throw e;
        } catch (IOException | RuntimeException _) {
            // Whatever a library says of a damaged file, its reader can only make it anew.
            throw new UserError("workbook.refused.broken");
        }
    }

    private Content read(XSSFWorkbook book) {
        Meta meta = Meta.read(book);
        Filled filled = new Filled();
        Set<String> expected = expected(meta);
        SheetReader reader = new SheetReader(meta, new CellText(meta.language(), book.isDate1904()), filled, expected);
        for (Sheet sheet : book) {
            reader.read(sheet);
        }
        for (Domain domain : plan.domains()) {
            for (Action action : domain.listActions()) {
                missing(meta, filled, expected, domain, action.code());
            }
        }
        return new Content(meta, filled);
    }

    /** The keys of all rows to fill in; confirmations may be missing, as not every action has one. */
    private static Set<String> expected(Meta meta) {
        Set<String> keys = new LinkedHashSet<>();
        for (String action : meta.actions()) {
            for (Question question : meta.questionnaire().questions(action)) {
                if (Layout.hasLines(question)) {
                    for (int line = 1; line <= question.lines(); line++) {
                        keys.add(new RowKey(action, question.code(), Integer.toString(line)).toString());
                    }
                } else {
                    Layout.cells(question)
                            .forEach(it -> keys.add(new RowKey(action, question.code(), it.name()).toString()));
                }
            }
        }
        return keys;
    }

    private static void missing(Meta meta, Filled filled, Set<String> unread, Domain domain, String action) {
        long rows = unread.stream().filter(it -> it.startsWith(action + "|")).count();
        if (rows > 0) {
            var spot = new Filled.Spot(Layout.sheetName(domain, meta.language()), -1, -1);
            filled.add(spot.mistake(Typed.Wrong.of("workbook.row.missing", action, rows)));
            meta.questionnaire().questions(action).stream()
                    .filter(it -> unread.stream().anyMatch(key -> key.startsWith(action + "|" + it.code() + "|")))
                    .forEach(filled::markUnreadable);
        }
    }
}
