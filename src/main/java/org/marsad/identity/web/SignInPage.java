package org.marsad.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.web.Shell;

/**
 * The page on which one asks for a link.
 *
 * @param action where the form goes
 * @param email what was typed
 * @param mistake what is wrong with it; null if nothing
 * @param wanted the address to go to afterwards; null for the usual one
 * @param offers other ways in
 */
public record SignInPage(
        String action,
        String email,
        @Nullable String mistake,
        @Nullable String wanted,
        List<Shell.Link> offers) {
    public SignInPage {
        offers = List.copyOf(offers);
    }
}
