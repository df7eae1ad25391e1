package org.marsad.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Blanks what a page has beside its text: rules, page numbers, running heads, a table of contents. */
final class Furniture {
    private static final Pattern RULE = Pattern.compile("[-_=~·•\\s]{3,}");
    private static final Pattern CONTENTS = Pattern.compile(".*(?:\\.\\s?|…){4,}\\s*\\p{Nd}*");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—|\\s]*(?:page|p\\.|pág\\.|página|(?:ال)?صفحة)?\\s*\\p{Nd}{1,3}(?:\\s*(?:/|sur|of|de|من)\\s*\\p{Nd}{1,3})?[-–—|\\s]*",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_RUNNING_HEAD = 100;
    private static final int FEWEST_REPEATS = 3;

    private Furniture() {}

    static List<Line> remove(List<Line> lines) {
        List<Line> bare = new ArrayList<>(lines);
        bare.replaceAll(it -> matches(RULE, it) || matches(CONTENTS, it) ? it.blank() : it);
        Map<String, Long> heads = alone(bare).stream()
                .filter(it -> it.text().length() <= LONGEST_RUNNING_HEAD)
                .filter(it -> Heading.find(it.text()).isEmpty() && !Seam.isFinished(it.text()))
                .collect(Collectors.groupingBy(Line::text, Collectors.counting()));
        List<Line> alone = alone(bare);
        Map<Integer, Line> standing =
                alone.stream().collect(Collectors.toMap(Line::number, Function.identity(), (a, _) -> a));
        bare.replaceAll(it -> it.equals(standing.get(it.number()))
                        && (matches(PAGE_NUMBER, it) || heads.getOrDefault(it.text(), 0L) >= FEWEST_REPEATS)
                ? it.blank()
                : it);
        return bare;
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
        return pattern.matcher(line.text()).matches();
    }
}
