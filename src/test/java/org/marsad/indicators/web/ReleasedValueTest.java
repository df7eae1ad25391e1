package org.marsad.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.indicators.Observation;
import org.marsad.indicators.Observations.Shown;
import org.marsad.indicators.ReleasedValue;
import org.marsad.indicators.Series;
import org.marsad.kernel.Language;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Region;

class ReleasedValueTest {
    private static final List<Partner> PARTNERS = List.of(
            partner("TUN", "Tunisia", Region.NORTH_AFRICA),
            partner("AUT", "Austria", Region.EUROPE),
            partner("SEN", "Senegal", Region.WEST_AFRICA));
    private static final Values WORDS = new Values(Texts.in(Language.EN));

    @Test
    void hidesSmallCountsOfVictimsAndNothingElse() {
        assertThat(words(Series.VC_HTF_DETV, "9")).isEqualTo("hidden: under 10");
        assertThat(words(Series.VC_HTF_DETV, "10")).isEqualTo("10");
        assertThat(words(Series.VC_HTF_DETV, "0")).isEqualTo("0");
        assertThat(words(Series.SG_CPA_MIGRS, "3")).isEqualTo("3");
    }

    @Test
    void missingIsNotZero() {
        assertThat(words(Series.SI_RMT_COST, null)).isEqualTo("no data");
        assertThat(words(Series.SI_RMT_COST, "0.00")).isEqualTo("0");
        assertThat(WORDS.value(null)).isEqualTo("no data");
    }

    @Test
    void withholdsRegionsFromWhichAHiddenCountCouldBeWorkedOut() {
        List<Shown> values = List.of(shown("AUT", "9"), shown("155", "100"));
        assertThat(ReleasedValue.list(Series.VC_HTF_DETV, values)).containsExactly(values.getFirst());
        assertThat(ReleasedValue.list(Series.SI_RMT_COST, values)).isEqualTo(values);
    }

    @Test
    void withholdsPartsOfTheCountsOfPeople() {
        Shown all = new Shown(
                new Observation(
                        "AUT", "2018", "age=allage;sex=bothsex", "number", BigDecimal.TEN, Observation.Status.FINAL),
                "sdg",
                "the source",
                LocalDate.of(2020, 10, 1));
        Shown women = new Shown(
                new Observation(
                        "AUT", "2018", "age=allage;sex=female", "number", BigDecimal.TEN, Observation.Status.FINAL),
                "sdg",
                "the source",
                LocalDate.of(2020, 10, 1));
        assertThat(ReleasedValue.list(Series.VC_HTF_DETV, List.of(all, women))).containsExactly(all);
        assertThat(ReleasedValue.list(Series.SG_REG_BRTH, List.of(all, women))).containsExactly(all, women);
    }

    @Test
    void smallChartsStandInTheOrderOfTheAlphabetNotOfTheValues() {
        var released = ReleasedValue.of(Series.SI_RMT_COST, shown("TUN", "1"));
        var other = ReleasedValue.of(Series.SI_RMT_COST, shown("SEN", "9.30"));
        List<Multiples> groups = Multiples.list(
                Map.of("TUN", List.of(released), "SEN", List.of(other)),
                PARTNERS,
                new Multiples.Reader(WORDS, "/en/indicators/A02.1", List.of()));
        assertThat(groups).extracting(Multiples::title).containsExactly("Africa", "Europe");
        assertThat(groups.getFirst().cells())
                .extracting(Multiples.Cell::name, Multiples.Cell::value, Multiples.Cell::url)
                .containsExactly(
                        tuple("Senegal", "9.3", "/en/indicators/A02.1?area=SEN"),
                        tuple("Tunisia", "1", "/en/indicators/A02.1?area=TUN"));
        assertThat(groups.getLast().cells())
                .extracting(Multiples.Cell::value, it -> it.line().x())
                .containsExactly(tuple("no data", null));
    }

    private static String words(Series series, @Nullable String value) {
        return WORDS.value(ReleasedValue.of(series, shown("AUT", value)));
    }

    private static Shown shown(String area, @Nullable String value) {
        Observation observation = new Observation(
                area, "2018", "", "number", value == null ? null : new BigDecimal(value), Observation.Status.FINAL);
        return new Shown(observation, "sdg", "the source", LocalDate.of(2020, 10, 1));
    }

    private static Partner partner(String code, String name, Region region) {
        return new Partner(
                new PartnerCode(code), PartnerKind.STATE, null, new LocalizedText(name, name, name), region, null);
    }
}
