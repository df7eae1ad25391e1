package org.marsad.followup.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Reviews;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.web.ForbiddenException;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Handing a report in, and saying that there will be none. */
@Controller
@RequestMapping(ReportController.PATH)
class SubmitController {
    private final Desks desks;
    private final Reviews reviews;
    private final Shells shells;
    private final Templates templates;

    SubmitController(Desks desks, Reviews reviews, Shells shells, Templates templates) {
        this.desks = desks;
        this.reviews = reviews;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed(Role.FOCAL_POINT)
    @GetMapping("/submit")
    JteModel look(@PathVariable Map<String, String> path, Person person) {
        Desk desk = desk(path, person);
        return templates.followupSubmit(shell(desk, "followup.submit.title", "/submit"), SubmitPages.of(desk));
    }

    @Allowed(Role.FOCAL_POINT)
    @PostMapping("/submit")
    void submit(
            @PathVariable Map<String, String> path,
            @RequestParam(defaultValue = "") String why,
            Person person,
            HttpServletResponse response) {
        Desk desk = desk(path, person);
        reviews.submit(desk.draft(), said(why), person);
        Answering.seeOther(response, desk.to().report());
    }

    @Allowed(Role.FOCAL_POINT)
    @GetMapping("/decline")
    JteModel decline(@PathVariable Map<String, String> path, Person person) {
        Desk desk = desk(path, person);
        return templates.followupDecline(shell(desk, "followup.decline.title", "/decline"), DeclinePage.of(desk));
    }

    @Allowed(Role.FOCAL_POINT)
    @PostMapping("/decline")
    void decline(
            @PathVariable Map<String, String> path,
            @RequestParam(defaultValue = "") String declines,
            @RequestParam(defaultValue = "") String why,
            Person person,
            HttpServletResponse response) {
        Desk desk = desk(path, person);
        reviews.decline(
                desk.draft().cycle().code(), desk.partner().code(), Boolean.parseBoolean(declines), said(why), person);
        Answering.seeOther(response, desk.to().report());
    }

    private Desk desk(Map<String, String> path, Person person) {
        Desk desk = desks.get(Desks.Wanted.of(path, person));
        if (!desk.maySubmit()) {
            throw new ForbiddenException();
        }
        return desk;
    }

    private static @Nullable String said(String why) {
        return Optional.of(why.strip()).filter(it -> !it.isEmpty()).orElse(null);
    }

    private Shell shell(Desk desk, String title, String path) {
        var texts = desk.texts();
        String report = texts.t("followup.form.report", desk.partnerName(), desk.cycleTitle());
        var about = new Shells.Page(
                texts.t(title),
                report,
                desk.to().path() + path,
                "",
                List.of(
                        new Shell.Link(texts.t("followup.work.title"), WritingAddresses.work(desk.language())),
                        new Shell.Link(report, desk.to().report())),
                List.of(),
                false);
        return shells.shell(desk.language(), about);
    }
}
