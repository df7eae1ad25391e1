package org.marsad.partners.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.database.TestDatabases;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;

class AliasesTest {
    private static final Partners PARTNERS = TestPartners.in(TestDatabases.fresh());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            CÔTE D'IVOIRE                    | CIV
            Côte d’Ivoire                    | CIV
            Cote dIvoire                     | CIV
            Ivory Coast                      | CIV
            ساحل العاج                        | CIV
            CABO VERDE                       | CPV
            Cap-Vert                         | CPV
            Rép. tchèque                     | CZE
            Tchéquie                         | CZE
            Czechia                          | CZE
            Niger                            | NER
            NIGERIA                          | NGA
            النيجر                           | NER
            نيجيريا                          | NGA
            Guinée                           | GIN
            Guinea-Bissau                    | GNB
            GUINÉE ÉQUATORIALE               | GNQ
            غينيا الإستوائية                  | GNQ
            CONGO                            | COG
            Congo-Brazzaville                | COG
            Congo, Rep.                      | COG
            Congo, Dem. Rep.                 | COD
            République démocratique du Congo | COD
            RDC                              | COD
            DRC                              | COD
            الكونغو                          | COG
            Gambia, The                      | GMB
            The Gambia                       | GMB
            SAO TOME AND PRINCIPE            | STP
            São Tomé & Príncipe              | STP
            LIBYAN ARAB JAMAHIRIYA           | LBY
            المجر                            | HUN
            sen                              | SEN
            SN                               | SEN
            CEDEAO                           | ECOWAS
            HCR                              | UNHCR
            ICMPD                            | SECRETARIAT
            """)
    void recognisesEverySpelling(String spelling, String code) {
        assertThat(PARTNERS.resolve(spelling).map(it -> it.code().value())).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "–",
                "Turkey",
                "Türkiye",
                "TR",
                "TUR",
                "United Kingdom",
                "GB",
                "Iceland",
                "Papua New Guinea",
                "New Guinea",
                "Guin",
                "Nigeri",
                "Niger and Nigeria",
                "Niger, Nigeria",
                "Netherlands Antilles",
                "Sudan",
                "Dominican Republic",
                "Mauritius",
                "Republic",
                "Belgium and Luxembourg",
                "Equatorial"
            })
    void recognisesNothingElse(String spelling) {
        assertThat(PARTNERS.resolve(spelling)).isEmpty();
    }

    @Test
    void recognisesEveryNameAndCodeOfItsOwn() {
        for (Partner partner : PARTNERS.list()) {
            assertThat(PARTNERS.resolve(partner.code().value())).hasValue(partner);
            assertThat(PARTNERS.resolve(partner.name().fr())).hasValue(partner);
            assertThat(PARTNERS.resolve(partner.name().en())).hasValue(partner);
            assertThat(PARTNERS.resolve(partner.name().ar())).hasValue(partner);
        }
    }
}
