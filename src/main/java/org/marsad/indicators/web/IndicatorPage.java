package org.marsad.indicators.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Decisions;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Indicator;
import org.marsad.kernel.Texts;
import org.marsad.plan.Plan;

/**
 * One indicator: what is measured, how, from where, and what is to be reached.
 *
 * @param code its code
 * @param title its name
 * @param lead its definition
 * @param caution with what caution to read it; null unless it is a context
 * @param facts all that defines it
 * @param choice of which area values are shown
 * @param values each of its series; none while nothing is known
 * @param awaited what stands where values would: which tool will tell them, where that is known
 * @param method the page that says how verdicts are found
 */
public record IndicatorPage(
        String code,
        String title,
        String lead,
        @Nullable String caution,
        List<Fact> facts,
        AreaChoice choice,
        List<SeriesPart> values,
        String awaited,
        String method) {
    /** Which tool measures indicators that may have no values at the start. */
    private static final Map<String, String> TOOLS = Map.of(
            "P05", "practices",
            "P06", "meetings",
            "P07", "meetings",
            "P08", "meetings",
            "P09", "meetings",
            "P10", "accounts",
            "P11", "meetings",
            "A06.3", "meetings",
            "A11.1", "meetings",
            "P12", "initiatives");

    public IndicatorPage {
        facts = List.copyOf(facts);
        values = List.copyOf(values);
    }

    static IndicatorPage of(Of of, AreaChoice choice, List<SeriesPart> values, Texts texts) {
        Indicator indicator = of.indicator();
        IndicatorTexts words = new IndicatorTexts(texts);
        return new IndicatorPage(
                indicator.code(),
                words.name(indicator),
                indicator.definition().in(texts.language()),
                indicator
                        .findCaution()
                        .map(it -> texts.t("indicators.caution", it.in(texts.language())))
                        .orElse(null),
                facts(of, words, texts),
                choice,
                values,
                choice.name() == null ? awaited(indicator, texts) : texts.t("indicators.values.noneOf", choice.name()),
                Addresses.home(texts.language()) + "/method");
    }

    private static String awaited(Indicator indicator, Texts texts) {
        String none = texts.t("indicators.values.none");
        String tool = indicator.source().equals("library") ? "practices" : TOOLS.get(indicator.code());
        return tool == null
                ? none
                : texts.t("indicators.values.awaited", none, texts.t("indicators.values.awaited." + tool));
    }

    private static List<Fact> facts(Of of, IndicatorTexts words, Texts texts) {
        Indicator indicator = of.indicator();
        List<Fact> facts = new ArrayList<>();
        of.plan().listActions().stream()
                .filter(it -> it.code().equals(indicator.action()))
                .forEach(it -> facts.add(new Fact(
                        texts.t("indicators.fact.action"),
                        texts.t(
                                "indicators.fact.action.name",
                                it.code(),
                                it.title().in(texts.language())),
                        Addresses.action(texts.language(), it.code()))));
        facts.add(fact(texts.t("indicators.fact.kind"), words.kind(indicator)));
        facts.add(fact(texts.t("indicators.fact.unit"), words.unit(indicator)));
        facts.add(fact(texts.t("indicators.fact.direction"), words.direction(indicator)));
        facts.add(fact(texts.t("indicators.fact.by"), words.disaggregations(indicator)));
        facts.add(fact(texts.t("indicators.fact.base"), words.base(indicator)));
        if (!indicator.isContext()) {
            facts.add(fact(texts.t("indicators.fact.target"), words.target(indicator)));
            facts.add(fact(
                    texts.t("indicators.fact.reason"),
                    indicator.target().reason().in(texts.language())));
            facts.add(fact(texts.t("indicators.fact.status"), words.status(indicator, of.decision())));
        }
        facts.add(fact(texts.t("indicators.fact.source"), words.source(indicator)));
        facts.add(fact(texts.t("indicators.fact.period"), words.period(indicator)));
        facts.add(fact(texts.t("indicators.fact.method"), words.method(indicator)));
        facts.add(fact(texts.t("indicators.fact.denominator"), words.denominator(indicator)));
        facts.add(fact(
                texts.t("indicators.fact.version"),
                texts.t("indicators.fact.version.number", of.framework().version())));
        indicator
                .breaks()
                .forEach(it -> facts.add(fact(
                        texts.t("indicators.fact.break"),
                        texts.t(
                                "indicators.fact.break.said",
                                String.valueOf(it.year()),
                                it.words().in(texts.language())))));
        return facts;
    }

    private static Fact fact(String term, String value) {
        return new Fact(term, value, null);
    }

    /**
     * Which indicator it is.
     *
     * @param framework the version that defines it
     * @param indicator the indicator
     * @param plan the plan whose actions it is about
     * @param decision the Steering Committee’s on its target; null while it is a proposal
     */
    record Of(Framework framework, Indicator indicator, Plan plan, Decisions.@Nullable Decision decision) {}

    /**
     * One thing that defines it.
     *
     * @param term what is said
     * @param value the saying
     * @param url where it leads; null if nowhere
     */
    public record Fact(String term, String value, @Nullable String url) {}
}
