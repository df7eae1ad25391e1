package org.marsad.indicators;

import org.marsad.database.TestDatabases;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Partners;
import org.marsad.partners.internal.TestPartners;

/** Names of countries as public files need them. */
final class TestNames {
    private TestNames() {}

    /** Names of countries with the project’s own alias table. */
    static CountryNames names() {
        Partners partners = TestPartners.in(TestDatabases.fresh());
        return new CountryNames(name -> partners.resolve(name)
                .filter(it -> it.kind() == PartnerKind.STATE)
                .map(it -> it.code().value()));
    }
}
