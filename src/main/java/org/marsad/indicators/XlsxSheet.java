package org.marsad.indicators;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.MarkupGuard;
import org.marsad.kernel.SafeXml;
import org.marsad.kernel.UserError;

/**
 * The first sheet of a workbook, row by row, so that a large one needs little memory. Numbers come exactly as they are
 * stored, formulas as their last result.
 */
final class XlsxSheet {
    private static final String BOOK = "xl/workbook.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRINGS = "xl/sharedStrings.xml";
    /** A workbook that unpacks to more is none of ours. */
    private static final long MOST_BYTES = 4L << 30;

    private static final int MOST_STRINGS = 5_000_000;
    private static final int LETTERS = 26;

    private final Path path;
    private final ZipFile zip;
    private final List<String> strings = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private @Nullable String first;
    private int last;

    private XlsxSheet(Path path, ZipFile zip) {
        this.path = path;
        this.zip = zip;
    }

    /** What is to be done with each row. */
    @FunctionalInterface
    interface Rows {
        /**
         * @param number of the row, from 1
         * @param cells its cells with something in them, by column from 0
         */
        void row(int number, Map<Integer, String> cells);
    }

    /** @throws UserError if it is no workbook */
    static void read(Path path, Rows rows) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            XlsxSheet sheet = new XlsxSheet(path, zip);
            if (zip.getEntry(STRINGS) != null) {
                sheet.read(STRINGS, sheet::string);
            }
            sheet.read(sheet.first(), reader -> sheet.row(reader, rows));
        } catch (ZipException _) {
            throw new UserError("indicators.import.xlsx", path.toString());
        } catch (IOException _) {
            throw new UserError("kernel.file.unreadable", path.toString());
        }
    }

    /** The name of a column: A, B, …, AA. */
    static String column(int at) {
        String rest = at < LETTERS ? "" : column(at / LETTERS - 1);
        return rest + (char) ('A' + at % LETTERS);
    }

    /** Sees the start of each element. */
    @FunctionalInterface
    private interface Start {
        void see(XMLStreamReader reader) throws XMLStreamException;
    }

    private void read(String part, Start start) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw refuse();
        }
        try (InputStream in = new Limited(new BufferedInputStream(zip.getInputStream(entry)))) {
            XMLStreamReader reader = SafeXml.read(new MarkupGuard(in));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    start.see(reader);
                }
            }
        } catch (XMLStreamException | Limited.TooMuch _) {
            throw refuse();
        }
    }

    /** Where the first sheet is, whatever its file is called. */
    private String first() throws IOException {
        read(BOOK, reader -> {
            if (reader.getLocalName().equals("sheet") && first == null) {
                first = reader.getAttributeValue(RELATIONS, "id");
            }
        });
        read(LINKS, reader -> {
            String id = reader.getAttributeValue(null, "Id");
            String target = reader.getAttributeValue(null, "Target");
            if (id != null && target != null) {
                targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        String target = first == null ? null : targets.get(first);
        if (target == null) {
            throw refuse();
        }
        return target;
    }

    private UserError refuse() {
        return new UserError("indicators.import.xlsx", path.toString());
    }

    private void string(XMLStreamReader reader) throws XMLStreamException {
        if (reader.getLocalName().equals("si")) {
            if (strings.size() >= MOST_STRINGS) {
                throw refuse();
            }
            strings.add(text(reader, "si"));
        }
    }

    /** The texts in an element, without those that only say how to read them aloud. */
    private static String text(XMLStreamReader reader, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int aside = 0;
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                aside += reader.getLocalName().equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                aside -= reader.getLocalName().equals("rPh") ? 1 : 0;
                if (reader.getLocalName().equals(element)) {
                    return text.toString();
                }
            } else if (event == XMLStreamConstants.CHARACTERS && aside == 0) {
                text.append(reader.getText());
            }
        }
    }

    private void row(XMLStreamReader reader, Rows rows) throws XMLStreamException {
        if (!reader.getLocalName().equals("row")) {
            return;
        }
        int number = whole(reader.getAttributeValue(null, "r"), last + 1);
        last = number;
        int next = 0;
        Map<Integer, String> cells = new HashMap<>();
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("c")) {
                int at = at(reader.getAttributeValue(null, "r"), next);
                next = at + 1;
                String text = cell(reader);
                if (!text.isEmpty()) {
                    cells.put(at, text);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("row")) {
                rows.row(number, cells);
                return;
            }
        }
    }

    private String cell(XMLStreamReader reader) throws XMLStreamException {
        String type = reader.getAttributeValue(null, "t");
        String text = "";
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getLocalName();
                if (name.equals("v") || name.equals("is")) {
                    text = text(reader, name);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("c")) {
                return text(type, text);
            }
        }
    }

    /** A number keeps its digits; what is no fraction loses the zero that some programs write behind it. */
    private String text(@Nullable String type, String text) {
        if (type == null || type.equals("n")) {
            return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        }
        if (!type.equals("s") || text.isEmpty()) {
            return text;
        }
        int at = whole(text, -1);
        if (at < 0 || at >= strings.size()) {
            throw refuse();
        }
        return strings.get(at);
    }

    private static int whole(@Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** Some programs do not write where a cell is: then it follows the one before. */
    private static int at(@Nullable String reference, int next) {
        if (reference == null || !reference.matches("[A-Z]{1,3}\\d{1,7}")) {
            return next;
        }
        int at = 0;
        for (int i = 0; Character.isLetter(reference.charAt(i)); i++) {
            at = at * LETTERS + (reference.charAt(i) - 'A' + 1);
        }
        return at - 1;
    }

    /** Stops a file that unpacks without end. */
    private static final class Limited extends FilterInputStream {
        private long left = MOST_BYTES;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            left -= Math.max(count, 0);
            if (left < 0) {
                throw new TooMuch();
            }
            return count;
        }

        /** It has unpacked to more than can be. */
        private static final class TooMuch extends IOException {
            private static final long serialVersionUID = 1L;
        }
    }
}
