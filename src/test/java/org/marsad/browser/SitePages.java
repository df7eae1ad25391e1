package org.marsad.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.marsad.assessment.ActionResult;
import org.marsad.assessment.Edition;
import org.marsad.assessment.Editions;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Partners;

/** The pages' addresses without the language, at least one of each kind that the exercise holds. */
final class SitePages {
    /** Where there is nothing. */
    static final String NOWHERE = "/nowhere";

    private final Edition edition;
    private final List<Partner> partners;

    SitePages(Editions editions, Partners partners) {
        this.edition = editions.findLatest().flatMap(editions::find).orElseThrow();
        this.partners = partners.list();
    }

    /** All of them. */
    List<String> list() {
        return Stream.of(
                        List.of("", "/plan", "/partners", "/governance", "/method", "/editions", "/data", "/search"),
                        List.of(
                                "/initiatives",
                                "/initiatives?q=zzzz",
                                "/initiatives/totals",
                                "/initiatives/totals?q=zzzz"),
                        List.of("/practices", "/practices?q=zzzz", "/practices/obstacles", "/practices/1"),
                        List.of("/initiatives/totals/counted", "/initiatives/totals/budgets"),
                        List.of("/initiatives/totals/disbursements", "/initiatives/totals/flow"),
                        List.of("/indicators", "/indicators/A02.1", "/indicators/A26.3", "/indicators/P01"),
                        List.of("/indicators/A02.4", "/indicators/A02.4?area=SEN", "/indicators/C2.1?area=SEN"),
                        List.of("/indicators/A02.1?area=FRA-SEN", "/indicators/partners/SEN", "/results"),
                        List.of("/search?q=retour", "/search?q=zzzz", NOWHERE, "/domains/1", "/domains/4"),
                        actions().stream().map(it -> "/actions/" + it).toList(),
                        partners().stream().map(it -> "/partners/" + it).toList(),
                        List.of(
                                "/meetings",
                                "/meetings?year=2022&kind=TRAINING",
                                "/meetings/1",
                                "/meetings/4",
                                "/indicators/P08"),
                        permanent())
                .flatMap(List::stream)
                .toList();
    }

    /** An action for each verdict and for each grade of publication. */
    List<String> actions() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (ActionResult action : edition.assessment().actions().values()) {
            String verdict =
                    action.change() == null ? "" : action.change().verdict().code();
            kinds.putIfAbsent(verdict, action.code());
            kinds.putIfAbsent(action.publication().code(), action.code());
        }
        return kinds.values().stream().distinct().toList();
    }

    /** A State that reported, a silent one, observers, and an organisation of each kind. */
    List<PartnerCode> partners() {
        List<PartnerCode> all = new ArrayList<>();
        all.add(state(it -> isExpected(it) && hasReported(it)));
        all.add(state(it -> isExpected(it) && !hasReported(it)));
        all.addAll(edition.observers());
        Stream.of(PartnerKind.values())
                .filter(it -> it != PartnerKind.STATE)
                .flatMap(kind ->
                        partners.stream().filter(it -> it.kind() == kind).limit(1))
                .map(Partner::code)
                .forEach(all::add);
        return all;
    }

    /** Addresses that never change what they show. */
    private List<String> permanent() {
        String id = "/editions/" + edition.summary().id();
        String figures = id + "/figures/";
        List<String> all = new ArrayList<>(List.of(id, id + "/plan", id + "/domains/2", id + "/partners"));
        String first = "/editions/" + edition.summary().previous();
        all.addAll(List.of(first, first + "/domains/1", first + "/actions/1"));
        all.addAll(List.of(figures + "plan", figures + "coverage", figures + "D1", figures + "O5a"));
        actions().forEach(it -> all.addAll(List.of(figures + "A" + it, figures + "A" + it + "/change")));
        answers().forEach(it -> all.add(figures + it));
        partners().stream().filter(this::isExpected).forEach(it -> all.add(figures + "D3/" + it));
        all.addAll(List.of(figures + "D3/region/WEST_AFRICA", figures + "D1/region/EUROPE"));
        return all;
    }

    /** An answer of each status, as the end of its figure's address. */
    private List<String> answers() {
        Map<Object, String> kinds = new LinkedHashMap<>();
        edition.scores()
                .forEach((action, byPartner) -> byPartner.forEach((partner, score) -> {
                    kinds.putIfAbsent(score.reported(), "A" + action + "/" + partner);
                    kinds.putIfAbsent(score.isCapped(), "A" + action + "/" + partner);
                }));
        return kinds.values().stream().distinct().toList();
    }

    private PartnerCode state(Predicate<PartnerCode> which) {
        return partners.stream().map(Partner::code).filter(which).findFirst().orElseThrow();
    }

    private boolean isExpected(PartnerCode partner) {
        return edition.expected().contains(partner);
    }

    private boolean hasReported(PartnerCode partner) {
        return edition.reports().containsKey(partner);
    }
}
