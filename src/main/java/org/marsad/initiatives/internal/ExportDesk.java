package org.marsad.initiatives.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Exports;
import org.marsad.initiatives.InitiativeFilter;
import org.marsad.initiatives.InitiativeFormat;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.initiatives.Initiatives;
import org.marsad.initiatives.internal.ExportStore.Current;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.springframework.stereotype.Service;

/** Writes initiatives batch by batch: activities as {@link IatiTree} puts them together again, or rows of the layout. */
@Service
class ExportDesk implements Exports {
    private static final int BATCH = 200;

    private final ExportStore store;
    private final Initiatives initiatives;

    ExportDesk(ExportStore store, Initiatives initiatives) {
        this.store = store;
        this.initiatives = initiatives;
    }

    @Override
    public int writeIati(@Nullable String source, Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n");
        int written = each(InitiativeFormat.IATI, source, draft -> {
            out.write(XmlText.of(IatiTree.of(draft)));
            out.write('\n');
        });
        out.write("</iati-activities>\n");
        return written;
    }

    @Override
    public int writeTable(TableFormat format, Language language, @Nullable String source, OutputStream out)
            throws IOException {
        LayoutWriter table = table(format, language, out);
        int written = each(null, source, table::write);
        table.finish();
        return written;
    }

    @Override
    public void writeFound(TableFormat format, Language language, InitiativeFilter filter, int most, OutputStream out)
            throws IOException {
        List<Long> keys = keys(filter, most);
        LayoutWriter table = table(format, language, out);
        for (int from = 0; from < keys.size(); from += BATCH) {
            List<Long> some = keys.subList(from, Math.min(from + BATCH, keys.size()));
            for (Draft draft : store.listDrafts(store.listCurrent(some))) {
                table.write(draft);
            }
        }
        table.finish();
    }

    /** All keys before anything is written, so that too many are refused and not cut off. */
    private List<Long> keys(InitiativeFilter filter, int most) {
        List<Long> keys = new ArrayList<>();
        List<InitiativeSummary> page = initiatives.list(filter, null, BATCH);
        while (!page.isEmpty()) {
            page.forEach(it -> keys.add(it.key()));
            if (keys.size() > most) {
                throw new UserError("initiatives.list.tooMany", most);
            }
            page = page.size() < BATCH ? List.of() : initiatives.list(filter, keys.getLast(), BATCH);
        }
        return keys;
    }

    @Override
    public void writeTemplate(Language language, OutputStream out) throws IOException {
        try (XSSFWorkbook template = LayoutTemplate.in(language)) {
            template.write(out);
        }
    }

    private static LayoutWriter table(TableFormat format, Language language, OutputStream out) throws IOException {
        Texts texts = Texts.in(language);
        return format == TableFormat.CSV ? LayoutWriter.csv(texts, out) : LayoutWriter.book(texts, out);
    }

    /** What is done with each initiative. */
    private interface Step {
        void take(Draft draft) throws IOException;
    }

    private int each(@Nullable InitiativeFormat format, @Nullable String source, Step step) throws IOException {
        int written = 0;
        long after = 0;
        List<Current> batch = store.listCurrent(format, source, after, BATCH);
        while (!batch.isEmpty()) {
            for (Draft draft : store.listDrafts(batch)) {
                step.take(draft);
                written++;
            }
            after = batch.getLast().id();
            batch = store.listCurrent(format, source, after, BATCH);
        }
        return written;
    }
}
