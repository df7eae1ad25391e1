package org.marsad.initiatives.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.marsad.kernel.Language;

/**
 * The reader of workbooks in the layout against any bytes as the first sheet of a workbook that is whole otherwise, as
 * changed bytes of a packed file would hardly ever be unpacked.
 */
public final class JvapBookFuzz {
    private static final FuzzedFile FILE = new FuzzedFile(".xlsx");
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final Map<String, byte[]> PARTS = parts();

    private JvapBookFuzz() {}

    /** What the fuzzer calls, found by its name. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        FILE.check(
                book(bytes),
                (file, findings, sink) -> new JvapFile(file, findings).read(sink, Fingerprint.sha256(), _ -> {}));
    }

    private static Map<String, byte[]> parts() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (XSSFWorkbook template = LayoutTemplate.in(Language.EN)) {
            template.write(bytes);
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** Stored as it is: packing would take longer than reading. */
    private static byte[] book(byte[] sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> part : PARTS.entrySet()) {
                put(zip, part.getKey(), part.getKey().equals(SHEET) ? sheet : part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
