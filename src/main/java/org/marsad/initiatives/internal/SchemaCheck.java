package org.marsad.initiatives.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.UserError;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * The standard's own schema beside our reading: it sees each event of the file as it passes and says what it does not
 * allow. It reads no other file than those in the folder it was given, and nothing from the network.
 */
final class SchemaCheck {
    private static final String MAIN = "iati-activities-schema.xsd";

    private final ValidatorHandler validator;
    private final List<Finding> pending = new ArrayList<>();
    private int line;
    private int column;

    private SchemaCheck(ValidatorHandler validator) {
        this.validator = validator;
        validator.setErrorHandler(new Telling());
        try {
            validator.startDocument();
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    static SchemaCheck by(Schema schema) {
        return new SchemaCheck(schema.newValidatorHandler());
    }

    private record Finding(int line, int column, String message) {}

    /** Says what was found since the last time; it waits until the activity is read and its identifier known. */
    void tell(Findings findings) {
        pending.forEach(it -> findings.warn(it.line(), it.column(), "schema", it.message()));
        pending.clear();
    }

    /** The schema of activities in {@code folder}. */
    static Schema load(Path folder) {
        Path main = folder.resolve(MAIN);
        if (!Files.isReadable(main)) {
            throw new UserError("initiatives.command.noSchema", folder, MAIN);
        }
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            Path name = Path.of(systemId.substring(systemId.lastIndexOf('/') + 1));
            return new LocalSchema(folder.resolve(name), name.toString());
        });
        try (InputStream in = Files.newInputStream(main)) {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newSchema(new StreamSource(in, MAIN));
        } catch (SAXException | IOException | RuntimeException e) {
            throw new UserError("initiatives.command.badSchema", folder);
        }
    }

    void see(int event, XMLStreamReader reader) {
        try {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> {
                    validator.endElement(uri(reader), reader.getLocalName(), reader.getLocalName());
                    for (int i = 0; i < reader.getNamespaceCount(); i++) {
                        validator.endPrefixMapping(orEmpty(reader.getNamespacePrefix(i)));
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    validator.characters(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                case XMLStreamConstants.END_DOCUMENT -> validator.endDocument();
                default -> {}
            }
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private void start(XMLStreamReader reader) throws SAXException {
        line = reader.getLocation().getLineNumber();
        column = reader.getLocation().getColumnNumber();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            validator.startPrefixMapping(orEmpty(reader.getNamespacePrefix(i)), orEmpty(reader.getNamespaceURI(i)));
        }
        AttributesImpl attributes = new AttributesImpl();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = orEmpty(reader.getAttributePrefix(i));
            String name = reader.getAttributeLocalName(i);
            String written = prefix.isEmpty() ? name : prefix + ":" + name;
            attributes.addAttribute(
                    orEmpty(reader.getAttributeNamespace(i)), name, written, "CDATA", reader.getAttributeValue(i));
        }
        validator.startElement(uri(reader), reader.getLocalName(), reader.getLocalName(), attributes);
    }

    private static String uri(XMLStreamReader reader) {
        return orEmpty(reader.getNamespaceURI());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private final class Telling implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            pending.add(new Finding(line, column, String.valueOf(e.getMessage())));
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
