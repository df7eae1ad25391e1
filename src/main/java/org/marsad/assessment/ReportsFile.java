package org.marsad.assessment;

import java.nio.file.Path;
import java.util.List;
import org.marsad.kernel.CsvRow;
import org.marsad.kernel.UserError;
import org.marsad.plan.Plan;

/**
 * A CSV file of answers, one row for each partner expected to answer an action.
 *
 * <p>Columns {@code partner, action, status, evidence, reason} are found by name, in any order, among others. The
 * separator is a comma, a semicolon or a tab, whichever the first line uses. One bad row refuses the file.
 *
 * @param entries what counts of its rows
 * @param prefixed whether it writes actions by their stable id, {@code A12}, instead of their number
 */
record ReportsFile(List<Entry> entries, boolean prefixed) {
    ReportsFile {
        entries = List.copyOf(entries);
    }

    /**
     * Reads and checks a whole file.
     *
     * @throws UserError with the file, the line and what to do
     */
    static ReportsFile read(Plan plan, Path path) {
        ReportsRows rows = new ReportsRows(plan);
        CsvRow.list(path, ReportsRows.COLUMNS).forEach(rows::add);
        return rows.finish();
    }
}
