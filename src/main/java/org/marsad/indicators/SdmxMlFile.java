package org.marsad.indicators;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Column.Role;
import org.marsad.kernel.MarkupGuard;
import org.marsad.kernel.SafeXml;
import org.marsad.kernel.UserError;

/**
 * A data message of SDMX-ML 2.1, generic or specific to its structure, with time series or without. It is read as a
 * stream: a large message needs no more memory than a small one.
 */
final class SdmxMlFile {
    private static final String MESSAGE = "/schemas/v2_1/message";

    private final Path path;
    private final RowReader reader;
    private final Map<String, Column> dimensions = new HashMap<>();
    private final Map<String, Column> attributes = new HashMap<>();
    /** What is told of all values of the series that is open, and of the value that is open. */
    private final Map<Column, String> series = new LinkedHashMap<>();

    private final Map<Column, String> value = new LinkedHashMap<>();
    private String flow = "";
    private String atObservation = "TIME_PERIOD";
    private boolean inValue;
    private boolean inAttributes;
    private boolean message;

    private SdmxMlFile(Path path, RowReader reader) {
        this.path = path;
        this.reader = reader;
    }

    /** @throws UserError with the file, the line and what to do */
    static SourceFile read(Path path, CountryNames names, @Nullable String indicator) {
        ReadSoFar read = new ReadSoFar(path);
        new SdmxMlFile(path, new RowReader(names, read, null, indicator)).pass();
        return read.file(
                sink -> new SdmxMlFile(path, new RowReader(names, new ReadSoFar(path), sink, indicator)).pass());
    }

    private void pass() {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            XMLStreamReader xml = SafeXml.read(new MarkupGuard(in));
            try {
                while (xml.hasNext()) {
                    int event = xml.next();
                    if (event == XMLStreamConstants.START_ELEMENT) {
                        start(xml);
                    } else if (event == XMLStreamConstants.END_ELEMENT) {
                        end(xml);
                    } else if (event == XMLStreamConstants.DTD) {
                        throw refuse("indicators.import.xml", xml.getLocation());
                    }
                }
            } catch (XMLStreamException e) {
                throw refuse("indicators.import.xml", e.getLocation() == null ? xml.getLocation() : e.getLocation());
            }
        } catch (XMLStreamException e) {
            throw refuse("indicators.import.xml", e.getLocation());
        } catch (IOException _) {
            throw new UserError("kernel.file.unreadable", path.toString());
        }
    }

    private UserError refuse(String key, @Nullable Location at) {
        int line = at == null ? 1 : Math.max(at.getLineNumber(), 1);
        int column = at == null ? 1 : Math.max(at.getColumnNumber(), 1);
        return new UserError(key, path.toString(), String.valueOf(line), String.valueOf(column));
    }

    private void start(XMLStreamReader xml) {
        if (!message) {
            String root = xml.getLocalName();
            message = String.valueOf(xml.getNamespaceURI()).endsWith(MESSAGE) && (root.endsWith("Data"));
            if (!message) {
                throw refuse("indicators.import.sdmx", xml.getLocation());
            }
            return;
        }
        switch (xml.getLocalName()) {
            case "Structure" -> structure(xml);
            case "Series", "Group" -> openSeries(xml);
            case "Obs" -> openValue(xml);
            case "Attributes" -> inAttributes = true;
            case "Value" -> put(attribute(xml, "id"), attribute(xml, "value"), inAttributes);
            case "ObsDimension" -> {
                String id = xml.getAttributeValue(null, "id");
                put(id == null ? atObservation : id, attribute(xml, "value"), false);
            }
            case "ObsValue" -> put("OBS_VALUE", attribute(xml, "value"), false);
            default -> {}
        }
    }

    private void end(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "Attributes" -> inAttributes = false;
            case "Series", "Group" -> series.clear();
            case "Obs" -> {
                series.forEach((column, text) -> reader.put(column, text, column.heading()));
                value.forEach((column, text) -> reader.put(column, text, column.heading()));
                reader.put(new Column(Role.FLOW, "", ""), flow, "");
                reader.end();
                value.clear();
                inValue = false;
            }
            default -> {}
        }
    }

    /** The header’s own: what the message is about, and which dimension stands at the value. */
    private void structure(XMLStreamReader xml) {
        String id = xml.getAttributeValue(null, "structureID");
        if (id != null) {
            flow = id;
            String dimension = attribute(xml, "dimensionAtObservation");
            atObservation = dimension.isEmpty() ? atObservation : dimension;
        }
    }

    /** In the generic layout a series has no attributes; in the other, they are what it is about. */
    private void openSeries(XMLStreamReader xml) {
        series.clear();
        inValue = false;
        putAll(xml);
    }

    private void openValue(XMLStreamReader xml) {
        reader.begin(xml.getLocation().getLineNumber());
        inValue = true;
        putAll(xml);
    }

    private void putAll(XMLStreamReader xml) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            String space = xml.getAttributeNamespace(at);
            if (space == null || space.isEmpty()) {
                put(xml.getAttributeLocalName(at), xml.getAttributeValue(at), false);
            }
        }
    }

    private void put(String id, String text, boolean attribute) {
        Column column = attribute
                ? attributes.computeIfAbsent(id, Column::ofAttribute)
                : dimensions.computeIfAbsent(id, Column::of);
        (inValue ? value : series).put(column, text);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String text = xml.getAttributeValue(null, name);
        return text == null ? "" : text;
    }
}
