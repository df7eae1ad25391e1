package org.marsad.portal.web;

import org.jspecify.annotations.Nullable;
import org.marsad.web.Shell;

/**
 * What surrounds a public page: the shell of every page, and the plan.
 *
 * @param shell the shell
 * @param strip the plan as small squares; null on pages that show the plan themselves
 */
public record Frame(Shell shell, @Nullable Strip strip) {
    /** The sentence with this key. */
    public String t(String key, Object... arguments) {
        return shell.t(key, arguments);
    }
}
