package org.marsad.indicators;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.marsad.database.TestDatabases;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Partners;
import org.marsad.partners.internal.TestPartners;

/** The public files in the folder beside the project, where it is there. */
final class RealFiles {
    private RealFiles() {}

    /** A folder of files; without it, the test is skipped. */
    static Path folder(String name) {
        Path folder = Path.of(System.getenv().getOrDefault("MARSAD_SHARED", "../shared"), "data", name);
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "skipped: no folder " + folder);
        return folder;
    }

    /** Names of countries with the project’s own alias table. */
    static CountryNames names() {
        Partners partners = TestPartners.in(TestDatabases.fresh());
        return new CountryNames(name -> partners.resolve(name)
                .filter(it -> it.kind() == PartnerKind.STATE)
                .map(it -> it.code().value()));
    }
}
