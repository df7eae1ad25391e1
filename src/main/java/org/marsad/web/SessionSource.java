package org.marsad.web;

import java.util.Optional;
import org.marsad.kernel.Language;

/** Tells a page who reads it, where people sign in. Public pages have nobody and ask nothing. */
public interface SessionSource {
    /** The signed-in person of this request; empty where nobody is. */
    Optional<Shell.Session> findSession(Language language);

    /** What this request's forms must send back; empty on public pages. */
    Optional<Shell.FormToken> findToken();
}
