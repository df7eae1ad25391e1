package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;

class SeriesFileTest {
    private static final String BIRTHS = "ddf--datapoints--sg_reg_brth--by--age--geo_area--nature--units--year.csv";
    private static final String HEADER = "age,geo_area,nature,units,year,sg_reg_brth\n";

    @TempDir
    private Path folder;

    @Test
    void readsValuesWithWhatTellsThemApart() throws IOException {
        SeriesFile file = read(BIRTHS, HEADER + "lt5y,686,c,percent,2018,78.5\nlt5y,788,e,percent,2018,\n");
        assertThat(file.series()).isEqualTo(Series.SG_REG_BRTH);
        assertThat(file.observations())
                .containsExactly(
                        new Observation(
                                "SEN", "2018", "age=lt5y", "percent", new BigDecimal("78.5"), Observation.Status.FINAL),
                        new Observation("TUN", "2018", "age=lt5y", "percent", null, Observation.Status.ESTIMATED));
    }

    @Test
    void noAnswerIsMissingAndNotZero() throws IOException {
        assertThat(read(BIRTHS, HEADER + "lt5y,16,c,percent,2019,N\n")
                        .observations()
                        .getFirst()
                        .value())
                .isNull();
    }

    @Test
    void namesWhatItDoesNotKnow() throws IOException {
        SeriesFile file = read(
                BIRTHS, HEADER + "lt5y,1,c,percent,2018,73\nlt5y,9999,c,percent,2018,1\nlt5y,9999,c,percent,2017,1\n");
        assertThat(file.observations()).extracting(Observation::area).containsExactly("001");
        assertThat(file.unresolved()).isEqualTo(Map.of("9999", 2));
    }

    @ParameterizedTest
    @CsvSource({
        "562, NER",
        "566, NGA",
        "178, COG",
        "180, COD",
        "324, GIN",
        "624, GNB",
        "226, GNQ",
        "384, CIV",
        "250, FRA"
    })
    void tellsCountriesWithSimilarNamesApart(String number, String code) {
        assertThat(Areas.find(number)).contains(code);
    }

    @Test
    void refusesWhatItCanNotRead() throws IOException {
        assertThat(refused("table.csv", HEADER)).contains("table.csv is not the file of a known series");
        assertThat(refused("ddf--datapoints--xx_yy--by--year.csv", HEADER)).contains("not the file of a known series");
        assertThat(refused(BIRTHS, "age,geo_area,nature,year,sg_reg_brth\nlt5y,1,c,2018,1\n"))
                .contains("line 2", "“units”");
        assertThat(refused(BIRTHS, HEADER + "lt5y,1,c,percent,2018,many\n")).contains("line 2", "“many”");
        assertThat(refused(BIRTHS, HEADER + "lt5y,1,c,percent,last,1\n")).contains("line 2", "“last”");
    }

    @Test
    void everySeriesHasAnIndicatorAndAName() {
        Framework framework = Framework.newest();
        for (Series it : Series.listKnown()) {
            assertThat(framework.indicators().stream()
                            .anyMatch(indicator -> Series.listOf(indicator).contains(it)))
                    .as(it.name())
                    .isEqualTo(!it.isAround());
            assertThat(List.of(Language.values()))
                    .allMatch(language -> Texts.in(language).keys("indicators").contains("indicators.series." + it));
        }
    }

    private SeriesFile read(String name, String text) throws IOException {
        return SeriesFile.read(Files.writeString(folder.resolve(name), text));
    }

    private String refused(String name, String text) throws IOException {
        Path path = Files.writeString(folder.resolve(name), text);
        UserError error = catchThrowableOfType(UserError.class, () -> SeriesFile.read(path));
        return Texts.in(Language.EN).t(error.key(), error.arguments());
    }
}
