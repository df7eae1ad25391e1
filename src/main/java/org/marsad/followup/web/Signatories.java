package org.marsad.followup.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.identity.Account;
import org.marsad.identity.Accounts;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.kernel.Texts;
import org.springframework.stereotype.Component;

/** Finds out who wrote or decided something. */
@Component
class Signatories {
    private final Accounts accounts;

    Signatories(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Two statements, however many there are. Whoever has no mandate any more is named without a role. */
    Signatures sign(Texts texts, Collection<Long> ids) {
        Set<Long> wanted = new HashSet<>(ids);
        if (wanted.isEmpty()) {
            return new Signatures(texts, Map.of());
        }
        Map<Long, String> names = new HashMap<>(accounts.listAccounts(List.copyOf(wanted)).stream()
                .collect(Collectors.toMap(Account::id, Account::name)));
        accounts.listPeople().stream()
                .filter(it -> wanted.contains(it.account().id()))
                .forEach(it -> names.put(it.account().id(), words(texts, it)));
        return new Signatures(texts, names);
    }

    private static String words(Texts texts, Person person) {
        String roles = person.mandates().stream()
                .map(it -> role(texts, it))
                .distinct()
                .collect(Collectors.joining(texts.t("followup.comma")));
        String name = person.account().name();
        return roles.isEmpty() ? name : texts.t("followup.signature", name, roles);
    }

    private static String role(Texts texts, Mandate mandate) {
        String role = texts.t("identity.role." + mandate.role().code());
        return Stream.of(
                        role, mandate.partner() == null ? "" : mandate.partner().value())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
