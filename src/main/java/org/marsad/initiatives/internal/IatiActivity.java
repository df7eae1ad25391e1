package org.marsad.initiatives.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an activity says into a {@link Draft}. A value that is not as the standard writes it is not guessed at: it
 * is reported by {@link StructureCheck} and kept aside as XML with all else that has no place of its own.
 */
final class IatiActivity {
    static final int LONGEST_IDENTIFIER = 400;

    private final Findings findings;
    private final StructureCheck structure;
    private final @Nullable SchemaCheck schema;

    IatiActivity(Findings findings, @Nullable SchemaCheck schema) {
        this.findings = findings;
        this.schema = schema;
        this.structure = new StructureCheck(findings);
    }

    /** The activity; null if it has to be left out, which was said then. */
    @Nullable
    Draft read(XmlNode activity) {
        XmlNode named = activity.child("iati-identifier");
        String identifier = named == null ? null : named.take();
        findings.about(identifier);
        if (schema != null) {
            schema.tell(findings);
        }
        structure.check(activity, Structure.activity());
        if (named == null || identifier == null) {
            XmlNode at = named == null ? activity : named;
            findings.error(at.line(), at.column(), "no-identifier");
            return null;
        }
        if (identifier.length() > LONGEST_IDENTIFIER) {
            findings.error(named.line(), named.column(), "long-identifier", LONGEST_IDENTIFIER);
            return null;
        }
        Draft draft = new Draft(identifier, activity.line(), activity.column());
        Fingerprint.put(activity, draft);
        fill(activity, draft);
        return draft;
    }

    private void fill(XmlNode activity, Draft draft) {
        activity.use();
        basics(activity, draft);
        Narratives narratives = new Narratives(draft);
        int place = 0;
        for (XmlNode title : activity.children("title")) {
            draft.addWords(narratives.put(title, "title", place++, null));
        }
        place = 0;
        for (XmlNode description : activity.children("description")) {
            draft.addWords(narratives.put(description, "description", place++, description.take("type")));
        }
        new IatiParts(draft, narratives, findings).read(activity);
        new IatiMoney(draft, narratives, findings).read(activity);
        new IatiResults(draft, narratives).read(activity);
        draft.addWords(draft.identifier);
        Asides.put(activity, draft);
    }

    private void basics(XmlNode activity, Draft draft) {
        draft.language = activity.take("xml:lang");
        draft.currency = activity.take("default-currency");
        draft.hierarchy = taken(activity, "hierarchy", Values.whole(activity.look("hierarchy")));
        draft.humanitarian = taken(activity, "humanitarian", Values.flag(activity.look("humanitarian")));
        draft.updated = taken(activity, "last-updated-datetime", Values.moment(activity.look("last-updated-datetime")));
        draft.status = code(activity.child("activity-status"));
        draft.scope = code(activity.child("activity-scope"));
        for (XmlNode date : activity.children("activity-date")) {
            date(date, draft);
        }
        order(activity, draft.plannedStart, draft.plannedEnd);
        order(activity, draft.actualStart, draft.actualEnd);
    }

    private void order(XmlNode activity, @Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && end != null && end.isBefore(start)) {
            findings.warn(activity, "period", start, end);
        }
    }

    private static @Nullable String code(@Nullable XmlNode node) {
        String code = node == null ? null : node.look("code");
        if (node == null || code == null || code.length() > Draft.LONGEST_CODE) {
            return null;
        }
        return node.use().take("code");
    }

    /** The first date of each kind; another one of the same kind stays unused. */
    private static void date(XmlNode node, Draft draft) {
        LocalDate day = Values.day(node.look("iso-date"));
        String type = node.look("type");
        if (day == null || type == null) {
            return;
        }
        boolean first = switch (type) {
            case "1" -> draft.plannedStart == null;
            case "2" -> draft.actualStart == null;
            case "3" -> draft.plannedEnd == null;
            case "4" -> draft.actualEnd == null;
            default -> false;
        };
        if (!first) {
            return;
        }
        node.use();
        node.take("type");
        node.take("iso-date");
        switch (type) {
            case "1" -> draft.plannedStart = day;
            case "2" -> draft.actualStart = day;
            case "3" -> draft.plannedEnd = day;
            default -> draft.actualEnd = day;
        }
    }

    /** Marks the attribute as used if its value could be read. */
    static <T> @Nullable T taken(XmlNode node, String attribute, @Nullable T value) {
        if (value != null) {
            node.take(attribute);
        }
        return value;
    }

    static List<String> codes(List<XmlNode> nodes) {
        return nodes.stream()
                .map(it -> it.use().take("code"))
                .filter(it -> it != null)
                .toList();
    }
}
