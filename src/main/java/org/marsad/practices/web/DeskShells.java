package org.marsad.practices.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.stereotype.Component;

/** What surrounds the pages behind the door. */
@Component("practiceShells")
class DeskShells {
    /** Something typed can’t be taken; the page says what. */
    static final int UNPROCESSABLE = 422;

    private final Shells shells;

    DeskShells(Shells shells) {
        this.shells = shells;
    }

    Shell desk(Language language) {
        return shell(language, "practices.desk.title", "", List.of());
    }

    /**
     * A page below the first.
     *
     * @param title the key of its title
     * @param path the end of its address
     */
    Shell of(Language language, String title, String path) {
        String desk = "/" + language.code() + PracticeDeskController.PATH;
        return shell(
                language, title, path, List.of(new Shell.Link(Texts.in(language).t("practices.desk.title"), desk)));
    }

    private Shell shell(Language language, String title, String path, List<Shell.Link> crumbs) {
        Texts texts = Texts.in(language);
        return shells.shell(
                language,
                new Shells.Page(
                        texts.t(title),
                        texts.t("practices.desk.lead"),
                        PracticeDeskController.PATH + path,
                        PracticeDeskController.PATH,
                        crumbs,
                        List.of(),
                        false));
    }

    /** Sends the browser on after a form was taken, so that going back or again does nothing twice. */
    static void see(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
