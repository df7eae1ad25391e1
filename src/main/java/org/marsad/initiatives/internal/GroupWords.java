package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.plan.TargetGroup;

/** The words by which the plan's target groups are recognised: {@code initiatives/groups.tsv}. */
final class GroupWords {
    private static final Map<TargetGroup, List<List<String>>> WORDS = read();

    private GroupWords() {}

    private static Map<TargetGroup, List<List<String>>> read() {
        Map<TargetGroup, List<List<String>>> words = new EnumMap<>(TargetGroup.class);
        for (String line : Resource.lines("groups.tsv").stream().skip(1).toList()) {
            String[] cells = line.split("\t");
            words.computeIfAbsent(TargetGroup.valueOf(cells[0]), _ -> new ArrayList<>())
                    .add(List.of(cells[2].split(" ")));
        }
        return words;
    }

    /** The groups of which a text speaks. */
    static Set<TargetGroup> in(WordPlaces text) {
        Set<TargetGroup> found = EnumSet.noneOf(TargetGroup.class);
        WORDS.forEach((group, phrases) -> {
            if (phrases.stream().anyMatch(it -> text.find(List.of(it)).isPresent())) {
                found.add(group);
            }
        });
        return found;
    }

    /** The same for PostgreSQL: any of the phrases, of each all words in any order. */
    static String query(TargetGroup group) {
        return WORDS.getOrDefault(group, List.of()).stream()
                .map(phrase -> phrase.stream()
                        .map(it -> it.endsWith("*") ? it.substring(0, it.length() - 1) + ":*" : it)
                        .collect(Collectors.joining(" & ", "(", ")")))
                .collect(Collectors.joining(" | "));
    }
}
