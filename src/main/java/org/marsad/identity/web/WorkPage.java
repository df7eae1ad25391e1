package org.marsad.identity.web;

import java.util.List;

/**
 * What a person who signed in may do.
 *
 * @param first whether they are here for the first time
 * @param mandates their mandates, one line each
 */
public record WorkPage(boolean first, List<String> mandates) {
    public WorkPage {
        mandates = List.copyOf(mandates);
    }
}
