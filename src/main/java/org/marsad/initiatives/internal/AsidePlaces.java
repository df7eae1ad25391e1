package org.marsad.initiatives.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Puts what was kept aside back where it stood. */
final class AsidePlaces {
    private static final Pattern STEP = Pattern.compile("([^\\[/]+)(?:\\[(\\d+)])?");
    private static final Pattern FOREIGN = Pattern.compile("@\\{(.*)}(?:(.*):)?([^:]*)");

    private AsidePlaces() {}

    static void put(Draft draft, XmlNode activity) {
        List<@Nullable Object[]> inside = new ArrayList<>();
        for (@Nullable Object[] row : draft.rows(Table.ASIDE)) {
            String name = String.valueOf(row[3]);
            if ("activity".equals(row[0]) && !name.startsWith("@") && !name.startsWith("#")) {
                insert(activity, parsed(String.valueOf(row[4])), (Integer) row[1]);
            } else {
                inside.add(row);
            }
        }
        for (@Nullable Object[] row : inside) {
            XmlNode parent = "activity".equals(row[0]) ? activity : find(activity, row);
            if (parent != null) {
                add(parent, String.valueOf(row[3]), String.valueOf(row[4]));
            }
        }
    }

    /** Before the one that has its place among those of the same name now. */
    private static void insert(XmlNode parent, XmlNode node, @Nullable Integer place) {
        // The first date of a kind was read, so others follow it.
        int count = node.name().equals("activity-date") ? Integer.MIN_VALUE : 0;
        for (int i = 0; i < parent.children().size(); i++) {
            if (parent.children().get(i).writtenName().equals(node.writtenName())) {
                if (place != null && count == place) {
                    parent.children().add(i, node);
                    return;
                }
                count++;
            }
        }
        parent.add(node);
    }

    private static void add(XmlNode parent, String name, String body) {
        Matcher foreign = FOREIGN.matcher(name);
        if (name.equals("#text")) {
            parent.addText(body);
        } else if (foreign.matches()) {
            String prefix = foreign.group(2) == null ? "" : foreign.group(2);
            parent.add(new XmlNode.Attribute(foreign.group(1), prefix, foreign.group(3), body));
        } else if (name.startsWith("@")) {
            parent.add(XmlNode.Attribute.named(name.substring(1), body));
        } else {
            parent.add(parsed(body));
        }
    }

    /** The element within which it stood: its path, whose last step has its index in a column of its own. */
    private static @Nullable XmlNode find(XmlNode activity, @Nullable Object[] row) {
        XmlNode here = activity;
        for (String step : (row[0] + "[" + row[1] + "]").split("/")) {
            Matcher parts = STEP.matcher(step);
            if (!parts.matches()) {
                return null;
            }
            XmlNode next = child(here, parts.group(1), Integer.parseInt(parts.group(2)));
            if (next == null) {
                return null;
            }
            here = next;
        }
        return here;
    }

    private static @Nullable XmlNode child(XmlNode parent, String name, int place) {
        int count = 0;
        for (XmlNode child : parent.children()) {
            boolean here = name.equals("activity-date")
                    ? Integer.toString(place).equals(child.look("type"))
                    : child.writtenName().equals(name) && count++ == place;
            if (here && child.writtenName().equals(name)) {
                return child;
            }
        }
        // An element that had nothing but what was kept aside.
        XmlNode made = count == place ? IatiTree.node(name) : null;
        if (made != null) {
            parent.add(made);
        }
        return made;
    }

    private static XmlNode parsed(String xml) {
        try {
            XmlCursor cursor = new XmlCursor(
                    new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), new Findings(_ -> {}), null);
            while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
                // Nothing comes before the element.
            }
            return cursor.element();
        } catch (RefusedFile e) {
            throw new IllegalStateException("kept aside and not XML", e);
        }
    }
}
