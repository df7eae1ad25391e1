package org.marsad.initiatives.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the standard lets an activity consist of: elements in their order, attributes, kinds of values, code lists. */
final class Structure {
    private static final Shape ACTIVITY = load();

    private Structure() {}

    /** The shape of {@code iati-activity}. */
    static Shape activity() {
        return ACTIVITY;
    }

    /** An element: its children in the order in which they may come, or the kind of its text. */
    static final class Shape {
        final List<Place> places = new ArrayList<>();
        final Map<String, Integer> order = new HashMap<>();
        final Map<String, Rule> attributes = new HashMap<>();
        final List<Rule> required = new ArrayList<>();

        @Nullable
        Rule text;

        int placeOf(String child) {
            return order.getOrDefault(child, -1);
        }
    }

    /** One of the children. */
    record Place(String name, boolean required, boolean repeatable, Shape shape) {}

    /** A value: its kind, and the lists from which its code may be, by the vocabulary that stands beside it. */
    record Rule(String name, String kind, Map<String, String> lists) {
        static Rule of(String name, String kind, String lists) {
            Map<String, String> byVocabulary = new HashMap<>();
            for (String list : lists.isEmpty() ? new String[0] : lists.split("\\|")) {
                int colon = list.indexOf(':');
                byVocabulary.put(colon < 0 ? "" : list.substring(0, colon), list.substring(colon + 1));
            }
            return new Rule(name, kind, Map.copyOf(byVocabulary));
        }
    }

    private static Shape load() {
        Map<String, Shape> shapes = new HashMap<>();
        List<String[]> rows = Resource.lines("iati-structure.tsv").stream()
                .map(it -> Arrays.copyOf(it.split("\t"), 4))
                .toList();
        rows.forEach(it -> shapes.put(it[0], new Shape()));
        rows.forEach(it -> fill(it, shapes));
        return requireNonNull(shapes.get("iati-activity"));
    }

    private static void fill(@Nullable String[] row, Map<String, Shape> shapes) {
        String path = requireNonNull(row[0]);
        String kind = requireNonNull(row[1]);
        String rest = row[3] == null ? "" : row[3];
        Shape shape = requireNonNull(shapes.get(path));
        for (String attribute : split(row[2], "; ")) {
            fillAttribute(attribute, shape);
        }
        if (!kind.equals("children")) {
            shape.text = Rule.of("", kind, rest.startsWith("=") ? rest.substring(1) : "");
            return;
        }
        for (String child : split(rest, ", ")) {
            char last = child.charAt(child.length() - 1);
            String name = "?+*".indexOf(last) < 0 ? child : child.substring(0, child.length() - 1);
            boolean required = last != '?' && last != '*';
            boolean repeatable = last == '+' || last == '*';
            shape.order.put(name, shape.places.size());
            shape.places.add(new Place(name, required, repeatable, requireNonNull(shapes.get(path + "/" + name))));
        }
    }

    private static void fillAttribute(String written, Shape shape) {
        String[] words = written.split(" ", 2);
        boolean required = words[0].endsWith("!");
        String name = required ? words[0].substring(0, words[0].length() - 1) : words[0];
        String[] kind = words[1].split("=", 2);
        Rule rule = Rule.of(name, kind[0], kind.length > 1 ? kind[1] : "");
        shape.attributes.put(name, rule);
        if (required) {
            shape.required.add(rule);
        }
    }

    private static String[] split(@Nullable String cell, String separator) {
        return cell == null || cell.isEmpty() ? new String[0] : cell.split(separator);
    }
}
