package org.marsad.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.indicators.Observation;
import org.marsad.indicators.ReleasedValue;
import org.marsad.indicators.web.ObservationsDocument.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SdmxTest {
    private static final Sdmx SDMX = new Sdmx(
            "SG_REG_BRTH",
            List.of(
                    entry("SEN", "2017", "77.4", null),
                    entry("TGO", "2017", null, ReleasedValue.Flag.MISSING),
                    entry("TUN", "2016", null, ReleasedValue.Flag.HIDDEN)));

    @Test
    void writesCsvWithoutByteOrderMark() {
        String csv = new String(SDMX.csv(null), StandardCharsets.UTF_8);
        assertThat(csv.lines())
                .containsExactly(
                        "DATAFLOW,SERIES,REF_AREA,DISAGGREGATION,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,"
                                + "CONF_STATUS,SOURCE,LICENCE,VINTAGE",
                        "MARSAD:OBSERVATIONS(1.0),SG_REG_BRTH,SEN,_T,percent,2017,77.4,A,F,sdg,free,2020-10-01",
                        "MARSAD:OBSERVATIONS(1.0),SG_REG_BRTH,TGO,_T,percent,2017,,M,F,sdg,free,2020-10-01",
                        "MARSAD:OBSERVATIONS(1.0),SG_REG_BRTH,TUN,_T,percent,2016,,M,C,sdg,free,2020-10-01");
        assertThat(new String(SDMX.csv("fictitious"), StandardCharsets.UTF_8)).contains("NOTICE", "fictitious");
    }

    @Test
    void writesADataMessageWhoseKeysLeadToItsCodes() {
        JsonNode message = JsonMapper.shared().valueToTree(SDMX.json("fictitious", Instant.EPOCH));
        assertThat(message.at("/meta/test").asBoolean()).isTrue();
        JsonNode dimensions = message.at("/data/structure/dimensions/observation");
        assertThat(dimensions).extracting(it -> it.get("id").asString()).endsWith("UNIT_MEASURE", "TIME_PERIOD");
        JsonNode observations = message.at("/data/dataSets/0/observations");
        assertThat(observations.propertyNames()).containsExactly("0:0:0:0:0", "0:1:0:0:0", "0:2:0:0:1");
        assertThat(observations.at("/0:0:0:0:0/0").decimalValue()).isEqualByComparingTo("77.4");
        assertThat(observations.at("/0:1:0:0:0/0").isNull()).isTrue();
        assertThat(dimensions.at("/1/values/2/id").asString()).isEqualTo("TUN");
        int status = observations.at("/0:2:0:0:1/2").asInt();
        assertThat(message.at("/data/structure/attributes/observation/1/values/" + status + "/id")
                        .asString())
                .isEqualTo("C");
    }

    private static Entry entry(String area, String period, @Nullable String value, ReleasedValue.@Nullable Flag flag) {
        return new Entry(
                area,
                period,
                "",
                "percent",
                value,
                null,
                null,
                Observation.Status.FINAL,
                flag,
                "sdg",
                "free",
                LocalDate.of(2020, 10, 1));
    }
}
