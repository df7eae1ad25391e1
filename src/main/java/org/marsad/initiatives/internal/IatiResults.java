package org.marsad.initiatives.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results of an activity with indicators, baselines, targets and actuals, whose values stay as they are written. */
final class IatiResults {
    private final Draft draft;
    private final Narratives narratives;
    private int indicators;
    private int measurements;

    IatiResults(Draft draft, Narratives narratives) {
        this.draft = draft;
        this.narratives = narratives;
    }

    void read(XmlNode activity) {
        int place = 0;
        for (XmlNode node : activity.children("result")) {
            Boolean aggregated = flag(node, "aggregation-status");
            draft.add(Table.RESULT, node.use().line(), place, node.take("type"), aggregated);
            texts(node, "result", place);
            for (XmlNode indicator : node.children("indicator")) {
                indicator(indicator, place);
            }
            place++;
        }
    }

    private void indicator(XmlNode node, int result) {
        draft.add(
                Table.INDICATOR,
                node.use().line(),
                indicators,
                result,
                node.take("measure"),
                flag(node, "ascending"),
                flag(node, "aggregation-status"));
        texts(node, "indicator", indicators);
        for (XmlNode baseline : node.children("baseline")) {
            Integer year = IatiActivity.taken(baseline, "year", Values.whole(baseline.look("year")));
            LocalDate day = IatiActivity.taken(baseline, "iso-date", Values.day(baseline.look("iso-date")));
            measurement(baseline, "baseline", year, day, null, null, baseline.take("value"), null, null);
        }
        for (XmlNode period : node.children("period")) {
            measurement(
                    period,
                    "period",
                    null,
                    null,
                    IatiParts.day(period.child("period-start")),
                    IatiParts.day(period.child("period-end")),
                    null,
                    value(period, "target"),
                    value(period, "actual"));
        }
        indicators++;
    }

    private void measurement(XmlNode node, @Nullable Object... cells) {
        @Nullable Object[] row = new @Nullable Object[cells.length + 2];
        row[0] = measurements++;
        row[1] = indicators;
        System.arraycopy(cells, 0, row, 2, cells.length);
        draft.add(Table.MEASUREMENT, node.use().line(), row);
    }

    /** The one value for all; values by place or group stay unused and so as XML. */
    private static @Nullable String value(XmlNode period, String name) {
        List<XmlNode> nodes = period.children(name).stream()
                .filter(it -> it.look("value") != null && it.child("dimension") == null && it.child("location") == null)
                .toList();
        return nodes.isEmpty() ? null : nodes.getFirst().use().take("value");
    }

    private void texts(XmlNode node, String part, int place) {
        XmlNode title = node.child("title");
        if (title != null) {
            narratives.put(title, part, place, null);
        }
        XmlNode description = node.child("description");
        if (description != null) {
            narratives.put(description, part + "-description", place, null);
        }
    }

    private static @Nullable Boolean flag(XmlNode node, String attribute) {
        return IatiActivity.taken(node, attribute, Values.flag(node.look(attribute)));
    }
}
