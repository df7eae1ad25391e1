package org.marsad.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text out of an XML part of a Word or OpenDocument file, element by element, so that its size does not
 * matter. Rows of tables become lines with tabs.
 */
final class OfficeText {
    private static final XMLInputFactory FACTORY = factory();
    private static final int MOST_REPEATED = 50;

    private final TextOf text;
    private int cells;
    private int spoken;
    private @Nullable String date;

    OfficeText(TextOf text) {
        this.text = text;
    }

    /** No part can name a file outside of itself. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    void read(Archive archive, String part) throws IOException {
        try (InputStream in = archive.open(part)) {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml);
                    case XMLStreamConstants.CHARACTERS -> say(xml);
                    case XMLStreamConstants.DTD -> throw new IOException("a document type in " + part);
                    default -> {}
                }
            }
            text.add('\n');
        } catch (XMLStreamException e) {
            throw new IOException(part, e);
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (name(xml)) {
            // Word keeps words in w:t (also in drawings, a:t), removed ones in w:delText.
            case "w:t", "w:delText" -> spoken++;
            case "w:tab", "o:tab" -> text.add('\t');
            case "w:br", "w:cr", "o:line-break", "o:s" -> text.add(' ');
            case "w:tc", "o:table-cell", "o:covered-table-cell" -> {
                cells++;
                date = xml.getAttributeValue(null, "date-value") == null
                        ? attribute(xml, "date-value")
                        : xml.getAttributeValue(null, "date-value");
                repeat(xml);
            }
            case "o:p", "o:h", "o:span", "o:a" -> spoken += name(xml).matches("o:[ph]") ? 1 : 0;
            default -> {}
        }
    }

    /** Cells left out as the same as the one before: the columns behind them must stay where they are. */
    private void repeat(XMLStreamReader xml) {
        String times = attribute(xml, "number-columns-repeated");
        int more = times == null || !times.matches("\\d{1,4}") ? 1 : Integer.parseInt(times);
        for (int i = 1; i < more && more <= MOST_REPEATED; i++) {
            text.add('\t');
        }
    }

    private void say(XMLStreamReader xml) {
        if (spoken > 0 && date == null) {
            text.add(xml.getText().replaceAll("\\s", " "));
        }
    }

    private void end(XMLStreamReader xml) {
        switch (name(xml)) {
            case "w:t", "w:delText" -> spoken--;
            case "w:p", "o:p", "o:h" -> {
                spoken -= name(xml).startsWith("o:") ? 1 : 0;
                text.add(cells > 0 ? ' ' : '\n');
            }
            case "w:tc", "o:table-cell", "o:covered-table-cell" -> {
                cells--;
                text.add(date == null ? "\t" : date.split("T", 2)[0] + "\t");
                date = null;
            }
            case "w:tr", "o:table-row" -> text.add("\n");
            case "o:table" -> text.add('\f');
            default -> {}
        }
    }

    /** The element's name with {@code w:} in Word's parts, where it may also stand in a drawing, and {@code o:} else. */
    private static String name(XMLStreamReader xml) {
        String space = xml.getNamespaceURI();
        boolean open = space != null && space.contains("opendocument");
        return (open ? "o:" : "w:") + xml.getLocalName();
    }

    private static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
