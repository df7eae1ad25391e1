package org.marsad.initiatives.internal;

import java.util.Comparator;
import java.util.List;
import org.marsad.followup.MeasureSource;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.initiatives.Links;
import org.marsad.initiatives.Narrative;
import org.marsad.kernel.PartnerCode;
import org.springframework.stereotype.Component;

/** A partner's initiatives that are linked to an action, as measures for its report. */
@Component
class LinkedMeasures implements MeasureSource {
    private static final int MOST = 50;

    private final Links links;

    LinkedMeasures(Links links) {
        this.links = links;
    }

    @Override
    public List<Known> listMeasures(PartnerCode partner, String action) {
        return links.listLinked(partner, "A" + action, MOST).stream()
                .map(LinkedMeasures::known)
                .toList();
    }

    /** A policy can be a law or an agreement too; who picks it can say so. */
    private static Known known(InitiativeSummary it) {
        Narrative title = it.titles().stream()
                .min(Comparator.comparing((Narrative one) ->
                        one.language() == null || !one.language().matches("[a-z]{2}")))
                .orElse(null);
        String language = title == null ? null : title.language();
        return new Known(
                Long.toString(it.key()),
                it.kind(),
                title == null
                        ? it.identifier()
                        : title.text().replaceAll("\\s+", " ").strip(),
                it.identifier(),
                language == null || !language.matches("[a-z]{2}") ? null : language);
    }
}
