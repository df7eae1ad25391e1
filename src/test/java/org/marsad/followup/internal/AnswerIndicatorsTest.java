package org.marsad.followup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marsad.followup.Draft;
import org.marsad.followup.Saving;
import org.marsad.indicators.Measurement;

/** Indicators from an action’s own question, from the form to the published report. */
class AnswerIndicatorsTest extends ReportScene {
    @BeforeEach
    void write() {
        drafts.begin("2026", SENEGAL);
        for (String action : new String[] {"1", "12", "14", "17"}) {
            answer(action, "2", "E2");
        }
        fill("1", Map.of("profile", "2022"));
        fill("12", Map.of("points", "0"));
        fill("14", Map.of("identified", "120", "assessed", "90"));
        fill("17", Map.of("focal-point", "yes", "requests", "40"));
    }

    @Test
    void nothingIsMeasuredBeforeAnEditionPublishesIt() {
        assertThat(measure()).isEmpty();
        accept();
        assertThat(measure()).isEmpty();
    }

    @Test
    void sharesOfPartnersHaveAllWhoAreExpectedAsTheirWhole() {
        accept();
        reviews.publish("2026", Map.of(SENEGAL, 1));
        assertThat(measure())
                .contains(
                        Measurement.share("A01.1", "ALL", "2026", 1, 55),
                        Measurement.share("A01.1", "AFRICA", "2026", 1, 26),
                        Measurement.share("A01.1", "EUROPE", "2026", 0, 29),
                        Measurement.share("A12.2", "ALL", "2026", 0, 55),
                        Measurement.share("A17.3", "ALL", "2026", 1, 55))
                .noneMatch(it -> it.indicator().equals("A25.1"));
    }

    @Test
    void sharesOfPeopleNeedBothNumbers() {
        accept();
        reviews.publish("2026", Map.of(SENEGAL, 1));
        assertThat(measure())
                .contains(Measurement.share("A14.1", "ALL", "2026", 90, 120))
                .contains(Measurement.share("A14.1", "AFRICA", "2026", 90, 120))
                .noneMatch(it -> it.indicator().equals("A14.1") && it.area().equals("EUROPE"))
                .noneMatch(it -> it.indicator().equals("A14.2"))
                .noneMatch(it -> it.indicator().equals("A17.4"));
    }

    @Test
    void aPartAboveItsWholeIsNoShare() {
        fill("14", Map.of("identified", "120", "assessed", "121"));
        accept();
        reviews.publish("2026", Map.of(SENEGAL, 1));
        assertThat(measure()).isNotEmpty().noneMatch(it -> it.indicator().equals("A14.1"));
    }

    private void fill(String action, Map<String, String> values) {
        assertThat(save(action, "S", values)).isInstanceOf(Saving.Saved.class);
    }

    private void accept() {
        Draft draft = draft();
        reviews.submit(draft, null, FOCAL_POINT);
        reviews.accept(draft, null, OFFICER);
    }

    private List<Measurement> measure() {
        return context.getBean(AnswerIndicators.class).measure();
    }
}
