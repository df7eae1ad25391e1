package org.marsad.indicators.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param values the newest values of each of its series; none while nothing is known
 */
public record IndicatorPage(
        String code, String title, String lead, @Nullable String caution, List<Fact> facts, List<ValuesTable> values) {
    public IndicatorPage {
        facts = List.copyOf(facts);
        values = List.copyOf(values);
    }

    static IndicatorPage of(
            Framework framework, Indicator indicator, Plan plan, List<ValuesTable> values, Texts texts) {
        IndicatorTexts words = new IndicatorTexts(texts);
        return new IndicatorPage(
                indicator.code(),
                words.name(indicator),
                indicator.definition().in(texts.language()),
                indicator
                        .findCaution()
                        .map(it -> texts.t("indicators.caution", it.in(texts.language())))
                        .orElse(null),
                facts(framework, indicator, plan, words, texts),
                values);
    }

    private static List<Fact> facts(
            Framework framework, Indicator indicator, Plan plan, IndicatorTexts words, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        plan.listActions().stream()
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
            facts.add(fact(texts.t("indicators.fact.status"), words.status(indicator)));
        }
        facts.add(fact(texts.t("indicators.fact.source"), words.source(indicator)));
        facts.add(fact(texts.t("indicators.fact.period"), words.period(indicator)));
        facts.add(fact(texts.t("indicators.fact.method"), words.method(indicator)));
        facts.add(fact(texts.t("indicators.fact.denominator"), words.denominator(indicator)));
        facts.add(fact(
                texts.t("indicators.fact.version"), texts.t("indicators.fact.version.number", framework.version())));
        return facts;
    }

    private static Fact fact(String term, String value) {
        return new Fact(term, value, null);
    }

    /**
     * One thing that defines it.
     *
     * @param term what is said
     * @param value the saying
     * @param url where it leads; null if nowhere
     */
    public record Fact(String term, String value, @Nullable String url) {}
}
