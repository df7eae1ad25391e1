package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.initiatives.Severity;

/** Every fault of a file is named with its place, and costs as much as it must and no more. */
class IatiTrapsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    order               | <sector code="15190"/><recipient-country code="SN"/>
                    unknown-element     | <recipent-country code="SN"/>
                    unknown-attribute   | <recipient-country code="SN" name="x"/>
                    missing-attribute   | <related-activity ref="X-1"/>
                    too-many            | <activity-scope code="1"/><activity-scope code="2"/>
                    unknown-code        | <recipient-country code="SX9"/>
                    unknown-code        | <sector code="99999"/>
                    bad-date            | <activity-date type="1" iso-date="31-12-2020"/>
                    bad-date            | <activity-date type="1" iso-date="2021-02-29"/>
                    bad-number          | <recipient-country code="SN" percentage="1e2"/>
                    bad-share           | <recipient-country code="SN" percentage="-5"/><recipient-country code="ML" percentage="105"/>
                    shares              | <recipient-country code="SN" percentage="60"/><recipient-country code="ML" percentage="30"/>
                    shares              | <sector code="15190" percentage="33.0"/><sector code="15130" percentage="66"/>
                    shares-missing      | <recipient-country code="SN" percentage="60"/><recipient-region code="289"/>
                    empty-narrative     | <participating-org role="2"><narrative/></participating-org>
                    stray-text          | <recipient-country code="SN">Senegal</recipient-country>
                    missing-element     | <document-link url="http://x.org/a" format="text/html"><title><narrative>a</narrative></title></document-link>
                    period              | <activity-date type="4" iso-date="2019-01-01"/>
                    """)
    void warnsAndTakesTheActivity(String code, String more) {
        ReadIati read = ReadIati.activity(more);
        assertThat(read.codes()).contains(code);
        assertThat(read.problems()).allSatisfy(it -> {
            assertThat(it.severity()).isEqualTo(Severity.WARNING);
            assertThat(it.identifier()).isEqualTo("XM-TEST-1");
            assertThat(it.line()).isPositive();
            assertThat(it.column()).isPositive();
        });
        assertThat(read.drafts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"33.33, 33.33, 33.34", "33.33, 33.33, 33.33", "50, 25, 25", "33.3, 33.3, 33.3"})
    void roundedSharesAddUp(String a, String b, String c) {
        ReadIati read = ReadIati.activity("""
                <recipient-country code="SN" percentage="%s"/><recipient-country code="ML" percentage="%s"/>
                <recipient-country code="NE" percentage="%s"/>""".formatted(a, b, c));
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bad-number, <value value-date=\"2020-01-01\">1e9</value>",
        "bad-currency, <value currency=\"EURO\" value-date=\"2020-01-01\">1</value>"
    })
    void moneyThatCannotBeCountedIsKeptAside(String code, String value) {
        ReadIati read = ReadIati.activity("<budget><period-start iso-date=\"2020-01-01\"/>"
                + "<period-end iso-date=\"2020-12-31\"/>" + value + "</budget>");
        assertThat(read.only().code()).isEqualTo(code);
        assertThat(read.rows(Table.MONEY)).isEmpty();
        assertThat(read.rows(Table.ASIDE)).singleElement().asString().contains(value);
    }

    @Test
    void moneyWithoutCurrencyIsNotCounted() {
        ReadIati read = ReadIati.text(ReadIati.file("<iati-activity>" + ReadIati.WHOLE
                + "<capital-spend percentage=\"0\"/><transaction><transaction-type code=\"3\"/>"
                + "<transaction-date iso-date=\"2020-01-01\"/><value value-date=\"2020-01-01\">5</value></transaction>"
                + "</iati-activity>"));
        assertThat(read.codes()).containsExactly("no-currency");
        assertThat(read.rows(Table.MONEY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<iati-identifier/>", "<iati-identifier>  </iati-identifier>", "<title/>"})
    void withoutIdentifierItIsLeftOut(String first) {
        String good = "<iati-activity>" + ReadIati.WHOLE + "</iati-activity>";
        ReadIati read = ReadIati.text(ReadIati.file("<iati-activity>" + first + "</iati-activity>" + good));
        assertThat(read.read()).isEqualTo(2);
        assertThat(read.drafts()).hasSize(1);
        assertThat(read.problems()).anySatisfy(it -> {
            assertThat(it.code()).isEqualTo("no-identifier");
            assertThat(it.severity()).isEqualTo(Severity.ERROR);
            assertThat(it.line()).isEqualTo(2);
        });
    }

    @Test
    void commentedOutActivitiesAreNotLive() {
        String activity = "<iati-activity>" + ReadIati.WHOLE + "</iati-activity>";
        ReadIati read = ReadIati.text(ReadIati.file("<!-- " + activity + " -->\n" + activity));
        assertThat(read.read()).isEqualTo(1);
        assertThat(read.only().code()).isEqualTo("commented-out");
        assertThat(read.only().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    malformed         | <iati-activities version="2.03"><iati-activity></iati-activities>
                    truncated         | <iati-activities version="2.03"><iati-activity><iati-identifier>X
                    malformed         | nothing like it
                    not-iati          | <html/>
                    organisation-file | <iati-organisations version="2.03"/>
                    no-version        | <iati-activities/>
                    old-version       | <iati-activities version="1.05"><iati-activity/></iati-activities>
                    unknown-version   | <iati-activities version="3.0"/>
                    encoding          | <?xml version="1.0" encoding="KLINGON-8"?><iati-activities version="2.03"/>
                    unknown-entity    | <iati-activities version="2.03"><iati-activity>&who;</iati-activity></iati-activities>
                    document-type     | <!DOCTYPE a SYSTEM "file:///etc/hostname"><iati-activities version="2.03"/>
                    document-type     | <!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;">]><iati-activities version="2.03"/>
                    """)
    void refusesTheWholeFile(String code, String xml) {
        ReadIati read = ReadIati.text(xml);
        assertThat(read.refused()).isTrue();
        assertThat(read.problems().getLast().code()).isEqualTo(code);
        assertThat(read.problems().getLast().severity()).isEqualTo(Severity.ERROR);
        assertThat(read.problems().getLast().line()).isEqualTo(1);
    }

    @Test
    void refusesBytesThatAreNotItsEncoding() {
        byte[] latin = ReadIati.file("<iati-activity><title><narrative>Thiès</narrative></title></iati-activity>")
                .getBytes(StandardCharsets.ISO_8859_1);
        ReadIati read = ReadIati.bytes(latin);
        assertThat(read.only().code()).isEqualTo("encoding");
        assertThat(read.only().line()).isEqualTo(2);
    }

    @Test
    void readsOtherEncodingsThatAreDeclared() {
        String xml = ReadIati.file("<iati-activity>" + ReadIati.WHOLE.replace("Un", "Thiès") + "</iati-activity>");
        assertThat(ReadIati.bytes(xml.getBytes(StandardCharsets.UTF_16)).rows(Table.NARRATIVE))
                .contains("title 0 1 - fr Thiès");
        String latin = "<?xml version='1.0' encoding='ISO-8859-1'?>" + xml;
        assertThat(ReadIati.bytes(latin.getBytes(StandardCharsets.ISO_8859_1)).rows(Table.NARRATIVE))
                .contains("title 0 1 - fr Thiès");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    too-deep | <iati-activities version="2.03"><iati-activity> | <a>
                    too-long | <iati-activities version="2.03"><iati-activity><title> | text\s
                    too-long | <iati-activities version="2.03"><iati-activity><title><![CDATA[ | text\s
                    too-long | <iati-activities version="2.03"><!-- | <a>\s
                    too-long | <iati-activities version="2.03"><iati-activity a=" | text
                    too-long | < | name
                    too-long | <iati-activities version="2.03"><?a | text
                    too-large | <iati-activities version="2.03"><iati-activity> | <a/>
                    """)
    @Timeout(60)
    void stopsAtLimits(String code, String head, String repeated) {
        byte[] block = repeated.repeat(10_000).getBytes(StandardCharsets.UTF_8);
        InputStream many = new SequenceInputStream(Collections.enumeration(IntStream.range(0, 1_000)
                .mapToObj(it -> (InputStream) new ByteArrayInputStream(block))
                .toList()));
        InputStream first = new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8));
        ReadIati read = ReadIati.stream(new SequenceInputStream(first, many), null);
        assertThat(read.only().code()).isEqualTo(code);
    }
}
