package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Edition;
import org.marsad.assessment.Grade;
import org.marsad.followup.Score;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.plan.Action;

/**
 * What a figure's page is made from: one edition, the one before as it was published, and the partners' names.
 *
 * @param reading the page's reading; it has an edition
 * @param before the edition that changes are measured against; null for a first one
 * @param partners every partner ever known
 */
record FigureReading(Reading reading, @Nullable Edition before, Map<PartnerCode, Partner> partners) {
    static final String NOTHING = "–";
    private static final int DIGITS = 6;

    Edition edition() {
        return requireNonNull(reading.edition());
    }

    Texts texts() {
        return reading.texts();
    }

    Language language() {
        return reading.language();
    }

    Addresses to() {
        return reading.to();
    }

    String t(String key, Object... arguments) {
        return reading.t(key, arguments);
    }

    /** The address of a figure without the language. */
    String path(String figure) {
        return "/editions/" + edition().summary().id() + "/figures/" + figure;
    }

    /** The addresses of the edition before; null for a first one. */
    @Nullable
    Addresses toBefore() {
        return before == null
                ? null
                : new Addresses(language(), before.summary().id(), true);
    }

    /** A number with six digits, as it is checked; a dash where there is none. */
    String six(@Nullable BigFraction value) {
        return value == null ? NOTHING : texts().decimal(value, DIGITS);
    }

    /** The same, then as a percentage. */
    String sixAndPercent(@Nullable BigFraction value) {
        return value == null ? NOTHING : six(value) + " ≈ " + texts().percent(value);
    }

    String name(PartnerCode code) {
        Partner partner = partners.get(code);
        return partner == null ? code.value() : partner.name().in(language());
    }

    /** The expected partners in the alphabetical order of the reader's language. */
    List<PartnerCode> expected() {
        return edition().expected().stream()
                .map(partners::get)
                .filter(Objects::nonNull)
                .sorted(byName())
                .map(Partner::code)
                .toList();
    }

    Comparator<Partner> byName() {
        return NamedLink.byName(language());
    }

    /** The grade of a figure over these actions. */
    Grade grade(List<Action> actions) {
        return Grade.ofAggregate(actions.stream()
                .flatMap(it -> counted(edition().scores(), it.code()).values().stream())
                .toList());
    }

    /** The scores for one action of those who are counted: the partners expected for this edition. */
    Map<PartnerCode, Score> counted(Map<String, Map<PartnerCode, Score>> scores, String action) {
        Set<PartnerCode> expected = new HashSet<>(edition().expected());
        Map<PartnerCode, Score> counted = new LinkedHashMap<>(scores.getOrDefault(action, Map.of()));
        counted.keySet().retainAll(expected);
        return counted;
    }
}
