package org.marsad.portal.web;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.partners.Partner;
import org.marsad.plan.Action;
import org.marsad.portal.PublicText;
import org.marsad.portal.PublicTexts;

/**
 * What a search found, by kind.
 *
 * @param title its heading
 * @param action where the form leads
 * @param query what was typed
 * @param says how much was found; null before anything is looked for
 * @param groups what was found
 * @param suggestions where else to look, if nothing was found
 */
public record SearchPage(
        String title,
        String action,
        String query,
        @Nullable String says,
        List<Group> groups,
        List<NamedLink> suggestions) {
    private static final List<String> EXAMPLES = List.of("3", "9", "13", "22");

    public SearchPage {
        groups = List.copyOf(groups);
        suggestions = List.copyOf(suggestions);
    }

    /** @param partner the partner that the words name exactly; empty if none */
    static SearchPage of(Reading reading, String query, List<PublicText> found, Optional<Partner> partner) {
        List<Group> groups = groups(reading, query, found, partner);
        int count = groups.stream().mapToInt(it -> it.results().size()).sum();
        boolean asked = !query.isBlank();
        return new SearchPage(
                reading.t("portal.search.title"),
                reading.to().search(),
                query,
                asked ? says(reading, query, count) : null,
                groups,
                count == 0 ? suggestions(reading) : List.of());
    }

    private static String says(Reading reading, String query, int count) {
        if (count == 0) {
            return reading.t("portal.search.nothing", query);
        }
        return reading.t(count >= PublicTexts.MOST ? "portal.search.many" : "portal.search.found", count);
    }

    private static List<Group> groups(
            Reading reading, String query, List<PublicText> found, Optional<Partner> partner) {
        String exact = partner.map(it -> "/partners/" + it.code()).orElse("");
        Map<PublicText.Kind, List<PublicText>> byKind =
                found.stream().filter(it -> !it.path().equals(exact)).collect(groupingBy(PublicText::kind));
        List<Group> groups = new ArrayList<>();
        for (PublicText.Kind kind : PublicText.Kind.values()) {
            List<Result> results = new ArrayList<>();
            if (kind == PublicText.Kind.PARTNER) {
                partner.ifPresent(it -> results.add(Result.of(reading, it, query)));
            }
            byKind.getOrDefault(kind, List.of()).forEach(it -> results.add(Result.of(reading, it, query)));
            if (!results.isEmpty()) {
                groups.add(new Group(reading.t("portal.search.kind." + kind.code()), results));
            }
        }
        return groups;
    }

    private static List<NamedLink> suggestions(Reading reading) {
        List<NamedLink> links = new ArrayList<>();
        for (String code : EXAMPLES) {
            Optional<Action> action = reading.plan().findAction(code);
            action.ifPresent(it -> {
                String words = it.label().in(reading.language());
                links.add(new NamedLink(words, reading.to().action(code)));
            });
        }
        links.add(new NamedLink(reading.t("portal.nav.plan"), reading.to().plan()));
        links.add(new NamedLink(reading.t("portal.nav.partners"), reading.to().partners()));
        return links;
    }

    /**
     * What was found of one kind, best first.
     *
     * @param name the kind
     * @param results what was found
     */
    public record Group(String name, List<Result> results) {
        public Group {
            results = List.copyOf(results);
        }
    }

    /**
     * One page that was found.
     *
     * @param title what it is called
     * @param url its address
     * @param language the language of the text found
     * @param direction its direction
     * @param snippet where in the text
     */
    public record Result(String title, String url, String language, String direction, Snippet snippet) {
        static Result of(Reading reading, PublicText text, String query) {
            return new Result(
                    text.title().in(reading.language()),
                    reading.to().url(text.path()),
                    text.language(),
                    Directions.of(text.language()),
                    Snippet.of(text.body(), query));
        }

        static Result of(Reading reading, Partner partner, String query) {
            String name = partner.name().in(reading.language());
            return new Result(
                    name,
                    reading.to().partner(partner.code()),
                    reading.language().code(),
                    reading.language().direction(),
                    Snippet.of(name + " (" + partner.code() + ")", query));
        }
    }
}
