package org.marsad.initiatives.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps what was not understood or has no place of its own: extensions, rarely used elements and values that are not as
 * the standard writes them. Elements are kept as XML, attributes as their text under a name that begins with @.
 */
final class Asides {
    private final Draft draft;
    private int position;

    private Asides(Draft draft) {
        this.draft = draft;
    }

    static void put(XmlNode activity, Draft draft) {
        Asides asides = new Asides(draft);
        asides.attributes(activity, "activity", 0);
        Map<String, Integer> places = new HashMap<>();
        for (XmlNode child : activity.children()) {
            int place = places.merge(child.writtenName(), 1, Integer::sum) - 1;
            if (child.isUsed()) {
                asides.inside(child, child.writtenName(), isDate(child) ? kind(child) : place);
            } else if (!Privacy.leavesOut(child)) {
                asides.keep(
                        "activity", isDate(child) ? 0 : place, child.writtenName(), XmlText.of(child), child.line());
            }
        }
    }

    private static boolean isDate(XmlNode child) {
        return child.isOfTheStandard() && child.name().equals("activity-date");
    }

    /** Dates are known by their kind, of which only the first is read; all else by its place among its like. */
    private static int kind(XmlNode date) {
        Integer type = Values.whole(date.look("type"));
        return type == null ? 0 : type;
    }

    /** What is unused within an element that was read; {@code part} and {@code place} say within which. */
    private void inside(XmlNode node, String part, int place) {
        attributes(node, part, place);
        if (!node.isTextUsed() && !node.text().isBlank()) {
            keep(part, place, "#text", node.text(), node.line());
        }
        Map<String, Integer> places = new HashMap<>();
        for (XmlNode child : node.children()) {
            if (child.isUsed()) {
                int count = places.merge(child.writtenName(), 1, Integer::sum) - 1;
                inside(child, part + "[" + place + "]/" + child.writtenName(), count);
            } else {
                keep(part, place, child.writtenName(), XmlText.of(child), child.line());
            }
            if (!child.tail().isBlank()) {
                keep(part, place, "#text", child.tail(), child.line());
            }
        }
    }

    private void attributes(XmlNode node, String part, int place) {
        for (XmlNode.Attribute attribute : node.attributes()) {
            if (!attribute.used) {
                String name = attribute.isOfTheStandard()
                        ? attribute.writtenName()
                        : "{" + attribute.namespace + "}" + attribute.writtenName();
                keep(part, place, "@" + name, attribute.value, node.line());
            }
        }
    }

    private void keep(String part, int place, String name, String body, int line) {
        draft.add(Table.ASIDE, line, part, place, position++, name, body);
    }
}
