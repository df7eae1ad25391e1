package org.marsad.indicators.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Indicator;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.plan.Action;
import org.marsad.plan.Plan;

/**
 * Everything that is measured, by domain and action; then the context, then the Process itself.
 *
 * @param title its heading
 * @param lead what it is
 * @param note that all targets are proposals
 * @param parts domains and the two groups beside them
 * @param json the same for programs
 * @param csv the same for spreadsheets
 * @param results the picture of implementation and results
 */
public record IndicatorsPage(
        String title, String lead, String note, List<Part> parts, String json, String csv, String results) {
    public IndicatorsPage {
        parts = List.copyOf(parts);
    }

    static IndicatorsPage of(Framework framework, Plan plan, Texts texts) {
        List<Part> parts = new ArrayList<>();
        plan.domains()
                .forEach(domain -> parts.add(new Part(
                        domain.id(),
                        domain.code(),
                        domain.title().in(texts.language()),
                        domain.listActions().stream()
                                .map(it -> branch(framework, it, texts))
                                .toList())));
        parts.add(part("context", texts.t("indicators.list.context"), framework.listAround(), texts));
        parts.add(part("process", texts.t("indicators.list.process"), framework.listProcess(), texts));
        String api = Addresses.api(texts.language());
        return new IndicatorsPage(
                texts.t("indicators.list.title"),
                texts.t("indicators.list.lead"),
                texts.t("indicators.list.note"),
                parts,
                api + "&format=json",
                api + "&format=csv",
                Addresses.home(texts.language()) + "/results");
    }

    private static Branch branch(Framework framework, Action action, Texts texts) {
        return new Branch(
                action.id(),
                action.code(),
                action.title().in(texts.language()),
                Addresses.action(texts.language(), action.code()),
                rows(framework.listOfAction(action.code()), texts));
    }

    private static Part part(String id, String title, List<Indicator> indicators, Texts texts) {
        return new Part(id, null, title, List.of(new Branch(null, null, null, null, rows(indicators, texts))));
    }

    private static List<Row> rows(List<Indicator> indicators, Texts texts) {
        IndicatorTexts words = new IndicatorTexts(texts);
        Language language = texts.language();
        return indicators.stream()
                .map(it -> new Row(
                        it.code(),
                        words.name(it),
                        Addresses.indicator(language, it.code()),
                        words.unit(it),
                        words.direction(it),
                        words.target(it)))
                .toList();
    }

    /**
     * A domain, or a group beside the plan.
     *
     * @param id its anchor
     * @param code its number; null beside the plan
     * @param title its heading
     * @param branches its actions, or one group
     */
    public record Part(String id, @Nullable String code, String title, List<Branch> branches) {
        public Part {
            branches = List.copyOf(branches);
        }
    }

    /**
     * An action, or a group without a heading.
     *
     * @param id its anchor; null without a heading
     * @param code its number; null without a heading
     * @param title what it is about; null without a heading
     * @param url its page; null without a heading
     * @param rows its indicators
     */
    public record Branch(
            @Nullable String id,
            @Nullable String code,
            @Nullable String title,
            @Nullable String url,
            List<Row> rows) {
        public Branch {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One indicator.
     *
     * @param code its code
     * @param name its name
     * @param url its page
     * @param unit what it is counted in
     * @param direction which way is good
     * @param target what is to be reached
     */
    public record Row(String code, String name, String url, String unit, String direction, String target) {}
}
