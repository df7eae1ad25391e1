package org.marsad.followup.web;

import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.documents.Document;
import org.marsad.documents.Documents;
import org.marsad.followup.Entry;
import org.marsad.followup.Question;
import org.marsad.followup.web.QuestionView.Group;
import org.marsad.followup.web.QuestionView.Option;
import org.marsad.identity.Account;
import org.marsad.identity.Accounts;
import org.marsad.kernel.Language;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.partners.Region;
import org.springframework.stereotype.Component;

/** Finds names: of people who wrote, of partners to choose. */
@Component
class SurroundingsMaker {
    private final Accounts accounts;
    private final Partners partners;
    private final Documents documents;

    SurroundingsMaker(Accounts accounts, Partners partners, Documents documents) {
        this.documents = documents;
        this.accounts = accounts;
        this.partners = partners;
    }

    /** For one action of a report. */
    Surroundings of(Desk desk, String action) {
        Set<Long> writers = desk.draft().entries().getOrDefault(action, Map.of()).values().stream()
                .map(Entry::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Surroundings(names(writers), groups(desk), files(desk, action));
    }

    private Map<Long, String> files(Desk desk, String action) {
        List<Long> numbers = desk.draft().values(action, Question.EVIDENCE).entrySet().stream()
                .filter(it -> it.getKey().endsWith("document"))
                .map(Map.Entry::getValue)
                .filter(it -> it.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        return numbers.isEmpty()
                ? Map.of()
                : documents.list(numbers).stream()
                        .collect(Collectors.toMap(
                                Document::id, it -> desk.texts().t("followup.form.file", it.name(), it.sha256())));
    }

    /** The names of these accounts. */
    Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.listAccounts(ids).stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    private List<Group> groups(Desk desk) {
        List<Partner> states = partners.listStates(LocalDate.ofInstant(desk.now(), ZoneOffset.UTC));
        List<Group> groups = new ArrayList<>();
        for (Region region : Region.values()) {
            groups.add(new Group(
                    desk.texts().t("partners.region." + region.name()),
                    options(desk, states.stream().filter(it -> it.region() == region))));
        }
        groups.add(new Group(
                desk.texts().t("followup.form.organisations"),
                options(desk, partners.list().stream().filter(it -> it.region() == null))));
        return groups.stream().filter(it -> !it.options().isEmpty()).toList();
    }

    private static List<Option> options(Desk desk, Stream<Partner> some) {
        Language language = desk.language();
        Comparator<Object> order = Collator.getInstance(language.locale());
        return some.filter(it -> !it.code().equals(desk.partner().code()))
                .sorted(Comparator.comparing(it -> it.name().in(language), order::compare))
                .map(it -> new Option(it.code().value(), it.name().in(language), false))
                .toList();
    }
}
