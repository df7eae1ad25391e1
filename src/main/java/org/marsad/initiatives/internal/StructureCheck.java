package org.marsad.initiatives.internal;

import java.util.BitSet;
import org.marsad.initiatives.internal.Structure.Place;
import org.marsad.initiatives.internal.Structure.Rule;
import org.marsad.initiatives.internal.Structure.Shape;

/** Compares an activity with what the standard allows, and says each difference with its place. */
final class StructureCheck {
    private final Findings findings;

    StructureCheck(Findings findings) {
        this.findings = findings;
    }

    void check(XmlNode node, Shape shape) {
        attributes(node, shape);
        if (shape.text != null) {
            text(node, shape.text);
        } else {
            children(node, shape);
        }
    }

    private void text(XmlNode node, Rule rule) {
        if (node.name().equals("narrative") && node.text().isBlank()) {
            findings.warn(node, "empty-narrative");
        } else if (!node.name().equals("iati-identifier")) {
            value(node, rule, node.name(), node.text());
        }
        for (XmlNode child : node.children()) {
            if (child.isOfTheStandard()) {
                findings.warn(child, "unknown-element", child.writtenName(), node.name());
            }
        }
    }

    private void children(XmlNode node, Shape shape) {
        if (!node.text().isBlank()
                || node.children().stream().anyMatch(it -> !it.tail().isBlank())) {
            findings.warn(node, "stray-text", node.name());
        }
        BitSet seen = new BitSet();
        BitSet told = new BitSet();
        int furthest = -1;
        for (XmlNode child : node.children()) {
            if (!child.isOfTheStandard()) {
                continue;
            }
            int place = shape.placeOf(child.name());
            if (place < 0) {
                findings.warn(child, "unknown-element", child.name(), node.name());
                continue;
            }
            Place rule = shape.places.get(place);
            if (place < furthest && !told.get(place)) {
                told.set(place);
                findings.warn(
                        child, "order", child.name(), shape.places.get(furthest).name());
            } else if (seen.get(place) && !rule.repeatable()) {
                findings.warn(child, "too-many", child.name(), node.name());
            }
            furthest = Math.max(furthest, place);
            seen.set(place);
            check(child, rule.shape());
        }
        missing(node, shape, seen);
    }

    private void missing(XmlNode node, Shape shape, BitSet seen) {
        for (int i = 0; i < shape.places.size(); i++) {
            Place place = shape.places.get(i);
            if (place.required() && !seen.get(i) && !place.name().equals("iati-identifier")) {
                findings.warn(node, "missing-element", place.name(), node.name());
            }
        }
    }

    private void attributes(XmlNode node, Shape shape) {
        for (XmlNode.Attribute attribute : node.attributes()) {
            Rule rule = shape.attributes.get(attribute.writtenName());
            if (rule != null) {
                value(node, rule, node.name() + "/@" + rule.name(), attribute.value);
            } else if (attribute.namespace.isEmpty()) {
                findings.warn(node, "unknown-attribute", attribute.name, node.name());
            }
        }
        for (Rule rule : shape.required) {
            if (node.attribute(rule.name()) == null) {
                findings.warn(node, "missing-attribute", rule.name(), node.name());
            }
        }
    }

    private void value(XmlNode node, Rule rule, String where, String raw) {
        String value = raw.strip();
        boolean fits = switch (rule.kind()) {
            case "day" -> Values.day(value) != null;
            case "moment" -> Values.moment(value) != null;
            case "number" -> Values.number(value) != null;
            case "whole" -> Values.whole(value) != null;
            case "flag" -> Values.flag(value) != null;
            case "address" -> Values.isAddress(value);
            default -> true;
        };
        if (!fits) {
            findings.warn(node, problem(rule.kind()), value, where);
        } else if (!rule.lists().isEmpty()) {
            code(node, rule, where, value);
        }
    }

    private static String problem(String kind) {
        return switch (kind) {
            case "day", "moment" -> "bad-date";
            case "number", "whole" -> "bad-number";
            case "flag" -> "bad-flag";
            default -> "bad-address";
        };
    }

    private void code(XmlNode node, Rule rule, String where, String value) {
        String vocabulary = node.look("vocabulary");
        String list = rule.lists().getOrDefault("", rule.lists().get(vocabulary == null ? "1" : vocabulary));
        if (list != null && !Codes.has(list, value)) {
            findings.warn(node, list.equals("Currency") ? "bad-currency" : "unknown-code", value, where);
        }
    }
}
