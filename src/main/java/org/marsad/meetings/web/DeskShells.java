package org.marsad.meetings.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.marsad.kernel.Language;
import org.marsad.kernel.UserError;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.Meetings;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.stereotype.Component;

/** The pages of the desk in their shells. */
@Component
class DeskShells {
    private final Meetings meetings;
    private final DeskPages pages;
    private final Shells shells;
    private final Templates templates;

    DeskShells(Meetings meetings, DeskPages pages, Shells shells, Templates templates) {
        this.meetings = meetings;
        this.pages = pages;
        this.shells = shells;
        this.templates = templates;
    }

    Shell list(Language language) {
        return shell(language, pages.words(language).words().t("meetings.desk.title"), DeskWords.PATH, List.of());
    }

    Shell create(Language language) {
        DeskWords desk = pages.words(language);
        return shell(language, desk.words().t("meetings.desk.new"), DeskWords.PATH + "/new", crumbs(desk));
    }

    /** A meeting’s page, around what somebody tried. */
    JteModel page(Language language, Meeting meeting, DeskPages.Tried tried) {
        DeskWords desk = pages.words(language);
        String path = DeskWords.PATH + "/" + meeting.id();
        return templates.meetingsRecord(
                shell(language, meeting.details().title(), path, crumbs(desk)), pages.page(desk, meeting, tried));
    }

    /** That somebody wrote meanwhile, and what. */
    String conflict(Language language, long meeting) {
        DeskWords desk = pages.words(language);
        return meetings.listChanges(meeting).stream()
                .findFirst()
                .map(it -> desk.words().t("meetings.desk.conflict", desk.change(it)))
                .orElseThrow();
    }

    /** The field that a sentence is about: its key ends in it; that of personal data in the title’s form is the note’s. */
    static String field(UserError e) {
        String end = e.key().substring(e.key().lastIndexOf('.') + 1);
        return switch (end) {
            case "personal", "long" -> "note";
            case "more" -> "attendance";
            default -> end;
        };
    }

    private static List<Shell.Link> crumbs(DeskWords desk) {
        return List.of(new Shell.Link(desk.words().t("meetings.desk.nav"), desk.list()));
    }

    private Shell shell(Language language, String title, String path, List<Shell.Link> crumbs) {
        String lead = pages.words(language).words().t("meetings.desk.lead");
        return shells.shell(language, new Shells.Page(title, lead, path, DeskWords.PATH, crumbs, List.of(), false));
    }
}
