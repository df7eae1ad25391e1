package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.indicators.ImportProblem.Kind;

class VisaFileTest {
    private static final String HEADER = "schengen_state,origin_country,origin_consulate,visas_applied,visas_issued,"
            + "visas_not_issued,visa_refusal_rate,year\n";
    private static final CountryNames NAMES = new CountryNames(_ -> Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void addsConsulatesUpAndComputesTheRateFromTheSums() throws IOException {
        SourceFile file = read("France,SENEGAL,DAKAR,110.0,60.0,30.0,0.3333,2019\n"
                + "France,SENEGAL,SAINT-LOUIS,10.0,10.0,0.0,0.0,2019\n"
                + "Spain,SENEGAL,DAKAR,100.0,50.0,50.0,0.5,2019\n");
        assertThat(Reading.values(file))
                .contains(
                        "VISA_APPLIED SEN 2019 [] visas 220 FINAL",
                        "VISA_ISSUED SEN 2019 [] visas 120 FINAL",
                        "VISA_NOT_ISSUED SEN 2019 [] visas 80 FINAL",
                        "VISA_REFUSAL_RATE SEN 2019 [] percent 40.0000000000 FINAL",
                        "VISA_REFUSAL_RATE SEN-FRA 2019 [] percent 30.0000000000 FINAL",
                        "VISA_REFUSAL_RATE SEN-ESP 2019 [] percent 50.0000000000 FINAL")
                .hasSize(12);
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void nothingDecidedHasNoRate() throws IOException {
        assertThat(read("France,TOGO,LOME,5.0,0.0,0.0,,2005\n").series())
                .isEqualTo(Map.of("VISA_APPLIED", 2, "VISA_ISSUED", 2, "VISA_NOT_ISSUED", 2));
    }

    @Test
    void namesWhatIsOdd() throws IOException {
        SourceFile file = read("Norway,ALGERIA,ALGIERS,469.00000000000006,418.0,50.0,0.1,2015\n"
                + "France,ATLANTIS,X,1.0,1.0,0.0,0.0,2015\n"
                + "France,NIGER,NIAMEY,many,1.0,0.0,0.0,2015\n"
                + "France,NIGER,NIAMEY,1.5,1.0,0.0,0.0,2015\n"
                + "France,NIGERIA,ABUJA,3.0,1.0,0.0,0.0,2015\n");
        assertThat(file.unresolved()).isEqualTo(Map.of("ATLANTIS", 1));
        assertThat(file.problems())
                .containsExactly(
                        new ImportProblem(2, Kind.NOT_WHOLE, "469.00000000000006"),
                        new ImportProblem(4, Kind.NUMBER, "many"),
                        new ImportProblem(5, Kind.NUMBER, "1.5"));
        assertThat(Reading.values(file))
                .contains("VISA_APPLIED DZA 2015 [] visas 469 FINAL", "VISA_APPLIED NGA 2015 [] visas 3 FINAL")
                .noneMatch(it -> it.contains("NER"));
    }

    private SourceFile read(String rows) throws IOException {
        return VisaFile.read(Files.writeString(folder.resolve("visas.csv"), HEADER + rows), NAMES);
    }
}
