package org.marsad.kernel;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A parser for files of strangers: it follows no reference to the outside, expands no entity of a document type, and
 * stops at limits that no honest file reaches.
 */
public final class SafeXml {
    static final int MOST_TEXT = 4_000_000;
    private static final int MOST_ATTRIBUTE = 200_000;
    private static final int MOST_ATTRIBUTES = 100;
    private static final int DEEPEST = 50;

    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    /** A reader of {@code in}, which also finds out the encoding. Closing the stream stays with the caller. */
    public static XMLStreamReader read(MarkupGuard in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("reference to the outside");
        });
        // Faults then come from next(), with their place, and not from a getter.
        factory.setProperty("com.ctc.wstx.lazyParsing", false);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, MOST_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MOST_ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        return factory;
    }
}
