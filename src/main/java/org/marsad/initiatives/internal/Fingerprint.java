package org.marsad.initiatives.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hash over what an activity says, part by part, by which a later import sees whether anything changed and what. How
 * it is laid out, in which order attributes stand, and comments make no difference.
 */
final class Fingerprint {
    /** Changes when activities are read in another way, so that they are read again. */
    private static final String READING = "iati-1";

    private static final String ROWS = "rows-1";
    private static final String LAYOUT = "layout-1";

    private static final int PART_BYTES = 8;

    private final StringBuilder text = new StringBuilder();

    private Fingerprint() {}

    static void put(XmlNode activity, Draft draft) {
        new Fingerprint().fill(activity, draft);
    }

    private void fill(XmlNode activity, Draft draft) {
        Map<String, MessageDigest> parts = new LinkedHashMap<>();
        attributes(activity);
        parts.put("iati-activity", update(sha256()));
        for (XmlNode child : activity.children()) {
            if (!Privacy.leavesOut(child)) {
                element(child);
                update(parts.computeIfAbsent(child.writtenName(), it -> sha256()));
            }
        }
        seal(parts, READING, draft);
    }

    /** The same over the rows of a draft, table by table, for formats that are tables themselves. */
    static void ofRows(Draft draft) {
        String facts = draft.language + ' ' + draft.starts() + ' ' + draft.ends();
        seal(rows("project", facts, draft), ROWS, draft);
    }

    /** The same for the layout of tables, which says more in single facts. */
    static void ofLayout(Draft draft) {
        String facts = Stream.of(
                        draft.kind,
                        draft.status,
                        draft.currency,
                        draft.plannedStart,
                        draft.actualStart,
                        draft.plannedEnd,
                        draft.actualEnd)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        seal(rows("facts", facts, draft), LAYOUT, draft);
    }

    private static Map<String, MessageDigest> rows(String first, String facts, Draft draft) {
        Map<String, MessageDigest> parts = new LinkedHashMap<>();
        Fingerprint print = new Fingerprint();
        print.text.append(facts);
        parts.put(first, print.update(sha256()));
        draft.rows.forEach((table, rows) -> {
            for (@Nullable Object[] row : rows) {
                // The last cell is the line, which says nothing.
                for (int i = 0; i < row.length - 1; i++) {
                    print.text.append('\u0001').append(row[i]);
                }
                print.text.append('\n');
            }
            parts.put(table.code(), print.update(sha256()));
        });
        return parts;
    }

    /** Puts the hash of each part, and the hash over all of them. */
    static void seal(Map<String, MessageDigest> parts, String reading, Draft draft) {
        MessageDigest whole = sha256();
        whole.update(reading.getBytes(StandardCharsets.UTF_8));
        List<String> sealed = new ArrayList<>();
        parts.forEach((name, digest) -> {
            byte[] hash = digest.digest();
            whole.update(name.getBytes(StandardCharsets.UTF_8));
            whole.update(hash);
            sealed.add(name + "=" + HexFormat.of().formatHex(hash, 0, PART_BYTES));
        });
        draft.fingerprint = whole.digest();
        draft.parts = sealed;
    }

    private MessageDigest update(MessageDigest digest) {
        digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
        return digest;
    }

    private void element(XmlNode node) {
        text.append('<').append(node.namespace()).append(' ').append(node.name());
        attributes(node);
        text.append('>').append(node.text().strip());
        for (XmlNode child : node.children()) {
            element(child);
            text.append(child.tail());
        }
        text.append("</>");
    }

    private void attributes(XmlNode node) {
        List<XmlNode.Attribute> attributes = node.attributes();
        if (attributes.size() > 1) {
            attributes = new ArrayList<>(attributes);
            attributes.sort(
                    Comparator.comparing((XmlNode.Attribute it) -> it.name).thenComparing(it -> it.namespace));
        }
        for (XmlNode.Attribute it : attributes) {
            text.append('\u0001')
                    .append(it.namespace)
                    .append(' ')
                    .append(it.name)
                    .append('=')
                    .append(it.value);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
