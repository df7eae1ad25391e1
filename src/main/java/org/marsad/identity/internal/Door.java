package org.marsad.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.marsad.identity.Account;
import org.marsad.identity.SignIn;
import org.marsad.web.ForbiddenException;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Opens to links, and to whoever practises. */
@Component
class Door implements SignIn {
    private final AccountStore accounts;
    private final LinkStore links;
    private final SessionAccount sessions;
    private final AfterSignIn after;

    Door(AccountStore accounts, LinkStore links, SessionAccount sessions, AfterSignIn after) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.after = after;
    }

    @Override
    public boolean isOpen(String token) {
        return links.isOpen(token);
    }

    @Override
    public void practise(long id, HttpServletRequest request, HttpServletResponse response) {
        Account account =
                accounts.findPerson(id).orElseThrow(ForbiddenException::new).account();
        if (!account.email().endsWith(FICTITIOUS)) {
            throw new ForbiddenException();
        }
        var authentication = SessionAccount.authentication(id);
        sessions.saveContext(new SecurityContextImpl(authentication), request, response);
        after.signedIn(request, response, authentication);
    }
}
