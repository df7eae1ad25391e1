package org.marsad.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.indicators.Observation;
import org.marsad.indicators.Observations.Shown;
import org.marsad.indicators.Series;
import org.marsad.kernel.Language;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;

class ValuesTableTest {
    private static final List<Partner> PARTNERS =
            List.of(partner("TUN", "Tunisia"), partner("AUT", "Austria"), partner("SEN", "Senegal"));

    @Test
    void standsInTheOrderOfTheAlphabetNotOfTheValues() {
        ValuesTable table = table(Series.SI_RMT_COST, shown("SEN", "9.30"), shown("TUN", "1"), shown("XXX", "5"));
        assertThat(table.rows())
                .containsExactly(
                        new ValuesTable.Row("Austria", "–", "no data"),
                        new ValuesTable.Row("Senegal", "2018", "9.3"),
                        new ValuesTable.Row("Tunisia", "2018", "1"));
        assertThat(table.source()).contains("the source", "1 October 2020");
    }

    @Test
    void hidesSmallCountsOfVictimsAndNothingElse() {
        assertThat(table(Series.VC_HTF_DETV, shown("AUT", "9"), shown("SEN", "10"), shown("TUN", "0"))
                        .rows())
                .extracting(ValuesTable.Row::value)
                .containsExactly("hidden: under 10", "10", "0");
        assertThat(table(Series.SG_CPA_MIGRS, shown("AUT", "3"))
                        .rows()
                        .getFirst()
                        .value())
                .isEqualTo("3");
    }

    @Test
    void withholdsRegionsFromWhichAHiddenCountCouldBeWorkedOut() {
        List<Shown> values = List.of(shown("AUT", "9"), shown("155", "100"));
        assertThat(ReleasedValue.list(Series.VC_HTF_DETV, values)).containsExactly(values.getFirst());
        assertThat(ReleasedValue.list(Series.SI_RMT_COST, values)).isEqualTo(values);
    }

    @Test
    void missingIsNotZero() {
        assertThat(table(Series.SI_RMT_COST, shown("AUT", null))
                        .rows()
                        .getFirst()
                        .value())
                .isEqualTo("no data");
    }

    private static ValuesTable table(Series series, Shown... values) {
        return ValuesTable.of(series, List.of(values), PARTNERS, Texts.in(Language.EN));
    }

    private static Shown shown(String area, @Nullable String value) {
        Observation observation = new Observation(
                area, "2018", "", "number", value == null ? null : new BigDecimal(value), Observation.Status.FINAL);
        return new Shown(observation, "sdg", "the source", LocalDate.of(2020, 10, 1));
    }

    private static Partner partner(String code, String name) {
        return new Partner(
                new PartnerCode(code), PartnerKind.STATE, null, new LocalizedText(name, name, name), null, null);
    }
}
