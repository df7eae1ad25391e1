package org.marsad.indicators.web;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.ReleasedValue;

/** Values corridor by corridor in the order of the alphabet, never of the values. */
final class Corridors {
    private Corridors() {}

    /** Only the newest quarter that has a value of each corridor between two partner States. */
    static List<SeriesPart.Corridor> list(
            Map<String, List<ReleasedValue>> byArea, String page, AreaChoice.Names names) {
        Values words = new Values(names.texts());
        Collator collator = Collator.getInstance(names.texts().language().locale());
        List<SeriesPart.Corridor> all = new ArrayList<>();
        byArea.forEach((area, values) -> names.find(area).ifPresent(name -> {
            ReleasedValue newest = newest(values);
            all.add(new SeriesPart.Corridor(
                    name,
                    page + "?area=" + area,
                    words.value(newest),
                    newest == null ? "–" : words.period(newest.observation().period())));
        }));
        all.sort(Comparator.comparing(SeriesPart.Corridor::name, collator::compare));
        return all;
    }

    private static @Nullable ReleasedValue newest(List<ReleasedValue> values) {
        return values.stream()
                .filter(it -> it.value() != null)
                .max(Comparator.comparing(it -> it.observation().period()))
                .orElse(null);
    }
}
