package org.marsad.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marsad.assessment.EditionId;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Region;

class AddressesTest {
    private static final EditionId EDITION = new EditionId("2026-abuja");

    @Test
    void followsTheLatestEditionUnlessOneWasChosen() {
        assertThat(new Addresses(Language.FR, EDITION, false).action("13")).isEqualTo("/fr/actions/13");
        assertThat(new Addresses(Language.FR, EDITION, true).action("13"))
                .isEqualTo("/fr/editions/2026-abuja/actions/13");
        assertThat(new Addresses(Language.AR, EDITION, true).home()).isEqualTo("/ar/editions/2026-abuja");
    }

    @Test
    void alwaysLeadsFromANumberToItsPermanentAddress() {
        Addresses latest = new Addresses(Language.EN, EDITION, false);
        assertThat(latest.figure("D3")).isEqualTo("/en/editions/2026-abuja/figures/D3");
        assertThat(latest.answer("A13", new PartnerCode("SEN"))).isEqualTo("/en/editions/2026-abuja/figures/A13/SEN");
        assertThat(latest.mean("D3", new PartnerCode("SEN"))).isEqualTo("/en/editions/2026-abuja/figures/D3/SEN");
        assertThat(latest.middleHalf("D3", Region.WEST_AFRICA))
                .isEqualTo("/en/editions/2026-abuja/figures/D3/region/WEST_AFRICA");
        assertThat(new Addresses(Language.EN, null, false).planFigure()).isNull();
    }
}
