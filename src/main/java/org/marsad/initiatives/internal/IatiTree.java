package org.marsad.initiatives.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A draft as an activity of IATI 2.03 again: every value where the standard wants it, and what was kept aside back in
 * its place. Reading the result gives the same draft.
 */
final class IatiTree {
    private final Draft draft;
    private final XmlNode activity = node("iati-activity");
    private final Map<String, Map<Integer, List<@Nullable Object[]>>> narratives = new HashMap<>();

    private IatiTree(Draft draft) {
        this.draft = draft;
        for (@Nullable Object[] row : draft.rows(Table.NARRATIVE)) {
            narratives
                    .computeIfAbsent(String.valueOf(row[0]), _ -> new HashMap<>())
                    .computeIfAbsent((Integer) row[1], _ -> new ArrayList<>())
                    .add(row);
        }
    }

    static XmlNode of(Draft draft) {
        IatiTree tree = new IatiTree(draft);
        tree.basics();
        tree.texts();
        tree.organisations();
        tree.places();
        tree.money();
        tree.results();
        AsidePlaces.put(draft, tree.activity);
        return StructureOrder.sorted(tree.activity, Structure.activity());
    }

    static XmlNode node(String name) {
        return new XmlNode("", "", name, 0, 0);
    }

    private static XmlNode child(XmlNode parent, String name) {
        XmlNode child = node(name);
        parent.add(child);
        return child;
    }

    private static XmlNode set(XmlNode node, String name, @Nullable Object value) {
        if (value instanceof Boolean flag) {
            node.add(XmlNode.Attribute.named(name, flag ? "1" : "0"));
        } else if (value != null) {
            node.add(XmlNode.Attribute.named(name, value.toString()));
        }
        return node;
    }

    private void basics() {
        set(activity, "xml:lang", draft.language);
        set(activity, "default-currency", draft.currency);
        set(activity, "hierarchy", draft.hierarchy);
        set(activity, "humanitarian", draft.humanitarian);
        set(activity, "last-updated-datetime", draft.updated);
        child(activity, "iati-identifier").addText(draft.identifier);
        code("activity-status", draft.status);
        code("activity-scope", draft.scope);
        date("1", draft.plannedStart);
        date("2", draft.actualStart);
        date("3", draft.plannedEnd);
        date("4", draft.actualEnd);
    }

    private void code(String name, @Nullable String code) {
        if (code != null) {
            set(child(activity, name), "code", code);
        }
    }

    private void date(String type, @Nullable Object day) {
        if (day != null) {
            set(set(child(activity, "activity-date"), "type", type), "iso-date", day);
        }
    }

    private void texts() {
        for (String part : List.of("title", "description")) {
            narratives.getOrDefault(part, Map.of()).keySet().stream().sorted().forEach(place -> {
                XmlNode node = child(activity, part);
                set(node, "type", narratives(part, place).getFirst()[3]);
                tell(node, part, place);
            });
        }
    }

    private List<@Nullable Object[]> narratives(String part, int place) {
        return narratives.getOrDefault(part, Map.of()).getOrDefault(place, List.of());
    }

    private void tell(XmlNode node, String part, int place) {
        for (@Nullable Object[] row : narratives(part, place)) {
            XmlNode narrative = set(child(node, "narrative"), "xml:lang", row[4]);
            narrative.addText(String.valueOf(row[5]));
        }
    }

    /** An element around texts, if there are any. */
    private void around(XmlNode parent, String name, String part, int place) {
        if (!narratives(part, place).isEmpty()) {
            tell(child(parent, name), part, place);
        }
    }

    private void organisations() {
        for (@Nullable Object[] row : draft.rows(Table.ORGANISATION)) {
            boolean reporting = "reporting".equals(row[1]);
            XmlNode node = child(activity, reporting ? "reporting-org" : "participating-org");
            set(node, "role", reporting ? null : row[1]);
            set(node, "type", row[2]);
            set(node, "ref", row[3]);
            set(node, "activity-id", row[4]);
            tell(node, "organisation", place(row));
        }
    }

    private static int place(@Nullable Object[] row) {
        return row[0] instanceof Integer place ? place : 0;
    }

