package org.marsad.followup.web;

import org.jspecify.annotations.Nullable;
import org.marsad.web.Shell;

/**
 * Asks for a reason before something is done to an accepted report.
 *
 * @param url where the form goes
 * @param lead what will happen
 * @param button what the button says
 * @param seen the version that the page is about
 * @param why what was typed
 * @param mistake what is missing; null for nothing
 * @param refusal why it can't be done; null where it can
 * @param back where to go instead
 */
public record ReasonPage(
        String url,
        String lead,
        String button,
        String seen,
        String why,
        @Nullable String mistake,
        @Nullable String refusal,
        Shell.Link back) {}
