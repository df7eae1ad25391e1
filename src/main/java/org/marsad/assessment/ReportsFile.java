package org.marsad.assessment;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.List;
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
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    /** Follows the file's text, in which it can't be: swallowed where a quotation mark is never closed. */
    private static final String END = "\0";

    ReportsFile {
        entries = List.copyOf(entries);
    }

    /**
     * Reads and checks a whole file.
     *
     * @throws UserError with the file, the line and what to do
     */
    static ReportsFile read(Plan plan, Path path) {
        String text = ReportsText.read(path);
        char separator = separator(text);
        ReportsRows rows = new ReportsRows(path.toString(), plan);
        long line = 0;
        try {
            for (CsvRecord record : records(text, separator)) {
                line = record.getStartingLineNumber();
                add(rows, record);
            }
        } catch (CsvParseException e) {
            throw rows.refuse(line, "assessment.file.rowTooLong");
        }
        return rows.finish();
    }

    private static void add(ReportsRows rows, CsvRecord record) {
        if (record.getFields().stream().anyMatch(it -> it.endsWith(END) && it.length() > 1)) {
            throw rows.refuse(record.getStartingLineNumber(), "assessment.file.quoteOpen");
        }
        if (!END.equals(record.getField(0))) {
            rows.add(record);
        }
    }

    /** The separator by which the first line names most of the columns. */
    private static char separator(String text) {
        char best = ',';
        int most = 0;
        for (char separator : SEPARATORS) {
            int named = ReportsColumns.count(header(text, separator));
            if (named > most) {
                best = separator;
                most = named;
            }
        }
        return best;
    }

    private static List<String> header(String text, char separator) {
        try {
            return records(text, separator).iterator().next().getFields();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    private static Iterable<CsvRecord> records(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text + "\n" + END);
    }
}