    private void places() {
        for (@Nullable Object[] row : draft.rows(Table.AREA)) {
            XmlNode node = child(activity, "recipient-" + row[1]);
            set(set(set(node, "vocabulary", row[2]), "vocabulary-uri", row[3]), "code", row[4]);
            set(node, "percentage", row[5]);
            tell(node, "area", place(row));
        }
        for (@Nullable Object[] row : draft.rows(Table.CLASSIFICATION)) {
            XmlNode node = child(activity, String.valueOf(row[1]));
            set(set(set(node, "vocabulary", row[2]), "vocabulary-uri", row[3]), "code", row[4]);
            set(set(node, "percentage", row[5]), "significance", row[6]);
            tell(node, "classification", place(row));
        }
        for (@Nullable Object[] row : draft.rows(Table.DOCUMENT)) {
            XmlNode node = set(set(child(activity, "document-link"), "url", row[1]), "format", row[2]);
            around(node, "title", "document", place(row));
            codes(node, "category", row[4]);
            codes(node, "language", row[5]);
            day(node, "document-date", row[3]);
        }
        for (@Nullable Object[] row : draft.rows(Table.RELATION)) {
            set(set(child(activity, "related-activity"), "type", row[1]), "ref", row[2]);
        }
    }

    private static void codes(XmlNode node, String name, @Nullable Object codes) {
        if (codes instanceof Collection<?> many) {
            many.forEach(it -> set(child(node, name), "code", it));
        }
    }

    private static void day(XmlNode node, String name, @Nullable Object day) {
        if (day != null) {
            set(child(node, name), "iso-date", day);
        }
    }

    private void money() {
        for (@Nullable Object[] row : draft.rows(Table.MONEY)) {
            boolean paid = "transaction".equals(row[1]);
            XmlNode node = child(activity, String.valueOf(row[1]));
            set(set(node, "ref", row[10]), "status", row[3]);
            if (paid && row[2] != null) {
                set(child(node, "transaction-type"), "code", row[2]);
            } else {
                set(node, "type", row[2]);
            }
            day(node, "transaction-date", row[7]);
            day(node, "period-start", row[8]);
            day(node, "period-end", row[9]);
            XmlNode value = set(set(child(node, "value"), "currency", row[5]), "value-date", row[6]);
            value.addText(String.valueOf(row[4]));
            around(node, "description", "payment", place(row));
            organisation(node, "provider", row, 11);
            organisation(node, "receiver", row, 14);
        }
    }

    private void organisation(XmlNode node, String part, @Nullable Object[] row, int from) {
        boolean named = !narratives(part, place(row)).isEmpty();
        if (named || row[from] != null || row[from + 1] != null || row[from + 2] != null) {
            XmlNode organisation = child(node, part + "-org");
            set(set(organisation, "ref", row[from]), "type", row[from + 1]);
            set(organisation, part + "-activity-id", row[from + 2]);
            tell(organisation, part, place(row));
        }
    }

    private void results() {
        List<XmlNode> results = new ArrayList<>();
        for (@Nullable Object[] row : draft.rows(Table.RESULT)) {
            XmlNode node = set(set(child(activity, "result"), "type", row[1]), "aggregation-status", row[2]);
            around(node, "title", "result", place(row));
            around(node, "description", "result-description", place(row));
            results.add(node);
        }
        List<XmlNode> indicators = new ArrayList<>();
        for (@Nullable Object[] row : draft.rows(Table.INDICATOR)) {
            XmlNode node = child(results.get((Integer) requireNonNull(row[1])), "indicator");
            set(set(set(node, "measure", row[2]), "ascending", row[3]), "aggregation-status", row[4]);
            around(node, "title", "indicator", place(row));
            around(node, "description", "indicator-description", place(row));
            indicators.add(node);
        }
        for (@Nullable Object[] row : draft.rows(Table.MEASUREMENT)) {
            XmlNode node = child(indicators.get((Integer) requireNonNull(row[1])), String.valueOf(row[2]));
            set(set(set(node, "year", row[3]), "iso-date", row[4]), "value", row[7]);
            day(node, "period-start", row[5]);
            day(node, "period-end", row[6]);
            value(node, "target", row[8]);
            value(node, "actual", row[9]);
        }
    }

    private static void value(XmlNode node, String name, @Nullable Object value) {
        if (value != null) {
            set(child(node, name), "value", value);
        }
    }
}
