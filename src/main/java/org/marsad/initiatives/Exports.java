package org.marsad.initiatives;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;

/**
 * Giving initiatives back: in the standard in which they came, where nothing that was accepted is missing, or as a table
 * in the layout of docs/jvap.md, which says less and can be taken in again.
 */
public interface Exports {
    /**
     * Writes the IATI activities that their sources still tell, as one file of version 2.03; however many they are,
     * a few at a time are in memory.
     *
     * @param source only those of this source; null for all
     * @return how many were written
     */
    int writeIati(@Nullable String source, Writer out) throws IOException;

    /**
     * Writes all initiatives that their sources still tell, of whatever format, as a table.
     *
     * @param language of headings and words
     * @param source only those of this source; null for all
     * @return how many were written
     */
    int writeTable(TableFormat format, Language language, @Nullable String source, OutputStream out) throws IOException;

    /**
     * Writes the initiatives that fit as a table, newest first.
     *
     * @throws org.marsad.kernel.UserError if they are more than {@code most}; nothing is written then
     */
    void writeFound(TableFormat format, Language language, InitiativeFilter filter, int most, OutputStream out)
            throws IOException;

    /** Writes an empty workbook to fill in, with explanations and lists. */
    void writeTemplate(Language language, OutputStream out) throws IOException;

    /** The kinds of files that have the layout. */
    enum TableFormat {
        /** UTF-8, commas, with headings in the language asked for and codes for words. */
        CSV,
        XLSX
    }
}
