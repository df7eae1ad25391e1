package org.marsad.identity;

import java.util.Set;

/**
 * A place that a module adds to the navigation of those who are signed in: a bean of this type is all it takes.
 *
 * @param position its order among the places
 * @param key the message key of its name
 * @param path its address without the language, such as {@code /desk/people}
 * @param roles who sees it; empty for everybody who is signed in
 */
public record WorkPlace(int position, String key, String path, Set<Role> roles) {
    public WorkPlace {
        roles = Set.copyOf(roles);
    }

    /** Whether someone with these mandates goes there. */
    public boolean isFor(Person person) {
        return roles.isEmpty() || person.has(roles.toArray(Role[]::new));
    }
}
