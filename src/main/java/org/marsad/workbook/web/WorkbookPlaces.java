package org.marsad.workbook.web;

import java.util.List;
import org.marsad.followup.Cycle;
import org.marsad.followup.Reports;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.stereotype.Component;

/** Finds whose workbook an address is about, and makes the shell around its pages. */
@Component
class WorkbookPlaces {
    private final Reports reports;
    private final Partners partners;
    private final Shells shells;

    WorkbookPlaces(Reports reports, Partners partners, Shells shells) {
        this.reports = reports;
        this.partners = partners;
        this.shells = shells;
    }

    /** The place, if there is one and the person writes on it. */
    WorkbookAddresses find(String cycle, String partner, Person person) {
        Cycle known = reports.findCycle(cycle).orElseThrow(() -> new NotFoundException("cycle " + cycle));
        PartnerCode code = partners.list().stream()
                .map(Partner::code)
                .filter(it -> it.value().equals(partner))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("partner " + partner));
        if (!person.isFocalPointOf(code) && !person.isContributorOf(code)) {
            throw new ForbiddenException();
        }
        return new WorkbookAddresses(known.code(), code);
    }

    Shell shell(Language language, WorkbookAddresses place, String path) {
        Texts texts = Texts.in(language);
        String partner = partners.find(place.partner()).orElseThrow().name().in(language);
        String cycle = reports.findCycle(place.cycle()).orElseThrow().title().in(language);
        String home = "/" + language.code();
        List<Shell.Link> crumbs = List.of(
                new Shell.Link(texts.t("workbook.crumb.work"), home + "/desk"),
                new Shell.Link(texts.t("workbook.crumb.report", partner, cycle), home + place.report()));
        return shells.shell(
                language,
                new Shells.Page(
                        texts.t("workbook.page.title"),
                        texts.t("workbook.page.lead"),
                        path,
                        "/desk",
                        crumbs,
                        List.of(),
                        false));
    }
}
