package org.marsad.indicators.web;

import com.ibm.icu.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.PartnerGroup;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;

/**
 * Of which area values are shown: a partner State, a group of them, or a corridor between two of them.
 *
 * @param page the address without an area
 * @param name the area’s name; null if none was chosen
 * @param groups what can be chosen
 */
public record AreaChoice(String page, @Nullable String name, List<Group> groups) {
    private static final String KINDS = "indicators.area.";

    public AreaChoice {
        groups = List.copyOf(groups);
    }

    /** @param areas of which there are values; those that are no partners’ are left out */
    static AreaChoice of(String page, Names names, Collection<List<String>> areas, @Nullable String chosen) {
        Texts texts = names.texts();
        Collator collator = Collator.getInstance(texts.language().locale());
        Map<String, List<Option>> byKind = areas.stream()
                .flatMap(List::stream)
                .distinct()
                .flatMap(code -> names.find(code).map(it -> new Option(code, it, code.equals(chosen))).stream())
                .sorted(Comparator.comparing(Option::name, collator::compare))
                .collect(Collectors.groupingBy(it -> kind(it.code())));
        return new AreaChoice(
                page,
                chosen == null ? null : names.find(chosen).orElse(null),
                Stream.of("states", "groups", "corridors")
                        .map(it -> new Group(texts.t(KINDS + it), byKind.getOrDefault(it, List.of())))
                        .filter(it -> !it.options().isEmpty())
                        .toList());
    }

    private static String kind(String area) {
        return area.contains("-") ? "corridors" : PartnerGroup.CODES.contains(area) ? "groups" : "states";
    }

    /** The names of areas: of partner States and of corridors between them, and of groups of partners. */
    record Names(Map<String, String> states, Map<String, String> groups, Texts texts) {
        private static final String CONTINENT = "indicators.area.group.";
        private static final Set<String> CONTINENTS = Set.of("ALL", "AFRICA", "EUROPE");

        static Names of(List<Partner> partners, Texts texts) {
            Map<String, String> states = new LinkedHashMap<>();
            Map<String, String> groups = new LinkedHashMap<>();
            partners.forEach(it -> {
                var names = it.kind() == PartnerKind.STATE ? states : groups;
                names.put(it.code().value(), it.name().in(texts.language()));
            });
            groups.keySet().retainAll(PartnerGroup.CODES);
            PartnerGroup.CODES.forEach(it -> groups.computeIfAbsent(
                    it, code -> texts.t((CONTINENTS.contains(code) ? CONTINENT : "partners.region.") + code)));
            return new Names(states, groups, texts);
        }

        /** Empty if it is no partner’s. */
        Optional<String> find(String area) {
            int hyphen = area.indexOf('-');
            if (hyphen < 0) {
                return Optional.ofNullable(states.get(area)).or(() -> Optional.ofNullable(groups.get(area)));
            }
            String from = states.get(area.substring(0, hyphen));
            String to = states.get(area.substring(hyphen + 1));
            return from == null || to == null
                    ? Optional.empty()
                    : Optional.of(texts.t("indicators.area.corridor", from, to));
        }
    }

    /**
     * Areas of a kind.
     *
     * @param name what they are
     * @param options the areas, by name
     */
    public record Group(String name, List<Option> options) {
        public Group {
            options = List.copyOf(options);
        }
    }

    /**
     * One area.
     *
     * @param code its code
     * @param name its name
     * @param chosen whether it is the one shown
     */
    public record Option(String code, String name, boolean chosen) {}
}
