package org.marsad.publishing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Looks through a workbook that somebody brings before anything is built of it: what is no plain one, or would take too
 * much memory, is refused here, in one pass and without keeping more than a buffer.
 */
public final class XlsxFile {
    /** Why a file is not opened. */
    public enum Refusal {
        /** It has more bytes than allowed. */
        TOO_LARGE("tooLarge"),
        /** It is something else. */
        NOT_WORKBOOK("notWorkbook"),
        /** It is of the old format. */
        OLD("old"),
        /** It opens with a password only. */
        ENCRYPTED("encrypted"),
        MACROS("macros"),
        /** It has links to other files, or other files inside. */
        LINKS("links"),
        /** Unpacked it would take too much memory. */
        TOO_MUCH("tooMuch"),
        /** It has definitions of entities, which no spreadsheet program writes. */
        ENTITIES("entities"),
        /** It is damaged. */
        BROKEN("broken");

        private final String code;

        Refusal(String code) {
            this.code = code;
        }

        /** The last word of message keys. */
        public String code() {
            return code;
        }
    }

    /** The way out of a file that is refused. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final Refusal refusal;

        Refused(Refusal refusal) {
            super(refusal.code, null, false, false);
            this.refusal = refusal;
        }
    }

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

    private XlsxFile() {}

    /** Why this file is not opened; empty if it may be. */
    public static Optional<Refusal> inspect(byte[] file, int mostBytes) {
        if (file.length > mostBytes) {
            return Optional.of(Refusal.TOO_LARGE);
        }
        return switch (FileMagic.valueOf(file)) {
            case OOXML -> archived(file);
            case OLE2 -> Optional.of(isEncrypted(file) ? Refusal.ENCRYPTED : Refusal.OLD);
            default -> Optional.of(Refusal.NOT_WORKBOOK);
        };
    }

    private static Optional<Refusal> archived(byte[] file) {
        try {
            new XlsxFile().archive(file);
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.refusal);
        }
    }

    private static boolean isEncrypted(byte[] file) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    private void archive(byte[] file) throws Refused {
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new Refused(Refusal.TOO_MUCH);
                }
                entry(entry.getName().toLowerCase(Locale.ROOT), zip);
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new Refused(Refusal.BROKEN);
        }
        if (!types || !book) {
            throw new Refused(entries == 0 ? Refusal.BROKEN : Refusal.NOT_WORKBOOK);
        }
    }

    private void entry(String name, InputStream content) throws IOException, Refused {
        if (name.contains("vbaproject") || name.contains("macrosheets")) {
            throw new Refused(Refusal.MACROS);
        }
        if (name.contains("externallinks/") || name.contains("embeddings/") || name.endsWith("connections.xml")) {
            throw new Refused(Refusal.LINKS);
        }
        types |= name.equals("[content_types].xml");
        book |= name.equals("xl/workbook.xml");
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        String head = read(content, xml);
        if (xml && !head.isEmpty() && !head.startsWith("<")) {
            throw new Refused(Refusal.BROKEN);
        }
        if (name.equals("[content_types].xml") && head.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new Refused(Refusal.MACROS);
        }
    }

    /** Goes through an entry; gives its beginning as text, without byte order mark and zero bytes. */
    private String read(InputStream content, boolean xml) throws IOException, Refused {
        StringBuilder head = new StringBuilder();
        int seen = 0;
        for (int length = content.read(buffer); length > 0; length = content.read(buffer)) {
            unpacked += length;
            if (unpacked > MOST_UNPACKED) {
                throw new Refused(Refusal.TOO_MUCH);
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

    private void count(int length) throws Refused {
        for (int i = 0; i < length; i++) {
            if (buffer[i] == '<' || buffer[i] == '=') {
                marks++;
            }
        }
        if (marks > MOST_MARKS) {
            throw new Refused(Refusal.TOO_MUCH);
        }
    }

    /**
     * Looks for a definition of entities in whatever encoding has these letters as single bytes.
     *
     * @param seen how many of its letters ended the bytes before
     * @return how many end these
     */
    private int entities(int length, int seen) throws Refused {
        int at = seen;
        for (int i = 0; i < length; i++) {
            byte letter = buffer[i];
            if (letter != 0) {
                at = letter == ENTITIES.charAt(at) ? at + 1 : letter == '<' ? 1 : 0;
            }
            if (at == ENTITIES.length()) {
                throw new Refused(Refusal.ENTITIES);
            }
        }
        return at;
    }
}
