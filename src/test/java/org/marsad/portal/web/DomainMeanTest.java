package org.marsad.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Score;
import org.marsad.followup.Status;
import org.marsad.kernel.PartnerCode;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;

class DomainMeanTest {
    private static final PartnerCode PARTNER = new PartnerCode("SEN");
    private static final Domain DOMAIN = Plan.cadiz().findDomain("5").orElseThrow();
    private static final Score SILENT = Score.of(Status.NO_REPORT, null);

    @Test
    void countsSilenceAsZeroAndLeavesOutWhatDoesNotConcern() {
        var scores = Map.of(
                "26", of(Score.of(Status.IMPLEMENTED, EvidenceLevel.E2)),
                "27", of(Score.of(Status.UNDERWAY, EvidenceLevel.E2)),
                "28", of(SILENT),
                "29", of(Score.of(Status.NOT_APPLICABLE, null)));
        DomainMean mean = DomainMean.of(DOMAIN, PARTNER, scores);
        assertThat(mean.value()).contains(BigFraction.of(375, 1000));
        assertThat(mean.upper()).contains(BigFraction.of(2125, 3000));
        assertThat(mean.answered()).isEqualTo(2);
        assertThat(mean.concerned()).isEqualTo(3);
    }

    @Test
    void saysNothingOfAPartnerThatSaidNothing() {
        var scores = Map.of("26", of(SILENT), "27", of(SILENT), "28", of(SILENT), "29", of(SILENT));
        assertThat(DomainMean.of(DOMAIN, PARTNER, scores).value()).isEmpty();
        assertThat(DomainMean.of(DOMAIN, PARTNER, scores).upper()).isEmpty();
    }

    private static Map<PartnerCode, Score> of(Score score) {
        return Map.of(PARTNER, score);
    }
}
