package org.marsad.workbook.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.marsad.kernel.UserError;
import org.marsad.workbook.Workbooks;

/**
 * Looks through a file before anything is built of it: what is no plain workbook, or would take too much memory, is
 * refused here, in one pass and without keeping more than a buffer.
 */
final class Inspection {
    private static final int MOST_ENTRIES = 200;
    private static final long MOST_UNPACKED = 24L << 20;

    /** Elements and attributes together: what the memory for reading depends on. A full workbook has about 100,000. */
    private static final int MOST_MARKS = 800_000;

    private static final int BUFFER = 1 << 16;
    private static final String ENTITIES = "<!DOCTYPE";

    private final byte[] buffer = new byte[BUFFER];
    private long unpacked;
    private int marks;
    private boolean types;
    private boolean book;

    private Inspection() {}

    /** @throws UserError if it can't be read as a workbook, with what to do about it */
    static void of(byte[] file) {
        if (file.length > Workbooks.MOST_BYTES) {
            throw new UserError("workbook.refused.tooLarge", Workbooks.MOST_BYTES >> 20);
        }
        switch (FileMagic.valueOf(file)) {
            case OOXML -> new Inspection().archive(file);
            case OLE2 -> throw new UserError(isEncrypted(file) ? "workbook.refused.encrypted" : "workbook.refused.old");
            default -> throw new UserError("workbook.refused.notWorkbook");
        }
    }

    private static boolean isEncrypted(byte[] file) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    private void archive(byte[] file) {
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UserError("workbook.refused.tooMuch");
                }
                entry(entry.getName().toLowerCase(Locale.ROOT), zip);
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new UserError("workbook.refused.broken");
        }
        if (!types || !book) {
            throw new UserError(entries == 0 ? "workbook.refused.broken" : "workbook.refused.notWorkbook");
        }
    }

    private void entry(String name, InputStream content) throws IOException {
        if (name.contains("vbaproject") || name.contains("macrosheets")) {
            throw new UserError("workbook.refused.macros");
        }
        if (name.contains("externallinks/") || name.contains("embeddings/") || name.endsWith("connections.xml")) {
            throw new UserError("workbook.refused.links");
        }
        types |= name.equals("[content_types].xml");
        book |= name.equals("xl/workbook.xml");
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        String head = read(content, xml);
        if (xml && !head.isEmpty() && !head.startsWith("<")) {
            throw new UserError("workbook.refused.broken");
        }
        if (name.equals("[content_types].xml") && head.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new UserError("workbook.refused.macros");
        }
    }

    /** Goes through an entry; gives its beginning as text, without byte order mark and zero bytes. */
    private String read(InputStream content, boolean xml) throws IOException {
        StringBuilder head = new StringBuilder();
        int seen = 0;
        for (int length = content.read(buffer); length > 0; length = content.read(buffer)) {
            unpacked += length;
            if (unpacked > MOST_UNPACKED) {
                throw new UserError("workbook.refused.tooMuch");
            }
            if (xml) {
                count(length);
                seen = entities(length, seen);
            }
            if (head.length() < BUFFER) {
                head.append(new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
            }
        }
        return head.toString()
                .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .replace("\0", "");
    }

    private void count(int length) {
        for (int i = 0; i < length; i++) {
            if (buffer[i] == '<' || buffer[i] == '=') {
                marks++;
            }
        }
        if (marks > MOST_MARKS) {
            throw new UserError("workbook.refused.tooMuch");
        }
    }

    /**
     * Looks for a definition of entities in whatever encoding has these letters as single bytes.
     *
     * @param seen how many of its letters ended the bytes before
     * @return how many end these
     */
    private int entities(int length, int seen) {
        int at = seen;
        for (int i = 0; i < length; i++) {
            byte letter = buffer[i];
            if (letter != 0) {
                at = letter == ENTITIES.charAt(at) ? at + 1 : letter == '<' ? 1 : 0;
            }
            if (at == ENTITIES.length()) {
                throw new UserError("workbook.refused.entities");
            }
        }
        return at;
    }
}
