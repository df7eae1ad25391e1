package org.marsad.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the cells of an Excel file as they come, so that its size does not matter. Dates become ISO dates. */
final class SheetText implements XSSFSheetXMLHandler.SheetContentsHandler {
    private static final int MOST_COLUMNS = 300;
    private static final long MOST_BYTES_OF_A_PART = 100_000_000;

    private final TextOf text;
    private int column;

    private SheetText(TextOf text) {
        this.text = text;
    }

    static void read(InputStream bytes, TextOf text) throws IOException {
        ZipSecureFile.setMaxEntrySize(MOST_BYTES_OF_A_PART);
        try (OPCPackage file = OPCPackage.open(bytes)) {
            XSSFReader reader = new XSSFReader(file);
            var strings = new ReadOnlySharedStringsTable(file);
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader xml = reader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(
                            reader.getStylesTable(),
                            sheets.getSheetComments(),
                            strings,
                            new SheetText(text),
                            new IsoDates(),
                            false));
                    xml.parse(new InputSource(sheet));
                }
                text.add("\f");
            }
        } catch (OpenXML4JException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static XMLReader reader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void startRow(int row) {
        column = 0;
        text.checkTime();
    }

    @Override
    public void endRow(int row) {
        text.add("\n");
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int place = reference == null ? column : Math.min(new CellReference(reference).getCol(), MOST_COLUMNS);
        for (; column < place; column++) {
            text.add('\t');
        }
        text.add(value == null ? "" : value.replaceAll("\\s", " "));
        if (comment != null && comment.getString() != null) {
            text.add(" " + comment.getString().getString().replaceAll("\\s", " "));
        }
    }

    /** A date is written as one, whatever its format shows of it. */
    private static final class IsoDates extends DataFormatter {
        @Override
        public String formatRawCellContents(double value, int index, @Nullable String format, boolean since1904) {
            if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
                LocalDateTime date = DateUtil.getLocalDateTime(value, since1904);
                return date.toLocalDate().toString();
            }
            return super.formatRawCellContents(value, index, format, since1904);
        }
    }
}
