package org.marsad.documents.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files of each kind, made by the tests. */
final class Files {
    private static final String OPEN =
            "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                    + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                    + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\">"
                    + "<office:body>%s</office:body></office:document-content>";

    private Files() {}

    /** A PDF with one page for each text; an empty text gives a page that shows a picture only. */
    static byte[] pdf(String... pages) throws IOException {
        try (PDDocument document = pdfDocument(pages)) {
            return bytes(document);
        }
    }

    static byte[] lockedPdf(String password) throws IOException {
        try (PDDocument document = pdfDocument("Report")) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return bytes(document);
        }
    }

    private static PDDocument pdfDocument(String... pages) throws IOException {
        PDDocument document = new PDDocument();
        for (String text : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                if (text.isEmpty()) {
                    var picture = new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB);
                    content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 600, 800);
                } else {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(40, 700);
                    content.showText(text);
                    content.endText();
                }
            }
        }
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    static byte[] docx(String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String text : paragraphs) {
                document.createParagraph().createRun().setText(text);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    /** A Word file with one table. */
    static byte[] docxTable(List<List<String>> rows) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            var table = document.createTable(rows.size(), rows.getFirst().size());
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.get(i).size(); j++) {
                    table.getRow(i).getCell(j).setText(rows.get(i).get(j));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    /** An Excel file with one sheet; a date is written as one, shown in two digits. */
    static byte[] xlsx(List<List<Object>> rows) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Données");
            var date = book.createCellStyle();
            date.setDataFormat((short) 14);
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    var cell = row.createCell(j);
                    if (rows.get(i).get(j) instanceof java.time.LocalDate day) {
                        cell.setCellValue(day);
                        cell.setCellStyle(date);
                    } else if (rows.get(i).get(j) instanceof Integer number) {
                        cell.setCellValue(number);
                    } else {
                        cell.setCellValue(rows.get(i).get(j).toString());
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    static byte[] odt(String... paragraphs) throws IOException {
        StringBuilder body = new StringBuilder("<office:text>");
        for (String text : paragraphs) {
            body.append("<text:p><text:span>").append(text).append("</text:span></text:p>");
        }
        return open("application/vnd.oasis.opendocument.text", body.append("</office:text>") + "");
    }

    static byte[] ods(List<List<String>> rows) throws IOException {
        StringBuilder body = new StringBuilder("<office:spreadsheet><table:table>");
        for (List<String> row : rows) {
            body.append("<table:table-row>");
            row.forEach(it -> body.append(
                    it.matches("\\d{4}-\\d\\d-\\d\\d")
                            ? "<table:table-cell office:date-value=\"" + it
                                    + "\"><text:p>03/98</text:p></table:table-cell>"
                            : "<table:table-cell><text:p>" + it + "</text:p></table:table-cell>"));
            body.append("</table:table-row>");
        }
        return open(
                "application/vnd.oasis.opendocument.spreadsheet",
                body.append("</table:table></office:spreadsheet>").toString());
    }

    private static byte[] open(String type, String body) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", text(type));
        parts.put("content.xml", text(OPEN.formatted(body)));
        parts.put("META-INF/manifest.xml", text("<manifest/>"));
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
