package org.marsad.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.marsad.identity.Account;
import org.marsad.kernel.Language;
import org.marsad.web.RequestLanguage;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a browser goes next. */
@Component
class AfterSignIn {
    private final AccountStore accounts;

    AfterSignIn(AccountStore accounts) {
        this.accounts = accounts;
    }

    /** A link was asked for: the same answer whether anybody has that address or not. */
    void sent(HttpServletRequest request, HttpServletResponse response) {
        go(response, "/" + language(request).code() + "/sign-in/sent");
    }

    /** To the address that was wanted, else to the work page, in the account's language; the first time it says so. */
    @Transactional
    public void signedIn(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        long id = Objects.requireNonNull(SessionAccount.accountOf(authentication));
        Account account = accounts.list(List.of(id)).getFirst();
        boolean first = accounts.noteSignIn(id);
        String wanted = request.getParameter("to");
        String work = "/" + account.language().code() + "/desk";
        go(response, wanted != null && Area.isWork(wanted) ? wanted : first ? work + "?first" : work);
    }

    /** The link was used, expired or never ours. */
    void refused(HttpServletRequest request, HttpServletResponse response) {
        go(response, "/" + language(request).code() + "/sign-in/link");
    }

    void signedOut(HttpServletRequest request, HttpServletResponse response) {
        go(response, "/" + language(request).code());
    }

    private static Language language(HttpServletRequest request) {
        return RequestLanguage.of(request, request.getRequestURI());
    }

    private static void go(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
