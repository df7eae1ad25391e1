package org.marsad.web;

import java.util.Optional;

/** What every page and every answer of the API must say, in its language, before anything else. */
@FunctionalInterface
public interface SiteNotice {
    /** The message key of the notice; empty while there is nothing to say. */
    Optional<String> findKey();
}
