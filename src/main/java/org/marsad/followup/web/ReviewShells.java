package org.marsad.followup.web;

import java.util.List;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.stereotype.Component;

/** What surrounds the pages on reports that are read and discussed. */
@Component
class ReviewShells {
    /** Something typed can't be taken; the page says what. */
    static final int UNPROCESSABLE = 422;

    private final Shells shells;

    ReviewShells(Shells shells) {
        this.shells = shells;
    }

    /** @param title the key of the title; its places are the partner's name and the cycle's */
    Shell of(ReviewSubject subject, String title, String page) {
        Texts texts = subject.texts();
        String cycle = subject.draft().cycle().title().in(texts.language());
        return shells.shell(
                texts.language(),
                new Shells.Page(
                        texts.t(title, subject.partner(), cycle),
                        texts.t("followup.pages.description"),
                        subject.to().path(page),
                        "",
                        List.of(
                                new Shell.Link(
                                        texts.t("identity.work.title"),
                                        "/" + texts.language().code() + "/desk"),
                                new Shell.Link(
                                        texts.t("followup.pages.report", subject.partner(), cycle),
                                        subject.to().report())),
                        List.of(),
                        false));
    }

    /** A page that is not about one report. */
    Shell of(Language language, String title, String path, List<Shell.Link> crumbs) {
        Texts texts = Texts.in(language);
        return shells.shell(
                language,
                new Shells.Page(title, texts.t("followup.pages.description"), path, "", crumbs, List.of(), false));
    }
}
