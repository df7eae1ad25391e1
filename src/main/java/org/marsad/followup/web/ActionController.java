package org.marsad.followup.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.plan.Action;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The form of one action, read and saved as a whole. */
@Controller
@RequestMapping(ActionController.PATH)
class ActionController {
    static final String PATH = ReportController.PATH + "/actions/{action}";
    private static final String ACTION = "action";

    private final Desks desks;
    private final Writing writing;
    private final FormPages pages;
    private final Shells shells;
    private final Templates templates;

    ActionController(Desks desks, Writing writing, FormPages pages, Shells shells, Templates templates) {
        this.desks = desks;
        this.writing = writing;
        this.pages = pages;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD})
    @GetMapping
    JteModel read(
            @PathVariable Map<String, String> path,
            @RequestParam(required = false) @Nullable Integer saved,
            Person person) {
        String action = path.getOrDefault(ACTION, "");
        Desk desk = desks.get(Desks.Wanted.of(path, person), action);
        String result = saved == null ? null : desk.texts().t("followup.form.result.saved", saved);
        return page(desk, pages.page(desk, Desk.action(action), result));
    }

    @Allowed({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    @PostMapping
    @Nullable
    JteModel save(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam Map<String, MultipartFile> files,
            Person person,
            HttpServletResponse response) {
        String action = path.getOrDefault(ACTION, "");
        Desk desk = desks.getOwn(Desks.Wanted.of(path, person), action);
        var form = new Writing.Form(fields, files, fields.containsKey("all"));
        Writing.Outcome outcome =
                writing.save(desk, desk.draft().questionnaire().questions(action), form);
        if (!outcome.isClean()) {
            response.setStatus(Answering.UNPROCESSABLE);
            return page(outcome.desk(), pages.page(outcome, Desk.action(action)));
        }
        Answering.seeOther(response, after(outcome, action, fields.containsKey("next")));
        return null;
    }

    private static String after(Writing.Outcome outcome, String action, boolean next) {
        Desk desk = outcome.desk();
        List<Action> actions = desk.listActions();
        int place = actions.indexOf(Desk.action(action)) + 1;
        if (!next) {
            return desk.to().action(action) + "?saved=" + outcome.saved();
        }
        return place < actions.size()
                ? desk.to().action(actions.get(place).code()) + "?saved=" + outcome.saved()
                : desk.to().report();
    }

    private JteModel page(Desk desk, FormPage page) {
        var about = new Shells.Page(
                page.title(),
                page.report(),
                desk.to().path() + "/actions/" + page.code(),
                "",
                List.of(
                        new Shell.Link(desk.texts().t("followup.work.title"), WritingAddresses.work(desk.language())),
                        new Shell.Link(page.report(), desk.to().report())),
                List.of(),
                page.action() != null);
        return templates.followupForm(shells.shell(desk.language(), about), page);
    }
}
