package org.marsad.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.ActionResult;
import org.marsad.assessment.Edition;
import org.marsad.assessment.Editions.Preview;
import org.marsad.assessment.Publication;
import org.marsad.assessment.Result;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;

/**
 * What would change against the newest edition, if it were frozen now.
 *
 * @param against the newest edition's name; null if this would be the first
 * @param reports how many reports there are
 * @param newlyIn partners whose report was not in it
 * @param corrected partners of which it held an earlier version of the same report
 * @param gone partners whose report was in it and would not be in this one
 * @param groups the domains with their actions
 * @param hidden what the form that freezes sends besides, by name
 */
public record FreezePreview(
        @Nullable String against,
        String reports,
        List<String> newlyIn,
        List<String> corrected,
        List<String> gone,
        List<Group> groups,
        Map<String, String> hidden) {
    public FreezePreview {
        newlyIn = List.copyOf(newlyIn);
        corrected = List.copyOf(corrected);
        gone = List.copyOf(gone);
        groups = List.copyOf(groups);
        hidden = Map.copyOf(hidden);
    }

    static FreezePreview of(Language language, FreezeForm form, Preview preview, List<Partner> partners) {
        Texts texts = Texts.in(language);
        Edition latest = preview.latest();
        Map<PartnerCode, Integer> then = latest == null ? Map.of() : latest.reports();
        boolean sameCycle = latest != null && latest.summary().cycle().equals(FreezeForm.text(form.cycle()));
        Names names = new Names(language, partners);
        Map<PartnerCode, Integer> now = preview.reports();
        return new FreezePreview(
                latest == null ? null : latest.summary().title().in(language),
                texts.t("assessment.desk.reports", now.size()),
                names.of(it -> now.containsKey(it) && !then.containsKey(it)),
                names.of(it -> sameCycle
                        && now.containsKey(it)
                        && then.containsKey(it)
                        && !now.get(it).equals(then.get(it))),
                names.of(it -> then.containsKey(it) && !now.containsKey(it)),
                groups(new Words(language), preview),
                Map.of(
                        "cycle", FreezeForm.text(form.cycle()),
                        "id", FreezeForm.text(form.id()),
                        "fr", FreezeForm.text(form.fr()),
                        "en", FreezeForm.text(form.en()),
                        "ar", FreezeForm.text(form.ar()),
                        "asOf", FreezeForm.text(form.asOf()),
                        "seen", preview.inputsSha256()));
    }

    private static List<Group> groups(Words words, Preview preview) {
        List<Group> groups = new ArrayList<>();
        for (Domain domain : Plan.cadiz().domains()) {
            Edition latest = preview.latest();
            Row head = words.row(
                    domain.code(),
                    domain.title().in(words.language()),
                    latest == null ? null : latest.assessment().domains().get(domain.code()),
                    preview.assessment().domains().get(domain.code()));
            List<Row> rows = domain.listActions().stream()
                    .map(it -> words.row(
                            it.code(),
                            it.title().in(words.language()),
                            latest == null
                                    ? null
                                    : latest.assessment().actions().get(it.code()),
                            preview.assessment().actions().get(it.code())))
                    .toList();
            groups.add(new Group(head, rows));
        }
        return groups;
    }

    /** A domain and its actions. */
    public record Group(Row domain, List<Row> actions) {
        public Group {
            actions = List.copyOf(actions);
        }
    }

    /**
     * One node of the plan, then and now.
     *
     * @param code its code
     * @param title its name
     * @param headline its headline
     * @param coverage its coverage
     * @param verdict what is said of its change; empty for a domain
     */
    public record Row(String code, String title, Pair headline, Pair coverage, Pair verdict) {}

    /** The same in the newest edition and in the one that would be frozen. */
    public record Pair(String then, String now) {
        /** Whether it would read otherwise. */
        public boolean changed() {
            return !then.isEmpty() && !then.equals(now);
        }
    }

    private record Names(Language language, List<Partner> partners) {
        List<String> of(Predicate<PartnerCode> wanted) {
            return partners.stream()
                    .filter(it -> wanted.test(it.code()))
                    .map(it -> it.name().in(language))
                    .toList();
        }
    }

    private record Words(Language language) {
        Row row(String code, String title, @Nullable Result then, @Nullable Result now) {
            return new Row(
                    code,
                    title,
                    new Pair(headline(then), headline(now)),
                    new Pair(coverage(then), coverage(now)),
                    new Pair(verdict(then), verdict(now)));
        }

        /** As it would be published: no value where too few answered. */
        private String headline(@Nullable Result result) {
            if (result == null || result.headline() == null) {
                return "";
            }
            return result.publication() == Publication.INSUFFICIENT_DATA
                    ? texts().t("assessment.publication.insufficient-data")
                    : texts().decimal(result.headline(), 3);
        }

        private String coverage(@Nullable Result result) {
            return result == null ? "" : texts().t("assessment.desk.coverage", result.respondents(), result.expected());
        }

        private String verdict(@Nullable Result result) {
            return result instanceof ActionResult action && action.change() != null
                    ? texts().t("assessment.verdict."
                            + action.change().verdict().code())
                    : "";
        }

        private Texts texts() {
            return Texts.in(language);
        }
    }
}
