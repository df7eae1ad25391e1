package org.marsad.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;

class DataLicenceTest {
    private static final Texts ENGLISH = Texts.in(Language.EN);

    @Test
    void nothingIsDecidedUntilSomebodySaysSo() {
        DataLicence open = new DataLicence(" ", "https://example.org/licence");
        assertThat(open.findName()).isEmpty();
        assertThat(open.findAddress()).isEmpty();
        assertThat(open.code()).isEqualTo("not decided by the Process yet");
        assertThat(open.in(ENGLISH)).contains("has not decided yet");
    }

    @Test
    void aDecisionIsSaidEverywhere() {
        DataLicence decided = new DataLicence("CC-BY-4.0", "https://example.org/licence");
        assertThat(decided.code()).isEqualTo("CC-BY-4.0");
        assertThat(decided.in(ENGLISH)).contains("under the licence CC-BY-4.0 (https://example.org/licence).");
        assertThat(new DataLicence("CC0-1.0", "").in(ENGLISH)).contains("under the licence CC0-1.0.");
    }
}
