package org.marsad.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Blanks what a page has beside its text: rules, page numbers, running heads, a table of contents. */
final class Furniture {
    private static final Pattern RULE = Pattern.compile("[-_=~·•\\s]{3,}");
    private static final Pattern CONTENTS = Pattern.compile(".*(?:\\.\\s?|…){4,}\\s*\\p{Nd}*");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—|\\s]*(?:page|p\\.|pág\\.|página|(?:ال)?صفحة)?\\s*\\p{Nd}{1,3}(?:\\s*(?:/|sur|of|de|من)\\s*\\p{Nd}{1,3})?[-–—|\\s]*",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 200;
    private static final int FEWEST_REPEATS = 3;

    private Furniture() {}

    static List<Line> remove(List<Line> lines) {
        List<Line> bare = new ArrayList<>(lines);
        bare.replaceAll(it -> matches(RULE, it) || matches(CONTENTS, it) ? it.blank() : it);
        List<Line> alone = alone(bare);
        Set<String> heads = runningHeads(alone);
        Set<Line> furniture = alone.stream()
                .filter(it -> matches(PAGE_NUMBER, it) || heads.contains(it.text()))
                .collect(Collectors.toSet());
        bare.replaceAll(it -> furniture.contains(it) ? it.blank() : it);
        return bare;
    }

    /** What stands alone again and again without being a sentence. */
    private static Set<String> runningHeads(List<Line> alone) {
        Map<String, Long> counts = alone.stream()
                .filter(it -> it.text().length() <= LONGEST)
                .filter(it -> Heading.find(it.text()).isEmpty() && !Seam.isFinished(it.text()))
                .collect(Collectors.groupingBy(Line::text, Collectors.counting()));
        counts.values().removeIf(it -> it < FEWEST_REPEATS);
        return counts.keySet();
    }

    private static List<Line> alone(List<Line> lines) {
        List<Line> alone = new ArrayList<>();
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (isBlank(lines, i - 1) && isBlank(lines, i + 1) && !awaitsText(before)) {
                alone.add(line);
            }
            before = line.text();
        }
        return alone;
    }

    /** Whether the line is a heading whose words come in the next paragraph. */
    private static boolean awaitsText(String line) {
        return Heading.find(line).filter(it -> it.text().isEmpty()).isPresent();
    }

    private static boolean isBlank(List<Line> lines, int i) {
        return i < 0 || i >= lines.size() || lines.get(i).isBlank();
    }

    private static boolean matches(Pattern pattern, Line line) {
        return line.text().length() <= LONGEST && pattern.matcher(line.text()).matches();
    }
}
