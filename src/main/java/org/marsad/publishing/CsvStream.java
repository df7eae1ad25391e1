package org.marsad.publishing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.publishing.DataTable.Outline;
import org.marsad.publishing.PackageDescription.Resource;

/** Rows that go straight into a file of the package: commas, UTF-8, lines ended by CR LF, the notice in every row. */
final class CsvStream implements Rows {
    private static final String NOTICE = "notice";

    private final @Nullable String notice;
    private final int width;
    private final Counted counted;
    private final CsvWriter csv;

    CsvStream(Outline outline, @Nullable String notice, OutputStream out) {
        this.notice = notice;
        this.width = outline.fields().size();
        this.counted = new Counted(out);
        this.csv =
                CsvWriter.builder().build(new BufferedWriter(new OutputStreamWriter(counted, StandardCharsets.UTF_8)));
        csv.writeRecord(fields(outline, notice).stream().map(Field::name).toList());
    }

    /** The fields of its file. */
    static List<Field> fields(Outline outline, @Nullable String notice) {
        List<Field> all = new ArrayList<>(outline.fields());
        if (notice != null) {
            all.add(Field.text(NOTICE).always());
        }
        return all;
    }

    @Override
    public void add(@Nullable Object... cells) {
        if (cells.length != width) {
            throw new IllegalArgumentException(cells.length + " cells for " + width + " columns");
        }
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(CsvCell.of(cell));
        }
        if (notice != null) {
            row.add(CsvCell.of(notice));
        }
        csv.writeRecord(row);
    }

    /** All rows are there. */
    Resource end(DataTable table) throws IOException {
        csv.flush();
        return new Resource(
                table,
                table.sources(),
                counted.bytes,
                HexFormat.of().formatHex(counted.getMessageDigest().digest()));
    }

    /** Counts and hashes what goes through; the file below stays open. */
    private static final class Counted extends DigestOutputStream {
        private long bytes;

        Counted(OutputStream out) {
            super(out, sha256());
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            super.write(some, from, length);
            bytes += length;
        }

        @Override
        public void write(int one) throws IOException {
            super.write(one);
            bytes++;
        }

        /** The entry goes on in the ZIP file’s own time. */
        @Override
        public void flush() {}

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
