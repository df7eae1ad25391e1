package org.marsad.followup.web;

import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.marsad.followup.web.CountryPage.Box;
import org.marsad.followup.web.CountryPage.Delegation;
import org.marsad.followup.web.PeoplePage.Choice;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.plan.Plan;

/** Roles, partners, domains and actions in words. */
record PeopleTexts(Texts texts, Plan plan, Map<PartnerCode, Partner> partners) {
    static PeopleTexts of(Language language, Collection<Partner> partners) {
        return new PeopleTexts(
                Texts.in(language), Plan.cadiz(), partners.stream().collect(Collectors.toMap(Partner::code, it -> it)));
    }

    String t(String key, Object... arguments) {
        return texts.t(key, arguments);
    }

    String url(String path) {
        return "/" + texts.language().code() + "/desk/people" + path;
    }

    String partner(PartnerCode code) {
        Partner known = partners.get(code);
        return known == null ? code.value() : known.name().in(texts.language());
    }

    String role(Mandate mandate) {
        String name = t("identity.role." + mandate.role().code());
        if (mandate.deputy()) {
            return t("followup.people.deputy", name);
        }
        String domain = mandate.domain();
        return domain == null ? name : t("followup.people.ofDomain", name, domain);
    }

    String since(Mandate mandate) {
        String from = texts.date(mandate.from());
        LocalDate until = mandate.until();
        return until == null
                ? t("followup.people.since", from)
                : t("followup.people.sinceUntil", from, texts.date(until));
    }

    /** The codes of actions in the plan’s order, or that there are none. */
    String actions(Collection<String> codes) {
        String list = plan.listActions().stream()
                .map(it -> it.code())
                .filter(codes::contains)
                .collect(Collectors.joining(t("followup.people.comma") + " "));
        return list.isEmpty() ? t("followup.people.noActions") : t("followup.people.actions", list);
    }

    List<Delegation> boxes(Collection<String> checked) {
        return plan.domains().stream()
                .map(domain -> new Delegation(
                        domain.title().in(texts.language()),
                        domain.listActions().stream()
                                .map(it -> new Box(
                                        it.code(), it.title().in(texts.language()), checked.contains(it.code())))
                                .toList()))
                .toList();
    }

    /** The roles this person may give. */
    List<Choice> roles(Person person) {
        return Arrays.stream(Role.values())
                .filter(it -> person.isLead() || it == Role.FOCAL_POINT || it == Role.CONTRIBUTOR)
                .map(it -> new Choice(it.code(), t("identity.role." + it.code())))
                .toList();
    }

    List<Choice> partnerChoices() {
        Collator collator = Collator.getInstance(texts.language().locale());
        return partners.values().stream()
                .map(it -> new Choice(it.code().value(), it.name().in(texts.language())))
                .sorted(Comparator.comparing(Choice::name, collator::compare))
                .toList();
    }

    List<Choice> domains() {
        return plan.domains().stream()
                .map(it -> new Choice(it.code(), it.code() + ". " + it.title().in(texts.language())))
                .toList();
    }

    List<Choice> languages() {
        return Arrays.stream(Language.values())
                .map(it -> new Choice(it.code(), it.ownName()))
                .toList();
    }

    /** Those of these codes that are actions of the plan. */
    TreeSet<String> known(Collection<String> codes) {
        return plan.listActions().stream()
                .map(it -> it.code())
                .filter(codes::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
