package org.marsad.initiatives.internal;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayDeque;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.MarkupGuard;
import org.marsad.kernel.SafeXml;

/** A place in an XML file that only moves on. Every fault of the file becomes a {@link RefusedFile} with its place. */
final class XmlCursor {
    /** What one activity may hold, so that memory stays flat. */
    private static final int MOST_ELEMENTS = 250_000;

    private static final int MOST_LETTERS = 32_000_000;

    private final Findings findings;
    private final @Nullable SchemaCheck schema;
    private final MarkupGuard guard;
    private final XMLStreamReader reader;

    XmlCursor(InputStream in, Findings findings, @Nullable SchemaCheck schema) throws RefusedFile {
        this.findings = findings;
        this.schema = schema;
        this.guard = new MarkupGuard(in);
        try {
            reader = SafeXml.read(guard);
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e, 1, 1);
        }
    }

    /** Moves on; the kind of what stands here now. */
    int next() throws RefusedFile {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw findings.refusal(line(), column(), "document-type");
            }
            if (event == XMLStreamConstants.COMMENT && reader.getText().contains("<iati-activity")) {
                findings.warn(line(), column(), "commented-out");
            }
            if (schema != null) {
                schema.see(event, reader);
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e, line(), column());
        }
    }

    /** The element that starts here, with all that is in it. */
    XmlNode element() throws RefusedFile {
        XmlNode root = here();
        int elements = 1;
        long letters = 0;
        ArrayDeque<XmlNode> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlNode child = here();
                    open.element().add(child);
                    open.push(child);
                    elements++;
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    letters += reader.getTextLength();
                    addText(open.element());
                }
                default -> {}
            }
            if (elements > MOST_ELEMENTS || letters > MOST_LETTERS) {
                throw findings.refusal(root.line(), root.column(), "too-large");
            }
        }
        return root;
    }

    private void addText(XmlNode node) {
        // Line breaks between elements say nothing; inside of an element that is all text they are kept.
        if (node.children().isEmpty() || !reader.isWhiteSpace()) {
            node.addText(reader.getText());
        }
    }

    private XmlNode here() {
        Location at = reader.getLocation();
        XmlNode node = new XmlNode(
                orEmpty(reader.getNamespaceURI()),
                orEmpty(reader.getPrefix()),
                reader.getLocalName(),
                at.getLineNumber(),
                at.getColumnNumber());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            node.add(new XmlNode.Attribute(
                    orEmpty(reader.getAttributeNamespace(i)),
                    orEmpty(reader.getAttributePrefix(i)),
                    reader.getAttributeLocalName(i),
                    reader.getAttributeValue(i)));
        }
        return node;
    }

    String namespace() {
        return orEmpty(reader.getNamespaceURI());
    }

    String name() {
        return reader.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    boolean isBlank() {
        return reader.isWhiteSpace();
    }

    int line() {
        return Math.max(reader.getLocation().getLineNumber(), 0);
    }

    int column() {
        return Math.max(reader.getLocation().getColumnNumber(), 0);
    }

    private RefusedFile refusal(Exception e, int line, int column) {
        Location at = e instanceof XMLStreamException fault ? fault.getLocation() : null;
        int row = at == null ? line : Math.max(at.getLineNumber(), 0);
        int place = at == null ? column : Math.max(at.getColumnNumber(), 0);
        String code = code(e);
        if (code.equals("encoding") && e.getCause() instanceof CharConversionException) {
            // The decoder is ahead of the parser, whose place would be the wrong one.
            return findings.refusal(guard.lineOfFault(), 0, code);
        }
        return findings.refusal(row, place, code);
    }

    private static String code(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CharConversionException bytes -> {
                    return "encoding";
                }
                case UnsupportedEncodingException unknown -> {
                    return "encoding";
                }
                case MarkupGuard.TooLong stretch -> {
                    return "too-long";
                }
                case EOFException end -> {
                    return "truncated";
                }
                case UncheckedIOException disk -> throw disk;
                case IOException disk -> throw new UncheckedIOException(disk);
                default -> {}
            }
        }
        return byWords(String.valueOf(e.getMessage()));
    }

    /** The parser has one exception for several faults and tells them apart in words only. */
    private static String byWords(String message) {
        if (message.contains("Depth limit")) {
            return "too-deep";
        }
        if (message.contains("limit") && message.contains("exceeded")) {
            return "too-long";
        }
        if (message.contains("encoding") || message.contains("byte")) {
            return "encoding";
        }
        if (message.contains("end of input") || message.contains("Unexpected EOF")) {
            return "truncated";
        }
        return message.contains("Undeclared general entity") ? "unknown-entity" : "malformed";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
