package org.marsad.followup.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Question;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.web.NotFoundException;
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

/** What the script of a form asks for: saving one question while the others are still being typed, and news of others. */
@Controller
@RequestMapping(ActionController.PATH)
class QuestionController {
    private static final String SEEN = "seen.";
    private static final String ACTION = "action";

    private final Desks desks;
    private final Writing writing;
    private final FormPages pages;
    private final Shells shells;
    private final Templates templates;

    QuestionController(Desks desks, Writing writing, FormPages pages, Shells shells, Templates templates) {
        this.desks = desks;
        this.writing = writing;
        this.pages = pages;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    @PostMapping("/questions/{question}")
    JteModel save(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam Map<String, MultipartFile> files,
            Person person,
            HttpServletResponse response) {
        Desk desk = desks.getOwn(Desks.Wanted.of(path, person), path.getOrDefault(ACTION, ""));
        String action = path.getOrDefault(ACTION, "");
        String code = path.getOrDefault("question", "");
        Question question = desk.draft()
                .questionnaire()
                .find(action, code)
                .orElseThrow(() -> new NotFoundException("question " + code));
        Writing.Form form = new Writing.Form(fields, files, false);
        Writing.Outcome outcome = writing.save(desk, List.of(question), form);
        if (!outcome.isClean()) {
            response.setStatus(Answering.UNPROCESSABLE);
        }
        return templates.followupSaved(shell(desk), pages.saved(outcome, question, form));
    }

    @Allowed({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    @GetMapping("/news")
    @Nullable
    JteModel news(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> fields,
            Person person,
            HttpServletResponse response) {
        Desk desk = desks.getOwn(Desks.Wanted.of(path, person), path.getOrDefault(ACTION, ""));
        News news = pages.news(desk, path.getOrDefault(ACTION, ""), seen(fields));
        if (news.shown().equals(fields.getOrDefault("shown", ""))) {
            response.setStatus(Answering.NO_NEWS);
            return null;
        }
        return templates.followupNews(shell(desk), news);
    }

    private static Map<String, Integer> seen(Map<String, String> fields) {
        Map<String, Integer> seen = new HashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(SEEN) && value.matches("\\d{1,9}")) {
                seen.put(name.substring(SEEN.length()), Integer.valueOf(value));
            }
        });
        return seen;
    }

    private Shell shell(Desk desk) {
        return shells.shell(desk.language(), new Shells.Page("", "", "", "", List.of(), List.of(), true));
    }
}
