package org.marsad.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The door: what pages about signing in need to know of it. */
public interface SignIn {
    /** The end of the addresses that can never get mail, which fictitious accounts have. */
    String FICTITIOUS = ".invalid";

    /** Whether this link would still open the door. Asking does not use it up. */
    boolean isOpen(String token);

    /**
     * Signs this browser in without a link, for practising.
     *
     * @throws org.marsad.web.ForbiddenException if the account is not a fictitious one
     */
    void practise(long account, HttpServletRequest request, HttpServletResponse response);
}
