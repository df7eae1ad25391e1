package org.marsad.web;

/**
 * A main place that a module adds to the navigation: a bean of this type is all it takes.
 *
 * @param position its order among the places
 * @param key the message key of its name
 * @param path its address without the language
 * @param outside whether it is of no use to those who are signed in
 */
public record NavigationPlace(int position, String key, String path, boolean outside) {
    /** A place for everybody. */
    public NavigationPlace(int position, String key, String path) {
        this(position, key, path, false);
    }
}
