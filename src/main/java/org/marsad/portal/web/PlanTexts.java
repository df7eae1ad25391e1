package org.marsad.portal.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marsad.kernel.Language;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.Texts;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.Objective;
import org.marsad.plan.Plan;
import org.marsad.plan.Plans;
import org.marsad.plan.WordingVersion;
import org.marsad.portal.PublicText;
import org.marsad.portal.PublicTextSource;
import org.springframework.stereotype.Component;

/** The plan for the search: our titles in every language, and the official text in every language it exists in. */
@Component
class PlanTexts implements PublicTextSource {
    private final Plans plans;

    PlanTexts(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String version() {
        return plans.listVersions().stream().map(WordingVersion::sha256).collect(Collectors.joining(" "))
                + plans.current();
    }

    @Override
    public List<PublicText> list() {
        List<PublicText> texts = new ArrayList<>();
        Map<String, Place> places = places(plans.current());
        for (Place place : places.values()) {
            for (Language language : Language.values()) {
                String body = place.words().apply(language);
                texts.add(new PublicText(PublicText.Kind.PLAN, place.path(), place.title(), language.code(), body));
            }
        }
        newest().forEach(version -> plans.getWording(version.id()).forEach((id, words) -> {
            Place place = places.get(id);
            if (place != null) {
                texts.add(new PublicText(
                        PublicText.Kind.WORDING, place.path(), place.title(), version.language(), words));
            }
        }));
        return texts;
    }

    private Iterable<WordingVersion> newest() {
        Map<String, WordingVersion> newest = new LinkedHashMap<>();
        plans.listVersions().forEach(it -> newest.putIfAbsent(it.language(), it));
        return newest.values();
    }

    private static Map<String, Place> places(Plan plan) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Domain domain : plan.domains()) {
            String path = "/domains/" + domain.code();
            places.put(
                    domain.id(),
                    new Place(
                            path,
                            title("portal.figure.domain", domain.code(), domain.label()),
                            language -> domain.title().in(language) + ". "
                                    + domain.label().in(language)));
            for (Objective objective : domain.objectives()) {
                places.put(
                        objective.id(),
                        new Place(
                                path,
                                title("portal.search.objective", objective.code(), objective.title()),
                                objective.title()::in));
                objective.actions().forEach(it -> places.put(it.id(), action(it)));
            }
        }
        return places;
    }

    private static Place action(Action action) {
        return new Place(
                "/actions/" + action.code(),
                title("portal.figure.action", action.code(), action.label()),
                language -> words(action, language));
    }

    private static String words(Action action, Language language) {
        Texts texts = Texts.in(language);
        String groups = action.groups().stream()
                .map(it -> texts.t("plan.group." + it.name()))
                .collect(Collectors.joining(texts.t("portal.comma")));
        return action.title().in(language) + ". " + action.label().in(language) + ". " + groups;
    }

    /** A title with its code in every language. */
    static LocalizedText title(String key, String code, LocalizedText name) {
        return everywhere(it -> Texts.in(it).t(key, code, name.in(it)));
    }

    static LocalizedText everywhere(Function<Language, String> words) {
        List<String> all = Arrays.stream(Language.values()).map(words).toList();
        return new LocalizedText(
                all.get(Language.FR.ordinal()), all.get(Language.EN.ordinal()), all.get(Language.AR.ordinal()));
    }

    private record Place(String path, LocalizedText title, Function<Language, String> words) {}
}
