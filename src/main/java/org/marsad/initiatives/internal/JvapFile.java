package org.marsad.initiatives.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.UserError;

/** A table in the layout, CSV or workbook, whatever the file is called: its first bytes say which. */
final class JvapFile {
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final Findings findings;
    private boolean any;

    JvapFile(Path path, Findings findings) {
        this.path = path;
        this.findings = findings;
    }

    void read(Sink sink, MessageDigest digest, LongConsumer progress) throws RefusedFile {
        try (InputStream in = new BufferedInputStream(
                new DigestInputStream(new CountedStream(Files.newInputStream(path), progress), digest), BUFFER)) {
            if (isBook(in)) {
                sink.version("xlsx");
                new LayoutBook(findings).read(in, (sheet, row) -> take(sheet, row, sink));
            } else {
                sink.version("csv");
                new LayoutCsv(findings).read(in, row -> take(null, row, sink));
            }
        } catch (IOException e) {
            throw new UserError("initiatives.command.cannotRead", path);
        }
        findings.about(null);
        if (!any) {
            throw findings.refusal(0, 0, "no-rows");
        }
    }

    /** Both formats of workbooks begin with their own letters, which no text does. */
    private static boolean isBook(InputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return first == 'P' && second == 'K' || first == 0xD0 && second == 0xCF;
    }

    private void take(@Nullable String sheet, LayoutRow row, Sink sink) {
        any = true;
        Draft draft = JvapRow.read(row, findings);
        if (draft != null) {
            draft.sheet = sheet;
        }
        sink.put(draft);
    }
}
