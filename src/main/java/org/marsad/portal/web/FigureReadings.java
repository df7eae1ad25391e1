package org.marsad.portal.web;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Edition;
import org.marsad.assessment.EditionSummary;
import org.marsad.assessment.Editions;
import org.marsad.kernel.Language;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds what a figure's page is made from. */
@Component
class FigureReadings {
    private final Readings readings;
    private final Editions editions;
    private final Partners partners;

    FigureReadings(Readings readings, Editions editions, Partners partners) {
        this.readings = readings;
        this.editions = editions;
        this.partners = partners;
    }

    FigureReading read(Language language, String edition) {
        Reading reading = readings.read(language, edition);
        EditionSummary previous = reading.previous();
        return new FigureReading(
                reading,
                find(previous),
                partners.list().stream().collect(Collectors.toMap(Partner::code, Function.identity())));
    }

    private @Nullable Edition find(@Nullable EditionSummary summary) {
        return summary == null ? null : editions.find(summary.id()).orElse(null);
    }

    /** The node with this id, of which the edition has a value. */
    static FigureNode node(FigureReading figure, String id) {
        FigureNode node =
                FigureNode.find(figure.reading(), id).orElseThrow(() -> new NotFoundException("figure " + id));
        if (node.result(figure.edition().assessment()) == null) {
            throw new NotFoundException("no value of " + id);
        }
        return node;
    }
}
