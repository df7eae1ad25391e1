package org.marsad.portal.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was already made from a reading. A reading never changes, so neither does what is made from it alone; making it
 * once is what keeps the pages of a large plan fast.
 */
final class Kept {
    private final Map<String, Object> views = new ConcurrentHashMap<>();

    /** The view kept under this name; made first if there is none. Two requests at once may both make it. */
    <T> T get(String name, Class<T> type, Supplier<T> make) {
        Object known = views.get(name);
        if (known == null) {
            known = make.get();
            views.put(name, known);
        }
        return type.cast(known);
    }
}
