package org.marsad.notifications.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marsad.identity.Account;

/** Those who can be written to: people whose account is open. */
final class Recipients {
    private final Function<Collection<Long>, List<Account>> accounts;

    /** @param accounts gives the accounts with these numbers */
    Recipients(Function<Collection<Long>, List<Account>> accounts) {
        this.accounts = accounts;
    }

    Optional<Account> find(long account) {
        return Optional.ofNullable(list(List.of(account)).get(account));
    }

    Map<Long, Account> list(Collection<Long> ids) {
        return accounts.apply(ids).stream()
                .filter(it -> it.closedAt() == null)
                .collect(Collectors.toMap(Account::id, it -> it));
    }
}
