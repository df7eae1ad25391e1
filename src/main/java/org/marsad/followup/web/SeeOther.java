package org.marsad.followup.web;

import jakarta.servlet.http.HttpServletResponse;

/** Sends the browser on after a form was taken, so that going back or again does nothing twice. */
final class SeeOther {
    private SeeOther() {}

    static void to(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
