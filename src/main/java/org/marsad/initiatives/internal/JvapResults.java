package org.marsad.initiatives.internal;

import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.internal.LayoutField.Column;

/** The result of a row of the layout, with its indicators: what is written stays as it is written. */
final class JvapResults {
    private final LayoutRow row;
    private final Draft draft;

    JvapResults(LayoutRow row, Draft draft) {
        this.row = row;
        this.draft = draft;
    }

    void read() {
        String result = row.get(LayoutField.RESULT);
        narrative("result", 0, result);
        for (int number = 1; number <= LayoutField.INDICATOR.most(); number++) {
            indicator(number);
        }
        if (result != null || draft.count(Table.INDICATOR) > 0) {
            draft.add(Table.RESULT, row.line(), 0, null, null);
        }
    }

    private void indicator(int number) {
        String title = row.get(new Column(LayoutField.INDICATOR, number));
        String baseline = row.get(new Column(LayoutField.BASELINE, number));
        String target = row.get(new Column(LayoutField.TARGET, number));
        String actual = row.get(new Column(LayoutField.ACTUAL, number));
        if (title == null && baseline == null && target == null && actual == null) {
            return;
        }
        int place = draft.count(Table.INDICATOR);
        draft.add(Table.INDICATOR, row.line(), place, 0, null, null, null);
        narrative("indicator", place, title);
        if (baseline != null) {
            measurement(place, "baseline", baseline, null, null);
        }
        if (target != null || actual != null) {
            measurement(place, "period", null, target, actual);
        }
    }

    private void measurement(
            int indicator, String kind, @Nullable String baseline, @Nullable String target, @Nullable String actual) {
        int place = draft.count(Table.MEASUREMENT);
        draft.add(
                Table.MEASUREMENT,
                row.line(),
                place,
                indicator,
                kind,
                null,
                null,
                null,
                null,
                baseline,
                target,
                actual);
    }

    private void narrative(String part, int place, @Nullable String text) {
        if (text != null) {
            draft.add(Table.NARRATIVE, row.line(), part, place, 0, null, Spoken.guess(text, null), text);
            draft.addWords(text);
        }
    }
}
