package org.marsad.initiatives.web;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.marsad.initiatives.Initiative;
import org.marsad.kernel.Texts;

/** Where an initiative’s values come from, and what changed from import to import. */
final class Story {
    private Story() {}

    static String origin(Texts texts, Initiative.Origin it) {
        String day = texts.date(it.at().atOffset(ZoneOffset.UTC).toLocalDate());
        return texts.t("initiatives.page.origin", it.source(), it.file(), Integer.toString(it.line()), day);
    }

    static List<String> history(Texts texts, List<Initiative.Origin> newestFirst) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            Initiative.Origin it = newestFirst.get(i);
            String changed = i + 1 == newestFirst.size()
                    ? texts.t("initiatives.page.created")
                    : texts.t("initiatives.page.changed", changed(newestFirst.get(i + 1), it));
            lines.add(origin(texts, it) + " " + changed);
        }
        return lines;
    }

    private static String changed(Initiative.Origin before, Initiative.Origin after) {
        Set<String> parts = new HashSet<>(before.parts());
        parts.addAll(after.parts());
        parts.removeIf(it -> before.parts().contains(it) && after.parts().contains(it));
        List<String> names = parts.stream()
                .map(it -> it.substring(0, it.lastIndexOf('=')))
                .distinct()
                .sorted()
                .toList();
        return names.isEmpty() ? "–" : String.join(", ", names);
    }
}
