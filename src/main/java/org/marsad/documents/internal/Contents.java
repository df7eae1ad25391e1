package org.marsad.documents.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.marsad.kernel.UserError;

/** Decides what a file is from its bytes, refuses what is not taken, and reads its text. */
final class Contents {
    private static final Pattern WORD_PARTS =
            Pattern.compile("word/(?!styles|fontTable|settings|webSettings|theme/|numbering).*\\.xml");
    private static final Pattern EXCEL_WORDS =
            Pattern.compile("xl/(drawings|comments|threadedComments)[^/]*(/[^/]+)?\\.xml");
    private static final Pattern OPEN_PARTS = Pattern.compile("(.*/)?(content|styles)\\.xml");
    private static final Pattern MACROS =
            Pattern.compile(".*vbaProject.*\\.bin|(.*/)?(Basic|Scripts)/.+|xl/macrosheets/.*|.*activeX.*");

    /** Files within the file, which are not looked into. */
    private static final Pattern WITHIN = Pattern.compile(
            ".*/embeddings/.+|.*\\.(docx?|xlsx?|pptx?|odt|ods|pdf|rtf|html?|mht|zip|txt|csv)|ObjectReplacements/.+",
            Pattern.CASE_INSENSITIVE);

    private static final List<byte[]> PICTURES = List.of(
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            ascii("\u0089PNG"),
            ascii("GIF8"),
            ascii("BM"),
            ascii("II*\0"),
            ascii("MM\0*"),
            ascii("8BPS"));

    private Contents() {}

    /**
     * What the file is; its text is added to {@code text}.
     *
     * @throws UserError with the sentence that says why it is not taken
     * @throws IOException if it is broken
     */
    static FileKind read(byte[] bytes, TextOf text) throws IOException {
        if (startsWith(bytes, ascii("PK\3\4"))) {
            return readArchive(bytes, text);
        }
        // Some programs write a few bytes before.
        if (new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            PdfText.read(bytes, text);
            return FileKind.PDF;
        }
        if (startsWith(bytes, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})) {
            boolean locked = contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            throw new UserError(locked ? "documents.locked" : "documents.old");
        }
        Optional<String> plain = PlainText.find(bytes);
        if (plain.isPresent() && !plain.get().stripLeading().startsWith("{\\rtf") && !isMarkup(plain.get())) {
            text.add(plain.get());
            return PlainText.isTable(plain.get()) ? FileKind.CSV : FileKind.TXT;
        }
        throw new UserError(isPicture(bytes, plain.orElse("")) ? "documents.picture" : "documents.kind");
    }

    private static FileKind readArchive(byte[] bytes, TextOf text) throws IOException {
        try (Archive archive = Archive.open(bytes, text)) {
            FileKind kind = kind(archive);
            if (archive.has(it -> MACROS.matcher(it).matches())) {
                throw new UserError("documents.macro");
            }
            if (archive.has(it -> WITHIN.matcher(it).matches())) {
                text.isNotAll();
            }
            Pattern parts = switch (kind) {
                case DOCX -> WORD_PARTS;
                case XLSX -> EXCEL_WORDS;
                default -> OPEN_PARTS;
            };
            if (kind == FileKind.XLSX) {
                SheetText.read(new ByteArrayInputStream(bytes), text);
            }
            for (String part : archive.names(it -> parts.matcher(it).matches())) {
                new OfficeText(text).read(archive, part);
            }
            boolean pictures = archive.has(it -> it.matches("(?i).*\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf)"));
            if (pictures && text.toString().isBlank()) {
                text.isNotAll();
            }
            return kind;
        }
    }

    private static FileKind kind(Archive archive) throws IOException {
        String types = archive.read("[Content_Types].xml");
        String open = archive.read("mimetype").strip();
        if (types.contains("macroEnabled")) {
            throw new UserError("documents.macro");
        }
        if (archive.read("META-INF/manifest.xml").contains("encryption-data")) {
            throw new UserError("documents.locked");
        }
        if (types.contains("wordprocessingml.document.main+xml")) {
            return FileKind.DOCX;
        }
        if (types.contains("spreadsheetml.sheet.main+xml")) {
            return FileKind.XLSX;
        }
        if (open.equals(FileKind.ODT.mediaType()) || open.equals(FileKind.ODS.mediaType())) {
            return open.equals(FileKind.ODT.mediaType()) ? FileKind.ODT : FileKind.ODS;
        }
        throw new UserError("documents.kind");
    }

    private static boolean isMarkup(String text) {
        return text.stripLeading().startsWith("<");
    }

    private static boolean isPicture(byte[] bytes, String text) {
        boolean later = bytes.length > 12
                && (startsWith(bytes, ascii("RIFF")) && contains(bytes, ascii("WEBP"))
                        || new String(bytes, 4, 8, StandardCharsets.ISO_8859_1)
                                .matches("ftyp(hei[cxfs]|mif1|avif|msf1)"));
        return later || text.contains("<svg") || PICTURES.stream().anyMatch(it -> startsWith(bytes, it));
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
