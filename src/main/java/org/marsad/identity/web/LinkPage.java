package org.marsad.identity.web;

import org.jspecify.annotations.Nullable;

/**
 * The page that a one-time link opens. Only its button signs in, so that programs that look at mails don’t use it up.
 *
 * @param open whether the link still works
 * @param action where the button goes
 * @param token the link’s secret
 * @param wanted the address to go to afterwards; null for the usual one
 * @param again where to ask for a new link
 */
public record LinkPage(
        boolean open, String action, String token, @Nullable String wanted, String again) {}
