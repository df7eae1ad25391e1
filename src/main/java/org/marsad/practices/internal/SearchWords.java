package org.marsad.practices.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.marsad.kernel.Language;
import org.marsad.kernel.SearchText;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.plan.Plan;
import org.marsad.practices.Sheet;

/**
 * What the search looks through: the texts, and in every language the names of what the practice is filed under, so that
 * a word in one language finds a text in another.
 */
final class SearchWords {
    private SearchWords() {}

    static String of(Partner partner, Sheet sheet) {
        List<String> all = new ArrayList<>(
                List.of(sheet.title(), sheet.done(), sheet.obstacle(), sheet.result(), sheet.womenWords()));
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            all.add(partner.name().in(language));
            sheet.obstacles().forEach(it -> all.add(texts.t("practices.obstacle." + it)));
            sheet.groups().forEach(it -> all.add(texts.t("plan.group." + it)));
            Plan.cadiz().listActions().stream()
                    .filter(it -> sheet.actions().contains(it.code()))
                    .forEach(it ->
                            all.add(it.title().in(language) + " " + it.label().in(language)));
        }
        return SearchText.normalise(String.join(" ", all));
    }

    /** The patterns that all have to fit. */
    static String[] patterns(String words) {
        return Arrays.stream(SearchText.normalise(words).split(" "))
                .filter(it -> !it.isEmpty())
                .map(it -> "%" + it + "%")
                .toArray(String[]::new);
    }
}
