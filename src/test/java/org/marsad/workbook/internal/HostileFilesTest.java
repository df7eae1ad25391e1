package org.marsad.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.workbook.Workbooks;

/** Files that can't be read as a whole are refused with one sentence, before they take memory. */
class HostileFilesTest {
    private static final byte[] GOOD = Books.write(RandomReports.empty(), Language.FR);
    private static final String SHEET = "xl/worksheets/sheet2.xml";

    @Test
    void whatIsNoWorkbook() throws IOException {
        refused(new byte[0], "notWorkbook");
        refused("partner;action".getBytes(StandardCharsets.UTF_8), "notWorkbook");
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "notWorkbook");
        refused(zip(Map.of("a.txt", "hello")), "notWorkbook");
        refused(new byte[Workbooks.MOST_BYTES + 1], "tooLarge");
    }

    @Test
    void brokenOnes() throws IOException {
        refused(Arrays.copyOf(GOOD, GOOD.length / 2), "broken");
        refused(Arrays.copyOf(GOOD, 40), "broken");
        refused(with(it -> it.put(SHEET, "<worksheet><sheetData><row>")), "broken");
        refused(with(it -> it.put("xl/workbook.xml", "no xml at all")), "broken");
        refused(with(it -> it.remove("xl/_rels/workbook.xml.rels")), "broken");
        byte[] flipped = GOOD.clone();
        for (int i = 2000; i < flipped.length; i += 500) {
            flipped[i] ^= 0x55;
        }
        assertThatThrownBy(() -> Books.read(flipped)).isInstanceOf(UserError.class);
    }

    @Test
    void oldAndEncryptedOnes() throws Exception {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("A");
            book.write(old);
        }
        refused(old.toByteArray(), "old");
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(GOOD);
            }
            files.writeFilesystem(locked);
        }
        refused(locked.toByteArray(), "encrypted");
    }

    @Test
    void macrosAndLinks() throws IOException {
        refused(with(it -> it.put("xl/vbaProject.bin", "x")), "macros");
        refused(
                with(it -> it.computeIfPresent(
                        "[Content_Types].xml",
                        (_, types) -> types.replace("spreadsheetml.sheet.main", "sheet.macroEnabled.main"))),
                "macros");
        refused(with(it -> it.put("xl/externalLinks/externalLink1.xml", "<externalLink/>")), "links");
        refused(with(it -> it.put("xl/embeddings/oleObject1.bin", "x")), "links");
    }

    @Test
    void bombs() throws IOException {
        refused(with(it -> it.put("xl/media/image1.png", "0".repeat(30 << 20))), "tooMuch");
        refused(with(it -> it.put(SHEET, "<worksheet><sheetData><row>" + "<c/>".repeat(900_000))), "tooMuch");
        refused(
                with(it -> {
                    for (int i = 0; i < 300; i++) {
                        it.put("xl/media/" + i, "");
                    }
                }),
                "tooMuch");
        String entities = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;&b;\">]><a>&c;</a>";
        refused(with(it -> it.put("xl/sharedStrings.xml", "<?xml version=\"1.0\"?>" + entities)), "entities");
        String outside = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>";
        refused(with(it -> it.put("xl/sharedStrings.xml", " ".repeat(70_000) + outside)), "entities");
    }

    @Test
    void workbooksOfOthers() throws IOException {
        refused(Books.after(Language.FR, it -> it.book().removeSheetAt(it.book().getSheetIndex("_marsad"))), "notOurs");
        refused(meta(0, "2"), "otherVersion");
        refused(meta(4, "99"), "otherVersion");
        refused(meta(2, "sénégal"), "notOurs");
        refused(meta(6, "1 2 77"), "notOurs");
    }

    @Test
    void everyRefusalSaysWhatToDo() {
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).keys("workbook"))
                    .filteredOn(it -> it.startsWith("workbook.refused."))
                    .hasSizeGreaterThan(12)
                    .allSatisfy(it -> assertThat(Texts.in(language).t(it, 5, 6)).hasSizeGreaterThan(30));
        }
    }

    private static byte[] meta(int row, String value) {
        return Books.after(
                Language.FR,
                it -> it.book().getSheet("_marsad").getRow(row).getCell(1).setCellValue(value));
    }

    private static void refused(byte[] file, String why) {
        assertThatThrownBy(() -> Books.read(file))
                .isInstanceOfSatisfying(
                        UserError.class, it -> assertThat(it.key()).isEqualTo("workbook.refused." + why));
    }

    private static byte[] with(Consumer<Map<String, String>> change) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(GOOD))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        change.accept(parts);
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
