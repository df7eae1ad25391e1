package org.marsad.initiatives;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who decides about doubles, and about which: both reports have to concern one of their countries, being for it or
 * reported by an organisation registered there, which is what the reporter's reference begins with.
 *
 * @param account their number
 * @param actor the word for the journal: a role, never a name
 * @param countries ISO 3166-1 alpha-2; null for whoever decides about all
 */
public record Decider(long account, String actor, @Nullable Set<String> countries) {
    public Decider {
        countries = countries == null ? null : Set.copyOf(countries);
    }
}
