package org.marsad.initiatives.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Activities drawn from the standard's own structure: every element and attribute that it allows, in its order. */
final class RandomActivity {
    private static final List<String> TEXTS = List.of(
            "plain", "deux  espaces", "a & b < c > d \"e\"", "نص عربي", "line\nbreak", "ไทย 𝒳", "]]>", "1 200", "50%");
    private static final List<String> LISTED = List.of(
            "1", "2", "3", "4", "10", "15190", "SN", "EUR", "fr", "A1", "A01", "110", "B01", "C01", "151", "298");

    private final Random random;

    RandomActivity(Random random) {
        this.random = random;
    }

    XmlNode draw(int number) {
        XmlNode activity = element("iati-activity", Structure.activity());
        XmlNode identifier = activity.children("iati-identifier").getFirst();
        activity.children().set(activity.children().indexOf(identifier), named(number));
        if (random.nextInt(3) == 0) {
            XmlNode extension = new XmlNode("urn:own", "own", "more", 0, 0);
            extension.add(new XmlNode.Attribute("urn:own", "own", "kind", text()));
            extension.addText(text());
            activity.add(extension);
        }
        return activity;
    }

    private static XmlNode named(int number) {
        XmlNode identifier = IatiTree.node("iati-identifier");
        identifier.addText("XM-RANDOM-" + number);
        return identifier;
    }

    private XmlNode element(String name, Structure.Shape shape) {
        XmlNode node = IatiTree.node(name);
        shape.attributes.values().stream()
                .sorted(Comparator.comparing(Structure.Rule::name))
                .filter(it -> shape.required.contains(it) || random.nextInt(3) > 0)
                .forEach(it -> node.add(XmlNode.Attribute.named(it.name(), value(it, node))));
        if (shape.text != null) {
            node.addText(value(shape.text, node));
        }
        for (Structure.Place place : shape.places) {
            int least = place.required() ? 1 : 0;
            int more = random.nextInt(place.repeatable() ? 3 : 2 - least);
            for (int i = 0; i < least + more && !place.name().equals("contact-info"); i++) {
                node.add(element(place.name(), place.shape()));
            }
        }
        return node;
    }

    private String value(Structure.Rule rule, XmlNode node) {
        String list = list(rule, node);
        if (list != null) {
            return LISTED.stream()
                    .filter(it -> Codes.has(list, it))
                    .skip(random.nextInt(2))
                    .findFirst()
                    .or(() -> LISTED.stream().filter(it -> Codes.has(list, it)).findFirst())
                    .orElse("?");
        }
        return switch (rule.kind()) {
            case "day" -> "20%02d-0%d-1%d".formatted(random.nextInt(30), 1 + random.nextInt(9), random.nextInt(10));
            case "moment" -> "2020-01-01T00:00:0" + random.nextInt(10) + "+01:00";
            case "number" -> random.nextInt(5) + "." + random.nextInt(100);
            case "whole" -> Integer.toString(random.nextInt(9));
            case "flag" -> random.nextBoolean() ? "1" : "0";
            case "address" -> "https://example.org/" + random.nextInt(100) + "?a=b&c=d";
            default -> text();
        };
    }

    private static @Nullable String list(Structure.Rule rule, XmlNode node) {
        if (rule.lists().isEmpty()) {
            return null;
        }
        String vocabulary = node.look("vocabulary");
        return rule.lists().getOrDefault("", rule.lists().get(vocabulary == null ? "1" : vocabulary));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
