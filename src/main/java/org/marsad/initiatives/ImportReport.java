package org.marsad.initiatives;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** What the command line says of imports, while they run and at their end. */
interface ImportReport extends ImportListener, AutoCloseable {
    /** From here on, problems are those of this order's file. */
    void about(ImportOrder order);

    void print(List<ImportOutcome> outcomes, boolean dryRun, PrintWriter out) throws IOException;

    @Override
    void close() throws IOException;
}
