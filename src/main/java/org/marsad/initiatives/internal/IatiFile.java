package org.marsad.initiatives.internal;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * An IATI activity file, read activity by activity, so that one activity at a time is in memory and a file may have
 * any size. What makes the file as a whole unreadable ends the reading with a {@link RefusedFile}.
 */
final class IatiFile {
    private static final Set<String> VERSIONS = Set.of("2.01", "2.02", "2.03");

    private final XmlCursor cursor;
    private final Findings findings;
    private String version = "";

    IatiFile(InputStream in, Findings findings, @Nullable SchemaCheck schema) throws RefusedFile {
        this.findings = findings;
        this.cursor = new XmlCursor(in, findings, schema);
        open();
    }

    /** The version of the standard that the file names: 2.01, 2.02 or 2.03. */
    String version() {
        return version;
    }

    /** The next activity that is not commented out; null after the last. */
    @Nullable
    XmlNode next() throws RefusedFile {
        findings.about(null);
        while (true) {
            switch (cursor.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlNode node = cursor.element();
                    if (node.isOfTheStandard() && node.name().equals("iati-activity")) {
                        return node;
                    }
                    if (node.isOfTheStandard()) {
                        findings.warn(node, "unknown-element", node.writtenName(), "iati-activities");
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!cursor.isBlank()) {
                        findings.warn(cursor.line(), cursor.column(), "stray-text", "iati-activities");
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return null;
                }
                default -> {}
            }
        }
    }

    private void open() throws RefusedFile {
        while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and instructions may come first; anything else the parser refuses.
        }
        String root = cursor.name();
        if (!cursor.namespace().isEmpty()) {
            throw findings.refusal(cursor.line(), cursor.column(), "not-iati", "{" + cursor.namespace() + "}" + root);
        }
        if (root.equals("iati-organisations")) {
            throw findings.refusal(cursor.line(), cursor.column(), "organisation-file");
        }
        if (!root.equals("iati-activities")) {
            throw findings.refusal(cursor.line(), cursor.column(), "not-iati", root);
        }
        version = requireVersion(cursor.attribute("version"));
    }

    private String requireVersion(@Nullable String named) throws RefusedFile {
        if (named == null || named.isBlank()) {
            throw findings.refusal(cursor.line(), cursor.column(), "no-version");
        }
        String stripped = named.strip();
        if (stripped.startsWith("1.")) {
            throw findings.refusal(cursor.line(), cursor.column(), "old-version", stripped);
        }
        if (!VERSIONS.contains(stripped)) {
            throw findings.refusal(cursor.line(), cursor.column(), "unknown-version", stripped);
        }
        return stripped;
    }
}
