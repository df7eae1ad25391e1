package org.marsad.followup.web;

import jakarta.servlet.http.HttpServletResponse;

/** How forms are answered: a page to go to, or the same page with what is to be mended. */
final class Answering {
    static final int NO_NEWS = 204;
    static final int UNPROCESSABLE = 422;
    private static final int SEE_OTHER = 303;

    private Answering() {}

    static void seeOther(HttpServletResponse response, String url) {
        response.setStatus(SEE_OTHER);
        response.setHeader("Location", url);
    }
}
