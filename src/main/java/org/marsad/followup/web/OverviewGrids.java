package org.marsad.followup.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.marsad.followup.Overview;
import org.marsad.kernel.Language;
import org.springframework.stereotype.Component;

/**
 * Prints the grid of an overview, once for as long as the overview is the same: 1653 squares are what takes long on the
 * page, and nothing in them depends on who looks.
 */
@Component
class OverviewGrids {
    private static final int KEPT = 64;

    private final Templates templates;
    private final Map<Asked, Printed> printed = new ConcurrentHashMap<>();

    OverviewGrids(Templates templates) {
        this.templates = templates;
    }

    Content grid(Overview overview, OverviewFilter filter, Language language) {
        Asked asked = new Asked(overview.cycle().code(), filter, language);
        Printed known = printed.get(asked);
        if (known == null || known.of() != overview) {
            known = new Printed(overview, print(OverviewGrid.of(overview, filter, language)));
            if (printed.size() >= KEPT) {
                printed.clear();
            }
            printed.put(asked, known);
        }
        byte[] html = known.html();
        return output -> output.writeBinaryContent(html);
    }

    private byte[] print(OverviewGrid grid) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.followupOverviewGrid(grid).render(output);
        return output.toByteArray();
    }

    private record Asked(String cycle, OverviewFilter filter, Language language) {}

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Printed(Overview of, byte[] html) {}
}
