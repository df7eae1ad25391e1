package org.marsad.followup.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.marsad.followup.Overview;
import org.marsad.followup.web.OverviewTop.Choice;
import org.marsad.followup.web.OverviewTop.Count;
import org.marsad.followup.web.OverviewTop.Option;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.plan.Plan;

/** What can be filtered in an overview, and how many partners are where. */
final class OverviewChoices {
    private final Texts texts;
    private final OverviewFilter filter;

    OverviewChoices(Language language, OverviewFilter filter) {
        this.texts = Texts.in(language);
        this.filter = filter;
    }

    OverviewTop top(Overview overview) {
        SecretariatAddresses to = new SecretariatAddresses(texts.language());
        return new OverviewTop(
                texts,
                counts(overview, to),
                choices(),
                filter.waits(),
                to.overview(overview.cycle().code()));
    }

    private List<Choice> choices() {
        return List.of(
                choice("region", filter.region(), OverviewFilter.regions(), it -> texts.t("partners.region." + it)),
                choice("state", filter.state(), OverviewFilter.states(), this::state),
                choice("domain", filter.domain(), OverviewFilter.domains(), this::domain));
    }

    /** Only what occurs, in the order of the work; whatever is filtered, so that the way back is there. */
    private List<Count> counts(Overview overview, SecretariatAddresses to) {
        List<Count> counts = new ArrayList<>();
        for (String code : OverviewFilter.states()) {
            OverviewFilter only = new OverviewFilter("", code, "", false);
            int number = only.rows(overview).size();
            if (number > 0) {
                String url = to.overview(overview.cycle().code()) + only.query();
                counts.add(new Count(state(code), texts.number(number), url));
            }
        }
        return counts;
    }

    private String state(String code) {
        return OverviewFilter.standings().contains(code)
                ? texts.t("followup.standing." + code)
                : texts.t("followup.state." + code);
    }

    private String domain(String code) {
        return code + " · "
                + Plan.cadiz().findDomain(code).orElseThrow().label().in(texts.language());
    }

    private Choice choice(String name, String chosen, List<String> codes, UnaryOperator<String> words) {
        List<Option> options = codes.stream()
                .map(it -> new Option(it, words.apply(it), it.equals(chosen)))
                .toList();
        return new Choice(name, texts.t("followup.overview.filter." + name), texts.t("followup.overview.all"), options);
    }
}
