package org.marsad.practices.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Role;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.plan.Action;
import org.marsad.practices.Obstacle;
import org.marsad.practices.Practice;
import org.marsad.practices.Reuse;
import org.marsad.practices.Step;

/** Codes, people’s roles and moments in the reader’s language. */
record Words(Texts texts, Map<PartnerCode, String> partners) {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    static Words of(Texts texts, List<Partner> partners) {
        return new Words(
                texts,
                partners.stream()
                        .collect(Collectors.toMap(Partner::code, it -> it.name().in(texts.language()))));
    }

    String home() {
        return "/" + texts.language().code();
    }

    String address(long practice) {
        return home() + PracticesController.PATH + "/" + practice;
    }

    String desk(long practice) {
        return home() + PracticeDeskController.PATH + "/" + practice;
    }

    String partner(PartnerCode code) {
        return partners.getOrDefault(code, code.value());
    }

    String action(Action action) {
        return texts.t("practices.action", action.code(), action.label().in(texts.language()));
    }

    String obstacles(List<Obstacle> obstacles) {
        return joined(obstacles.stream().map(this::obstacle));
    }

    /** Names one after the other, with the language’s own comma. */
    String joined(Stream<String> names) {
        return names.collect(Collectors.joining(texts.language() == Language.AR ? "، " : ", "));
    }

    String obstacle(Obstacle it) {
        return texts.t("practices.obstacle." + it);
    }

    /** A text as it was written. */
    Said said(String text, String language) {
        return new Said(text, language, RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr");
    }

    Said title(Practice practice) {
        return said(practice.sheet().title(), practice.sheet().language());
    }

    String day(Instant at) {
        return texts.date(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /** What was done, when, in which role; never by whom. */
    SheetStep step(Step it) {
        String says = texts.t(
                "practices.step.line",
                texts.t("practices.step." + it.kind()),
                day(it.at()),
                role(it.role(), it.partner()),
                it.version());
        return new SheetStep(says, it.why().isEmpty() ? null : it.why());
    }

    private String role(Role role, @Nullable PartnerCode partner) {
        String name = texts.t("identity.role." + role.code());
        return partner == null ? name : texts.t("practices.step.role", name, partner(partner));
    }

    List<ReuseView> reuses(List<Reuse> reuses) {
        return reuses.stream()
                .sorted(Comparator.comparing((Reuse it) -> it.told().year()).thenComparing(Reuse::id))
                .map(this::reuse)
                .toList();
    }

    ReuseView reuse(Reuse it) {
        String language = it.told().language();
        return new ReuseView(
                it.id(),
                texts.t(
                        "practices.reuse.by",
                        partner(it.partner()),
                        String.valueOf(it.told().year())),
                said(it.told().taken(), language),
                it.told().changed().isEmpty() ? null : said(it.told().changed(), language),
                it.told().link());
    }
}
