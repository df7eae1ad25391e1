package org.marsad.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps in the session the number of the account and nothing else, so that a mandate that ended is gone at the next
 * request, and a new version of the program still reads the sessions of the old one.
 */
@Component
class SessionAccount implements SecurityContextRepository {
    private static final String ATTRIBUTE = "account";

    /** The security context of this request. */
    @Override
    @SuppressWarnings("deprecation") // The framework still asks for it.
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    private static SecurityContext context(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Long account)) {
            return new SecurityContextImpl();
        }
        long age = System.currentTimeMillis() - session.getCreationTime();
        if (age > SessionKeeping.LONGEST.toMillis()) {
            session.invalidate();
            return new SecurityContextImpl();
        }
        return new SecurityContextImpl(authentication(account));
    }

    /** Always a new session: one that was there before somebody signed in may be known to somebody else. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Long account = accountOf(context.getAuthentication());
        HttpSession known = request.getSession(false);
        if (known != null) {
            known.invalidate();
        }
        if (account != null) {
            request.getSession(true).setAttribute(ATTRIBUTE, account);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) != null;
    }

    static Authentication authentication(long account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                Long.toString(account), null, AuthorityUtils.NO_AUTHORITIES);
    }

    /** The number of the account that signed in; null for nobody. */
    static @Nullable Long accountOf(@Nullable Authentication authentication) {
        if (authentication == null || !authentication.isAuthenticated()) {
            return null;
        }
        String name = authentication.getName();
        return !name.isEmpty() && name.chars().allMatch(Character::isDigit) ? Long.valueOf(name) : null;
    }
}
