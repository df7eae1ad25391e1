package org.marsad.followup.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.marsad.followup.Overview;
import org.marsad.kernel.Language;
import org.springframework.stereotype.Component;

/**
 * Prints an overview, once for as long as it is the same: counts and 1653 squares are what takes long on the page, and
 * nothing in them depends on who looks.
 */
@Component
class OverviewPrints {
    private static final int KEPT = 64;

    private final Templates templates;
    private final Map<Asked, Printed> prints = new ConcurrentHashMap<>();

    OverviewPrints(Templates templates) {
        this.templates = templates;
    }

    Printed print(Overview overview, OverviewFilter filter, Language language) {
        Asked asked = new Asked(overview.cycle().code(), filter, language);
        Printed known = prints.get(asked);
        if (known != null && known.of() == overview) {
            return known;
        }
        Printed now = known != null && known.shows(overview)
                ? new Printed(overview, known.top(), known.grid())
                : new Printed(
                        overview,
                        content(templates.followupOverviewTop(new OverviewChoices(language, filter).top(overview))),
                        content(templates.followupOverviewGrid(OverviewGrid.of(overview, filter, language))));
        if (prints.size() >= KEPT) {
            prints.clear();
        }
        prints.put(asked, now);
        return now;
    }

    private static Content content(JteModel model) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        model.render(output);
        byte[] html = output.toByteArray();
        return it -> it.writeBinaryContent(html);
    }

    private record Asked(String cycle, OverviewFilter filter, Language language) {}

    /** The two parts of an overview, as they stand on the page. */
    record Printed(Overview of, Content top, Content grid) {
        private boolean shows(Overview overview) {
            return of.cycle().equals(overview.cycle()) && of.rows().equals(overview.rows());
        }
    }
}
