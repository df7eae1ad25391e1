package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SdmxFileTest {
    private static final String SPACES = " xmlns:m=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message\""
            + " xmlns:g=\"http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic\">";
    private static final String HEADER =
            "<m:Header><m:Structure structureID=\"SG_REG_BRTH\" dimensionAtObservation=\"TIME_PERIOD\"/></m:Header>";
    private static final CountryNames NAMES = new CountryNames(_ -> Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void readsGenericSeries() throws IOException {
        assertThat(Reading.values(xml("GenericData", HEADER + """
                        <m:DataSet><g:Series>
                        <g:SeriesKey><g:Value id="FREQ" value="A"/><g:Value id="REF_AREA" value="SEN"/>
                        <g:Value id="SEX" value="F"/></g:SeriesKey>
                        <g:Attributes><g:Value id="UNIT_MEASURE" value="PT"/><g:Value id="ANY" value="x"/></g:Attributes>
                        <g:Obs><g:ObsDimension value="2018"/><g:ObsValue value="78.50"/>
                        <g:Attributes><g:Value id="OBS_STATUS" value="P"/></g:Attributes></g:Obs>
                        <g:Obs><g:ObsDimension value="2019"/></g:Obs>
                        </g:Series></m:DataSet>
                        """)))
                .containsExactly(
                        "SG_REG_BRTH SEN 2018 [sex=f] PT 78.50 PROVISIONAL", "SG_REG_BRTH SEN 2019 [sex=f] PT – FINAL");
    }

    @Test
    void readsGenericValuesWithoutSeries() throws IOException {
        assertThat(Reading.values(xml("GenericData", """
                        <m:DataSet><g:Obs><g:ObsKey><g:Value id="INDICATOR" value="A06.1"/>
                        <g:Value id="REF_AREA" value="NER"/><g:Value id="TIME_PERIOD" value="2020-Q1"/></g:ObsKey>
                        <g:ObsValue value="0"/></g:Obs></m:DataSet>
                        """))).containsExactly("A06.1 NER 2020-Q1 []  0 FINAL");
    }

    @Test
    void readsDataSpecificToItsStructure() throws IOException {
        assertThat(Reading.values(xml("StructureSpecificData", HEADER + """
                        <m:DataSet><Series FREQ="A" REF_AREA="NGA" AGE="LT5Y" UNIT_MEASURE="PT">
                        <Obs TIME_PERIOD="2018" OBS_VALUE="42.6" OBS_STATUS="A"/>
                        <Obs TIME_PERIOD="2019" OBS_VALUE="NaN" OBS_STATUS="M"/></Series>
                        <Series REF_AREA="NER"><Obs TIME_PERIOD="2018" OBS_VALUE="many"/></Series></m:DataSet>
                        """)))
                .containsExactly(
                        "SG_REG_BRTH NGA 2018 [age=lt5y] PT 42.6 FINAL", "SG_REG_BRTH NGA 2019 [age=lt5y] PT – FINAL");
    }

    @Test
    void namesLineAndColumn() throws IOException {
        SourceFile file = xml(
                "StructureSpecificData",
                HEADER + "<m:DataSet>\n<Series REF_AREA=\"NER\">\n<Obs TIME_PERIOD=\"x\" OBS_VALUE=\"1\"/></Series>"
                        + "</m:DataSet>");
        assertThat(Reading.problems(file).getFirst()).startsWith("data.xml, line 3, TIME_PERIOD: “x”");
        assertThat(Reading.refusal(() -> xml("GenericData", "<m:DataSet>\n  <g:Obs></m:DataSet>")))
                .contains("line 2, column");
        assertThat(Reading.refusal(() -> xml("Structure", ""))).contains("is not a data message");
    }

    @Test
    void followsNothingToTheOutside() throws IOException {
        Path path = Files.writeString(
                folder.resolve("data.xml"),
                "<!DOCTYPE m:GenericData [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><m:GenericData" + SPACES
                        + "&x;</m:GenericData>");
        assertThat(Reading.refusal(() -> SdmxMlFile.read(path, NAMES, null))).contains("line 1");
    }

    @Test
    void readsJsonWithSeries() throws IOException {
        assertThat(Reading.values(json("""
                        {"meta": {"id": "1"},
                         "data": {
                          "dataSets": [{"action": "Information", "series": {
                            "0:1": {"attributes": [0], "observations": {"0": [78.50, 1], "1": [null]}},
                            "1:0": {"attributes": [null], "observations": {"1": ["12"]}}}}],
                          "structure": {
                            "links": [{"rel": "dataflow", "urn": "urn:sdmx:x.Dataflow=UNSD:SG_REG_BRTH(1.0)"}],
                            "dimensions": {
                              "dataSet": [{"id": "FREQ", "values": [{"id": "A"}]}],
                              "series": [{"id": "REF_AREA", "values": [{"id": "SEN"}, {"id": "GIN"}]},
                                         {"id": "SEX", "values": [{"id": "F"}, {"id": "M"}]}],
                              "observation": [{"id": "TIME_PERIOD", "values": [{"id": "2018"}, {"id": "2019"}]}]},
                            "attributes": {"dataSet": [],
                              "series": [{"id": "UNIT_MEASURE", "values": [{"id": "PT"}]}],
                              "observation": [{"id": "OBS_STATUS", "values": [{"id": "A"}, {"id": "E"}]}]}}}}
                        """)))
                .containsExactly(
                        "SG_REG_BRTH SEN 2018 [sex=m] PT 78.50 ESTIMATED",
                        "SG_REG_BRTH SEN 2019 [sex=m] PT – FINAL",
                        "SG_REG_BRTH GIN 2019 [sex=f]  12 FINAL");
    }

    @Test
    void readsFlatJsonAndNamesMistakes() throws IOException {
        SourceFile file = json("""
                {"data": {"structure": {"dimensions": {
                  "observation": [{"id": "INDICATOR", "values": [{"id": "A06.1"}]},
                                  {"id": "REF_AREA", "values": [{"id": "COD"}, {"id": "COG"}]},
                                  {"id": "TIME_PERIOD", "values": [{"id": "2020"}, {"id": "soon"}]}]}},
                 "dataSets": [{"observations": {
                   "0:0:0": [3],
                   "0:1:1": [4]}}]}}
                """);
        assertThat(Reading.values(file)).containsExactly("A06.1 COD 2020 []  3 FINAL");
        assertThat(Reading.problems(file).getFirst()).startsWith("data.json, line 7, TIME_PERIOD: “soon”");
        assertThat(Reading.refusal(() -> json("{\"data\": {\n\"dataSets\": [}")))
                .contains("line 2, column");
        assertThat(Reading.refusal(() -> json("[]"))).contains("not a data message");
        assertThat(Reading.refusal(() -> json("{\"data\": {}}"))).contains("not a data message");
    }

    private SourceFile xml(String root, String body) throws IOException {
        String text = "<m:" + root + SPACES + body + "</m:" + root + ">";
        return SdmxMlFile.read(Files.writeString(folder.resolve("data.xml"), text), NAMES, null);
    }

    private SourceFile json(String text) throws IOException {
        return SdmxJsonFile.read(Files.writeString(folder.resolve("data.json"), text), NAMES, null);
    }
}
