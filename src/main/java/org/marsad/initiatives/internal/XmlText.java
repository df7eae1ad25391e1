package org.marsad.initiatives.internal;

import java.util.HashMap;
import java.util.Map;

/** An element written back as XML that stands for itself: every namespace it uses is declared in it. */
final class XmlText {
    private final StringBuilder out = new StringBuilder();

    private XmlText() {}

    static String of(XmlNode node) {
        XmlText text = new XmlText();
        text.element(node, Map.of("", "", "xml", "http://www.w3.org/XML/1998/namespace"));
        return text.out.toString();
    }

    private void element(XmlNode node, Map<String, String> known) {
        Map<String, String> declared = new HashMap<>(known);
        out.append('<').append(node.writtenName());
        declare(node.prefix(), node.namespace(), declared);
        for (XmlNode.Attribute attribute : node.attributes()) {
            if (!attribute.prefix.isEmpty()) {
                declare(attribute.prefix, attribute.namespace, declared);
            }
            attribute(attribute.writtenName(), attribute.value);
        }
        if (node.text().isEmpty() && node.children().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        escape(node.text(), false);
        for (XmlNode child : node.children()) {
            element(child, declared);
            escape(child.tail(), false);
        }
        out.append("</").append(node.writtenName()).append('>');
    }

    private void declare(String prefix, String namespace, Map<String, String> declared) {
        if (!namespace.equals(declared.get(prefix))) {
            declared.put(prefix, namespace);
            attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace);
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
    }

    private void escape(String value, boolean attribute) {
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.append(letter);
            }
        }
    }
}
