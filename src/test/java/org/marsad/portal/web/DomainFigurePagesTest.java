package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.assessment.Edition;
import org.marsad.assessment.Quartiles;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.partners.Region;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;
import org.springframework.beans.factory.annotation.Autowired;

class DomainFigurePagesTest extends PublicPagesTest {
    private static final Texts FRENCH = Texts.in(Language.FR);
    private static final int DIGITS = 6;

    @Autowired
    private Partners partners;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar"})
    void everyNumberOfAProfileOpens(String language) {
        PartnerCode partner = partner(true);
        String profile = body("/" + language + "/partners/" + partner);
        List<String> figures = profile.lines()
                .flatMap(it -> List.of(it.split("href=\"", -1)).stream())
                .map(it -> it.split("\"", 2)[0])
                .filter(it -> it.contains("/figures/D"))
                .toList();
        assertThat(figures)
                .contains("/" + language + "/editions/" + latest().summary().previous() + "/figures/D3/" + partner)
                .contains("/" + language + "/editions/" + latest().summary().id() + "/figures/D3/" + partner)
                .contains("/" + language + "/editions/" + latest().summary().id() + "/figures/D3/region/"
                        + region(partner));
        figures.forEach(it -> assertThat(body(it)).contains("</html>"));
    }

    @Test
    void aMeanOpensDownToItsAnswersAndBackToTheEditionBefore() {
        PartnerCode partner = partner(true);
        Domain domain = Plan.cadiz().findDomain("3").orElseThrow();
        DomainMean mean = DomainMean.of(domain, partner, latest().scores());
        String page = body(figure("D3/" + partner));
        assertThat(page)
                .contains(FRENCH.decimal(mean.value().orElseThrow(), DIGITS))
                .contains(FRENCH.decimal(mean.upper().orElseThrow(), DIGITS))
                .contains("/fr/editions/" + latest().summary().previous() + "/figures/D3/" + partner)
                .contains(latest().summary().resultsSha256());
        domain.listActions()
                .forEach(it -> assertThat(page).contains("href=\"" + figure(it.id() + "/" + partner) + "\""));
    }

    @Test
    void aSilentPartnerHasNoValueAndNoZero() {
        assertThat(body(figure("D3/" + partner(false))))
                .contains(FRENCH.t("portal.figure.mean.none"))
                .doesNotContain("class=\"formula\"");
    }

    @Test
    void aMiddleHalfShowsWhereItComesFromAndNobody() {
        for (Region region : Region.values()) {
            for (Domain domain : Plan.cadiz().domains()) {
                List<BigFraction> values = DomainMean.ofRegion(partners.list(), latest(), region, domain);
                Optional<Quartiles> quartiles = Quartiles.of(values);
                String path = figure(domain.id() + "/region/" + region);
                if (quartiles.isPresent()) {
                    assertNameless(body(path))
                            .contains(
                                    FRENCH.decimal(quartiles.get().lower(), DIGITS),
                                    FRENCH.decimal(quartiles.get().upper(), DIGITS))
                            .contains("n = " + values.size());
                } else {
                    assertMistake(404, get(path)).contains(FRENCH.t("portal.figure.region.few"));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D3/XXX",
                "D3/sen",
                "D3/ECOWAS",
                "D9/SEN",
                "D3/region",
                "D3/region/NOWHERE",
                "D3/region/west_africa",
                "D9/region/EUROPE",
                "O5a/region/EUROPE",
                "A13/region/EUROPE",
                "plan/region/EUROPE"
            })
    void whatIsNoNumberIsNotFound(String id) {
        assertMistake(404, get(figure(id))).contains("<h1>");
        assertMistake(404, get(figure(id).replace(latest().summary().id().value(), "none")));
    }

    /** No value may be matched with a country on the page itself. */
    private AbstractStringAssert<?> assertNameless(String page) {
        latest().expected()
                .forEach(it -> assertThat(page)
                        .doesNotContain("/" + it + "\"", partner(it).name().in(Language.FR)));
        return assertThat(page);
    }

    /** One expected to report that did so, or one that did not. */
    private PartnerCode partner(boolean reported) {
        Edition edition = latest();
        return edition.expected().stream()
                .filter(it -> edition.reports().containsKey(it) == reported)
                .filter(it -> !reported || region(it) == Region.WEST_AFRICA)
                .findFirst()
                .orElseThrow();
    }

    private Partner partner(PartnerCode code) {
        return partners.find(code).orElseThrow();
    }

    private Region region(PartnerCode partner) {
        return requireNonNull(partner(partner).region());
    }
}
