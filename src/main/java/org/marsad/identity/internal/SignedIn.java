package org.marsad.identity.internal;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import java.util.Optional;
import org.marsad.identity.Person;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who sent this request. Asked of the database once a request, so that what changed holds at once. */
@Component
class SignedIn {
    private static final String KNOWN = SignedIn.class.getName();

    private final AccountStore accounts;

    SignedIn(AccountStore accounts) {
        this.accounts = accounts;
    }

    /** The person; empty if nobody signed in, the account was closed, or the page is public. */
    @SuppressWarnings("unchecked") // Only written here.
    Optional<Person> find() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Long account =
                SessionAccount.accountOf(SecurityContextHolder.getContext().getAuthentication());
        if (request == null || account == null) {
            return Optional.empty();
        }
        Object known = request.getAttribute(KNOWN, SCOPE_REQUEST);
        if (known == null) {
            known = accounts.findPerson(account);
            request.setAttribute(KNOWN, known, SCOPE_REQUEST);
        }
        return (Optional<Person>) known;
    }
}
