package org.marsad.identity;

import java.util.Optional;

/** Another way in that a module offers on the sign-in page, such as that of an exercise. */
@FunctionalInterface
public interface SignInOffer {
    /** The place to link to; empty while there is nothing to offer. */
    Optional<Place> find();

    /**
     * Where it leads.
     *
     * @param key the message key of the link
     * @param path its address without the language
     */
    record Place(String key, String path) {}
}
