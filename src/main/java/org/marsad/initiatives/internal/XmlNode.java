package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One element of an activity with all that is in it, and where it stands. Reading a value marks it as used: what is
 * unused in the end was not understood and is kept aside.
 */
final class XmlNode {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final String namespace;
    private final String prefix;
    private final String name;
    private final int line;
    private final int column;
    private final List<Attribute> attributes = new ArrayList<>(4);
    private final List<XmlNode> children = new ArrayList<>(4);
    private String text = "";
    private String tail = "";
    private boolean used;
    private boolean textUsed;

    XmlNode(String namespace, String prefix, String name, int line, int column) {
        this.namespace = namespace;
        this.prefix = prefix;
        this.name = name;
        this.line = line;
        this.column = column;
    }

    /** An attribute; its value as the parser gives it. */
    static final class Attribute {
        final String namespace;
        final String prefix;
        final String name;
        final String value;
        boolean used;

        Attribute(String namespace, String prefix, String name, String value) {
            this.namespace = namespace;
            this.prefix = prefix;
            this.name = name;
            this.value = value;
        }

        /** One of the standard, as written, such as {@code xml:lang}. */
        static Attribute named(String written, String value) {
            boolean common = written.startsWith("xml:");
            return new Attribute(
                    common ? XML : "", common ? "xml" : "", common ? written.substring(4) : written, value);
        }

        boolean isOfTheStandard() {
            return namespace.isEmpty() || namespace.equals(XML);
        }

        /** As written, such as {@code xml:lang}. */
        String writtenName() {
            return prefix.isEmpty() ? name : prefix + ":" + name;
        }
    }

    void add(XmlNode child) {
        children.add(child);
    }

    void add(Attribute attribute) {
        attributes.add(attribute);
    }

    /** Text between the tags: the node's own before its first child, else that child's tail. */
    void addText(String more) {
        if (children.isEmpty()) {
            text = text.isEmpty() ? more : text + more;
        } else {
            XmlNode last = children.getLast();
            last.tail = last.tail.isEmpty() ? more : last.tail + more;
        }
    }

    String namespace() {
        return namespace;
    }

    String prefix() {
        return prefix;
    }

    String name() {
        return name;
    }

    String writtenName() {
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Whether it belongs to the standard, and not to somebody’s extension. */
    boolean isOfTheStandard() {
        return namespace.isEmpty();
    }

    List<XmlNode> children() {
        return children;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    /** Text before the first child; for an element without children all of it. */
    String text() {
        return text;
    }

    /** Text of the parent that follows this element. */
    String tail() {
        return tail;
    }

    boolean isUsed() {
        return used;
    }

    boolean isTextUsed() {
        return textUsed;
    }

    XmlNode use() {
        used = true;
        return this;
    }

    /** The text without surrounding blanks, used now; null if there is none. */
    @Nullable
    String take() {
        use();
        textUsed = true;
        String stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /** The first child of the standard with this name; null if there is none. */
    @Nullable
    XmlNode child(String wanted) {
        for (XmlNode child : children) {
            if (child.isOfTheStandard() && child.name.equals(wanted)) {
                return child;
            }
        }
        return null;
    }

    /** The children of the standard with this name. */
    List<XmlNode> children(String wanted) {
        List<XmlNode> found = new ArrayList<>();
        for (XmlNode child : children) {
            if (child.isOfTheStandard() && child.name.equals(wanted)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The attribute’s value without surrounding blanks, not marked as used; null if missing or blank. */
    @Nullable
    String look(String wanted) {
        Attribute attribute = attribute(wanted);
        return attribute == null || attribute.value.isBlank() ? null : attribute.value.strip();
    }

    /** The attribute’s value without surrounding blanks, used now; null if missing or blank. */
    @Nullable
    String take(String wanted) {
        Attribute attribute = attribute(wanted);
        if (attribute == null) {
            return null;
        }
        attribute.used = true;
        return attribute.value.isBlank() ? null : attribute.value.strip();
    }

    @Nullable
    Attribute attribute(String wanted) {
        for (Attribute attribute : attributes) {
            if (attribute.isOfTheStandard() && attribute.writtenName().equals(wanted)) {
                return attribute;
            }
        }
        return null;
    }
}
