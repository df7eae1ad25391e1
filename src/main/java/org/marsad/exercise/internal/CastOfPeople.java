package org.marsad.exercise.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.exercise.internal.Actor.Part;
import org.marsad.identity.Invitation;
import org.marsad.identity.Invitee;
import org.marsad.identity.Role;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Partners;
import org.marsad.partners.RelationKind;
import org.marsad.plan.Action;
import org.marsad.plan.Plan;

/** Who takes part in an exercise: functions, not persons, with addresses that can never get mail. */
final class CastOfPeople {
    /** Countries that are given more people than a focal point, in each of the program’s languages and one other. */
    private static final Set<String> WITH_MORE = Set.of("ESP", "GHA", "MAR", "SEN");

    private static final int COMMITTEE_MEMBERS = 2;

    private final Partners partners;
    private final LocalDate day;
    private final List<Invitation> cast = new ArrayList<>();

    private CastOfPeople(Partners partners, LocalDate day) {
        this.partners = partners;
        this.day = day;
    }

    /** Everybody, for the partners as they were on {@code day}. */
    static List<Invitation> of(Partners partners, LocalDate day) {
        CastOfPeople people = new CastOfPeople(partners, day);
        people.addCountries();
        people.addOthers();
        return List.copyOf(people.cast);
    }

    private void addCountries() {
        for (Partner state : partners.listStates(day)) {
            add("focal", Role.FOCAL_POINT, state.code(), null, Set.of(), false);
            if (WITH_MORE.contains(state.code().value())) {
                add("deputy", Role.FOCAL_POINT, state.code(), null, Set.of(), true);
                add("contributor-1", Role.CONTRIBUTOR, state.code(), null, actions("1"), false);
                add("contributor-2", Role.CONTRIBUTOR, state.code(), null, actions("3"), false);
            }
        }
        partners.listRelations(RelationKind.REFERENCE_COUNTRY, day)
                .forEach(it -> add(
                        "reference-" + it.detail(),
                        Role.REFERENCE_COUNTRY,
                        it.partner(),
                        it.detail(),
                        Set.of(),
                        false));
        partners.listRelations(RelationKind.STEERING_COMMITTEE, day).stream()
                .limit(COMMITTEE_MEMBERS)
                .forEach(it -> add("committee", Role.COMMITTEE_MEMBER, it.partner(), null, Set.of(), false));
    }

    private void addOthers() {
        partners.list().stream()
                .filter(it -> it.kind() == PartnerKind.PERMANENT_OBSERVER)
                .limit(1)
                .forEach(it -> add("observer", Role.PERMANENT_OBSERVER, it.code(), null, Set.of(), false));
        add("officer-1", Role.SECRETARIAT_OFFICER, null, null, Set.of(), false);
        add("officer-2", Role.SECRETARIAT_OFFICER, null, null, Set.of(), false);
        add("lead", Role.SECRETARIAT_LEAD, null, null, Set.of(), false);
        add("evaluator", Role.EVALUATOR, null, null, Set.of(), false);
    }

    private void add(
            String function,
            Role role,
            @Nullable PartnerCode partner,
            @Nullable String domain,
            Set<String> actions,
            boolean deputy) {
        Language language = partner == null ? Language.FR : language(partner);
        String whose = partner == null ? "" : partner.value();
        String email = function + (whose.isEmpty() ? "" : "." + whose.toLowerCase(Locale.ROOT)) + "@exercise.invalid";
        String number = function.replaceAll("\\D", "");
        String key = deputy ? "deputy" : role.code();
        String name = Texts.in(language).t("exercise.people.name." + key, whose, number);
        cast.add(new Invitation(new Invitee(email, name, language), role, partner, domain, actions, deputy, null));
    }

    private Language language(PartnerCode code) {
        Partner partner = partners.find(code).orElseThrow();
        return Language.find(Actor.of(partner, Part.STEADY, 0).language()).orElse(Language.EN);
    }

    private static Set<String> actions(String domain) {
        return Plan.cadiz().listActions().stream()
                .filter(it -> it.domain().equals(domain))
                .map(Action::code)
                .collect(Collectors.toSet());
    }
}
