package org.marsad.portal.web;

import java.util.ArrayList;
import java.util.List;
import org.marsad.assessment.Edition;
import org.marsad.assessment.EditionSummary;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.stereotype.Component;

/** Puts a public page into its frame, with the sources of its numbers at the foot. */
@Component
class Frames {
    private static final int HASH_SHOWN = 12;

    private final Shells shells;

    Frames(Shells shells) {
        this.shells = shells;
    }

    /** The frame of a page that shows the plan as a strip. */
    Frame frame(Reading reading, Page page) {
        return new Frame(shell(reading, page, false), Strip.of(reading, page.path()));
    }

    /** The same for a page of which parts refresh by themselves. */
    Frame live(Reading reading, Page page) {
        return new Frame(shell(reading, page, true), Strip.of(reading, page.path()));
    }

    /** The frame of a page that shows the plan itself. */
    Frame frameWithoutStrip(Reading reading, Page page) {
        return new Frame(shell(reading, page, false), null);
    }

    private Shell shell(Reading reading, Page page, boolean live) {
        return shells.shell(
                reading.language(),
                new Shells.Page(
                        page.title(),
                        page.description(),
                        page.path(),
                        page.section(),
                        page.crumbs(),
                        footer(reading),
                        live));
    }

    private static List<Shell.Link> footer(Reading reading) {
        List<Shell.Link> lines = new ArrayList<>();
        Edition edition = reading.edition();
        if (edition == null) {
            lines.add(new Shell.Link(reading.t("portal.foot.noEdition"), null));
        } else {
            EditionSummary summary = edition.summary();
            lines.add(new Shell.Link(
                    reading.t(
                            "portal.foot.edition",
                            summary.id().value(),
                            reading.texts().date(summary.asOf()),
                            summary.resultsSha256().substring(0, HASH_SHOWN),
                            summary.method()),
                    reading.to().edition(summary.id())));
        }
        lines.add(new Shell.Link(reading.t("portal.foot.sources"), null));
        lines.add(new Shell.Link(reading.t("portal.foot.method"), reading.to().method()));
        lines.add(new Shell.Link(reading.t("portal.foot.data"), reading.to().data()));
        return lines;
    }

    /**
     * What a page tells its frame.
     *
     * @param title its own title
     * @param description one sentence on what it shows
     * @param path its address without the language
     * @param section the path of the navigation place it belongs to; empty for none
     * @param crumbs the way to it, without the page itself
     */
    record Page(String title, String description, String path, String section, List<Shell.Link> crumbs) {
        Page {
            crumbs = List.copyOf(crumbs);
        }
    }
}
