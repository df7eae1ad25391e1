package org.marsad.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.documents.Upload;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;

/** All people here are made up by the tests. */
class InspectionTest {
    private static final String HARMLESS = "Annual report of 12 March 2024 on article 5, tel. +212 537 00 00 00";
    private static final String BORN = "Awa Sample, born on 12 March 1998";

    @Test
    void eachKindIsKnownByItsBytes() throws IOException {
        assertTaken(Files.pdf(HARMLESS), FileKind.PDF);
        assertTaken(Files.docx(HARMLESS), FileKind.DOCX);
        assertTaken(Files.odt(HARMLESS), FileKind.ODT);
        assertTaken(Files.xlsx(List.of(List.of("Year", "Permits"), List.of(2024, 12345678))), FileKind.XLSX);
        assertTaken(Files.ods(List.of(List.of("Year", "Permits"), List.of("2024", "12345678"))), FileKind.ODS);
        assertTaken(Files.text(HARMLESS), FileKind.TXT);
        assertTaken(HARMLESS.getBytes(StandardCharsets.UTF_16), FileKind.TXT);
        assertTaken(Files.text("country;year;permits\nGIN;2024;123\n\"a;b\";2024;1\n"), FileKind.CSV);
    }

    @Test
    void personalDataAreSeenInEachKind() throws IOException {
        List<String> heading = List.of("Name", "Date of birth");
        assertPersonal(Files.pdf(HARMLESS, BORN), "a date of birth on page 2");
        assertPersonal(Files.docx(HARMLESS, BORN), "a date of birth in line 2");
        assertPersonal(
                Files.docxTable(List.of(heading, List.of("Awa Sample", "12/03/1998"))), "a date of birth in line 2");
        assertPersonal(Files.odt(HARMLESS, "passport A1234567"), "the number of an identity document in line 2");
        assertPersonal(
                Files.xlsx(List.of(List.copyOf(heading), List.of("Awa Sample", LocalDate.of(1998, 3, 12)))),
                "a date of birth on sheet 1, row 2");
        assertPersonal(
                Files.ods(List.of(heading, List.of("Awa Sample", "1998-03-12"))), "a date of birth on sheet 1, row 2");
        assertPersonal(
                Files.text("e-mail;DOB\nawa@example.org;1998-03-12"), "e-mail addresses with dates of birth in line 2");
        assertPersonal(Files.text(BORN), "a date of birth in line 1");
    }

    @Test
    void theSentenceNeverRepeatsWhatWasSeen() {
        assertRefused(Files.text(BORN), "documents.personal")
                .isInstanceOfSatisfying(
                        UserError.class, it -> assertThat(sentence(it)).doesNotContain("Awa", "1998"));
    }

    @Test
    void aScanWaitsForAPerson() throws IOException {
        assertThat(Inspection.of(Files.pdf(HARMLESS, ""))).isEqualTo(new Inspection(FileKind.PDF, false));
        byte[] within = with(Files.docx(HARMLESS), "word/embeddings/Sheet.xlsx", Files.xlsx(List.of(List.of("a"))));
        assertThat(Inspection.of(within)).isEqualTo(new Inspection(FileKind.DOCX, false));
    }

    @Test
    void picturesAreRefused() {
        assertRefused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16}, "documents.picture");
        assertRefused("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1), "documents.picture");
        assertRefused("\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1), "documents.picture");
        assertRefused(Files.text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "documents.picture");
    }

    @Test
    void macrosAreRefused() throws IOException {
        assertRefused(with(Files.docx(HARMLESS), "word/vbaProject.bin", new byte[] {1}), "documents.macro");
        assertRefused(with(Files.odt(HARMLESS), "Basic/Standard/Module1.xml", new byte[] {1}), "documents.macro");
    }

    @Test
    void lockedFilesAreRefused() throws IOException {
        assertRefused(Files.lockedPdf("secret"), "documents.locked");
        assertRefused(Files.lockedPdf(""), "documents.locked");
        byte[] open = with(Files.odt(HARMLESS), "META-INF/manifest.xml", Files.text("<a><encryption-data/></a>"));
        assertRefused(open, "documents.locked");
        byte[] office = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
        assertRefused(office, "documents.old");
        System.arraycopy("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), 0, office, 512, 32);
        assertRefused(office, "documents.locked");
    }

    @Test
    void bombsAreRefused() throws IOException {
        assertRefused(with(Files.docx(HARMLESS), "word/media/a.bin", new byte[120_000_000]), "documents.bomb");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(new byte[120_000_000]);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(Files.text("%PDF-1.5\n1 0 obj\n<< /Length " + packed.size() + " /Filter /FlateDecode >>\nstream\n"));
        pdf.write(packed.toByteArray());
        pdf.write(Files.text("\nendstream\nendobj\n"));
        assertRefused(pdf.toByteArray(), "documents.bomb");
    }

    @Test
    void brokenFilesAreRefused() throws IOException {
        for (byte[] whole : List.of(Files.docx(HARMLESS), Files.xlsx(List.of(List.of("a"))), Files.odt(HARMLESS))) {
            assertRefused(Arrays.copyOf(whole, whole.length / 2), "documents.broken");
        }
        assertRefused(Files.text("%PDF-1.7\nnothing"), "documents.broken");
        assertRefused(with(Files.odt(HARMLESS), "content.xml", Files.text("<a><b></a>")), "documents.broken");
        String outside = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>";
        assertRefused(with(Files.odt(HARMLESS), "content.xml", Files.text(outside)), "documents.broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1 text}", "<html>text</html>", "a\0b"})
    void otherKindsAreRefused(String content) throws IOException {
        assertRefused(Files.text(content), "documents.kind");
        assertRefused(Files.zip(Map.of("a.txt", Files.text(content))), "documents.kind");
        assertRefused("caf\u00e9".getBytes(StandardCharsets.ISO_8859_1), "documents.kind");
    }

    @Test
    void sizesAreRefused() {
        assertRefused(new byte[0], "documents.empty");
        assertRefused(new byte[Upload.MOST_BYTES + 1], "documents.large");
    }

    private static void assertTaken(byte[] bytes, FileKind kind) {
        assertThat(Inspection.of(bytes)).isEqualTo(new Inspection(kind, true));
    }

    private static void assertPersonal(byte[] bytes, String what) {
        assertRefused(bytes, "documents.personal")
                .isInstanceOfSatisfying(
                        UserError.class, it -> assertThat(sentence(it)).contains(what));
    }

    private static AbstractThrowableAssert<?, ?> assertRefused(byte[] bytes, String key) {
        return assertThatThrownBy(() -> Inspection.of(bytes)).hasMessage(key);
    }

    private static String sentence(UserError error) {
        return Texts.in(Language.EN).t(error.key(), error.arguments());
    }

    /** The archive with one part more, or another one. */
    private static byte[] with(byte[] archive, String name, byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        parts.put(name, content);
        return Files.zip(parts);
    }
}
