package org.marsad.portal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.ActionResult;
import org.marsad.assessment.Edition;
import org.marsad.assessment.EditionSummary;
import org.marsad.assessment.GroupResult;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.plan.Plan;

/**
 * What a page is made from: the plan, the partners of the day, and one edition or none yet.
 *
 * @param texts the reader's language
 * @param to where the page's links lead
 * @param plan the plan followed up
 * @param day the reference date of lists and denominators
 * @param states the partner States of that day, observers among them, by code
 * @param observers those of them that are expected in no denominator
 * @param edition what is shown; null while none is frozen
 * @param previous the edition that its changes are measured against; null if it is the first
 * @param kept what was already made from it
 */
public record Reading(
        Texts texts,
        Addresses to,
        Plan plan,
        LocalDate day,
        List<Partner> states,
        Set<PartnerCode> observers,
        @Nullable Edition edition,
        @Nullable EditionSummary previous,
        Kept kept) {
    public Reading {
        states = List.copyOf(states);
        observers = Set.copyOf(observers);
    }

    public Language language() {
        return texts.language();
    }

    /** The sentence with this key. */
    public String t(String key, Object... arguments) {
        return texts.t(key, arguments);
    }

    /** How far the plan is; null while there is no edition, like the next ones. */
    public @Nullable GroupResult planResult() {
        return edition == null ? null : edition.assessment().plan();
    }

    public @Nullable GroupResult domain(String code) {
        return edition == null ? null : edition.assessment().domains().get(code);
    }

    public @Nullable GroupResult objective(String code) {
        return edition == null ? null : edition.assessment().objectives().get(code);
    }

    public @Nullable ActionResult action(String code) {
        return edition == null ? null : edition.assessment().actions().get(code);
    }

    /** How many partners are expected to report. */
    public int expected() {
        return edition == null
                ? states.size() - observers.size()
                : edition.expected().size();
    }

    /** How many of those expected reported. */
    public int reported() {
        return edition == null
                ? 0
                : Math.toIntExact(
                        edition.expected().stream().filter(this::hasReported).count());
    }

    public boolean hasReported(PartnerCode partner) {
        return edition != null && edition.reports().containsKey(partner);
    }

    public boolean isObserver(PartnerCode partner) {
        return observers.contains(partner);
    }

    /** The partner States by code. */
    public Map<PartnerCode, Partner> statesByCode() {
        return states.stream().collect(Collectors.toMap(Partner::code, Function.identity()));
    }
}
