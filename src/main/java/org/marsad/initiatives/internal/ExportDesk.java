package org.marsad.initiatives.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Exports;
import org.marsad.initiatives.internal.ExportStore.Current;
import org.springframework.stereotype.Service;

/** Writes activities batch by batch, each as {@link IatiTree} puts it together again. */
@Service
class ExportDesk implements Exports {
    private static final int BATCH = 200;

    private final ExportStore store;

    ExportDesk(ExportStore store) {
        this.store = store;
    }

    @Override
    public int writeIati(@Nullable String source, Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n");
        int written = 0;
        long after = 0;
        List<Current> batch = store.listCurrent(source, after, BATCH);
        while (!batch.isEmpty()) {
            for (Draft draft : store.listDrafts(batch)) {
                out.write(XmlText.of(IatiTree.of(draft)));
                out.write('\n');
                written++;
            }
            after = batch.getLast().id();
            batch = store.listCurrent(source, after, BATCH);
        }
        out.write("</iati-activities>\n");
        return written;
    }
}
