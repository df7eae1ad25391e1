package org.marsad.documents.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.marsad.kernel.UserError;

/** The packed parts of a PDF, unpacked once and counted before a reader takes them into memory. */
final class PdfStreams {
    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final long MOST_BYTES_OF_ONE = 80_000_000;
    private static final long MOST_BYTES = 600_000_000;

    private PdfStreams() {}

    /** @throws UserError if one unpacks to far more than a report needs */
    static void check(byte[] bytes, TextOf text) {
        long total = 0;
        byte[] buffer = new byte[65_536];
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            total += size(bytes, at, buffer, text);
            if (total > MOST_BYTES) {
                throw new UserError("documents.bomb");
            }
        }
    }

    /** Where the next packed part may begin, behind the word. */
    private static int next(byte[] bytes, int from) {
        for (int i = from; i < bytes.length - BEGIN.length - 2; i++) {
            if (bytes[i] == 's' && startsWith(bytes, i)) {
                int at = i + BEGIN.length;
                at += bytes[at] == '\r' ? 1 : 0;
                return at + (bytes[at] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] bytes, int at) {
        for (int i = 0; i < BEGIN.length; i++) {
            if (bytes[at + i] != BEGIN[i]) {
                return false;
            }
        }
        return true;
    }

    private static long size(byte[] bytes, int at, byte[] buffer, TextOf text) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, at, bytes.length - at);
            long size = 0;
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                text.checkTime();
                size += n;
                if (size > MOST_BYTES_OF_ONE) {
                    throw new UserError("documents.bomb");
                }
            }
            return size;
        } catch (DataFormatException e) {
            // Not packed this way; whether it is broken is for the reader to say.
            return 0;
        } finally {
            inflater.end();
        }
    }

    /** Whether no part but a picture is packed more than once, which would have hidden its size. */
    static boolean arePlain(PDDocument document, TextOf text) throws IOException {
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            text.checkTime();
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream
                    && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                    && stream.getFilters() instanceof COSArray filters
                    && filters.size() > 1) {
                return false;
            }
        }
        return true;
    }
}
