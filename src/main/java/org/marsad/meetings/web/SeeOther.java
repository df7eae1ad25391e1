package org.marsad.meetings.web;

import jakarta.servlet.http.HttpServletResponse;

/** After a form was taken, the page that shows what it did. */
final class SeeOther {
    private SeeOther() {}

    static void to(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
