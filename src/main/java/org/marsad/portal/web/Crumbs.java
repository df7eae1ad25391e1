package org.marsad.portal.web;

import java.util.List;
import org.marsad.plan.Domain;
import org.marsad.web.Shell;

/** The ways from the home page to the pages below it. */
final class Crumbs {
    private Crumbs() {}

    /** To a page right below the home page. */
    static List<Shell.Link> home(Reading reading) {
        return List.of(
                new Shell.Link(reading.t("portal.crumb.home"), reading.to().home()));
    }

    /** To a domain. */
    static List<Shell.Link> plan(Reading reading) {
        return List.of(
                home(reading).getFirst(),
                new Shell.Link(reading.t("portal.nav.plan"), reading.to().plan()));
    }

    /** To an action. */
    static List<Shell.Link> domain(Reading reading, Domain domain) {
        return List.of(
                home(reading).getFirst(),
                new Shell.Link(reading.t("portal.nav.plan"), reading.to().plan()),
                new Shell.Link(
                        domain.label().in(reading.language()), reading.to().domain(domain.code())));
    }

    /** To a partner. */
    static List<Shell.Link> partners(Reading reading) {
        return List.of(
                home(reading).getFirst(),
                new Shell.Link(reading.t("portal.nav.partners"), reading.to().partners()));
    }
}
