package org.marsad.followup.web;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.marsad.followup.web.PeoplePage.Group;
import org.marsad.followup.web.PeoplePage.Holder;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.kernel.PartnerCode;

/** Everybody’s mandates, partner by partner, as one reader sees them. */
record Roll(PeopleTexts texts, Person reader) {
    List<Group> groups(List<Person> people) {
        Map<PartnerCode, List<Holder>> byPartner = new TreeMap<>();
        List<Holder> others = new ArrayList<>();
        for (Person person : people) {
            for (Mandate mandate : person.mandates()) {
                PartnerCode partner = mandate.partner();
                (partner == null ? others : byPartner.computeIfAbsent(partner, _ -> new ArrayList<>()))
                        .add(holder(person, mandate));
            }
            if (person.mandates().isEmpty()) {
                others.add(new Holder(
                        person.account().name(),
                        person.account().email(),
                        texts.t("followup.people.noMandate"),
                        "",
                        null));
            }
        }
        Collator collator = Collator.getInstance(texts.texts().language().locale());
        List<Group> groups = new ArrayList<>(byPartner.entrySet().stream()
                .map(it -> new Group(texts.partner(it.getKey()), texts.url("/" + it.getKey()), it.getValue()))
                .sorted(Comparator.comparing(Group::name, collator::compare))
                .toList());
        groups.addFirst(new Group(texts.t("followup.people.others"), null, others));
        return groups;
    }

    private Holder holder(Person person, Mandate mandate) {
        return new Holder(
                person.account().name(),
                person.account().email(),
                texts.role(mandate),
                texts.since(mandate),
                reader.mayChange(mandate) ? texts.url("/mandates/" + mandate.id() + "/end") : null);
    }
}
