package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An activity's values arrive exactly as written, and what has no place of its own is kept aside. */
class IatiValuesTest {
    @Test
    void takesTextsWithTheirLanguages() {
        ReadIati read = ReadIati.activity("");
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows(Table.NARRATIVE))
                .containsExactly(
                        "title 0 0 - en One",
                        "title 0 1 - fr Un",
                        "description 0 0 - en What it does",
                        "organisation 0 0 - en Tester");
        assertThat(read.draft().actualStart).isEqualTo(LocalDate.of(2020, 1, 31));
        assertThat(read.draft().status).isEqualTo("2");
        assertThat(read.draft().reporter).isEqualTo("XM-TEST");
    }

    @Test
    void eachValueKnowsItsLine() {
        ReadIati read = ReadIati.activity("\n<recipient-country code=\"SN\"/>");
        assertThat(read.draft().line).isEqualTo(2);
        assertThat(read.draft().rows(Table.AREA).getFirst()).endsWith(10);
    }

    @Test
    void takesMoneyExactlyInItsOwnCurrency() {
        ReadIati read = ReadIati.activity("""
                <budget status="2">
                  <period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/>
                  <value currency="XOF" value-date="2020-01-01">1234567890123.45</value>
                </budget>
                <transaction ref="t1">
                  <transaction-type code="3"/><transaction-date iso-date="2020-02-29"/>
                  <value value-date="2020-03-01">-0.10</value>
                  <provider-org ref="P" provider-activity-id="P-1"/><receiver-org ref="R"/>
                </transaction>
                """);
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows(Table.MONEY))
                .containsExactly(
                        "0 budget - 2 1234567890123.45 XOF 2020-01-01 - 2020-01-01 2020-12-31 - - - - - - -",
                        "1 transaction 3 - -0.10 EUR 2020-03-01 2020-02-29 - - t1 P - P-1 R - -");
        assertThat(read.draft().budgets.total()).isEqualTo(new BigDecimal("1234567890123.45"));
    }

    @Test
    void hasNoTotalOfTwoCurrencies() {
        String budget = """
                <budget><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/>
                <value currency="%s" value-date="2020-01-01">1</value></budget>""";
        ReadIati read = ReadIati.activity(budget.formatted("EUR") + budget.formatted("USD"));
        assertThat(read.draft().budgets.total()).isNull();
    }

    @Test
    void keepsResultsAsWritten() {
        ReadIati read = ReadIati.activity("""
                <result type="1"><title><narrative>R</narrative></title>
                  <indicator measure="1"><title><narrative>I</narrative></title>
                    <baseline year="2019" value="n/a"/>
                    <period><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/>
                      <target value="1 200"/><actual value="50%"/>
                      <actual value="20"><dimension name="sex" value="female"/></actual></period>
                  </indicator></result>
                """);
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows(Table.MEASUREMENT))
                .containsExactly("0 0 baseline 2019 - - - n/a - -", "1 0 period - - 2020-01-01 2020-12-31 - 1 200 50%");
        assertThat(read.rows(Table.ASIDE)).singleElement().asString().contains("female");
    }

    @Test
    void keepsExtensionsAsideWithTheirNamespaces() {
        ReadIati read = ReadIati.activity("<x:more xmlns:x=\"urn:x\" x:a=\"1\">a<b xmlns=\"urn:y\"/>&amp;c</x:more>");
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows(Table.ASIDE))
                .containsExactly("activity 0 0 x:more <x:more xmlns:x=\"urn:x\" x:a=\"1\">"
                        + "a<b xmlns=\"urn:y\"/>&amp;c</x:more>");
    }

    @Test
    void aLocationWithoutAPointGetsNoOther() {
        ReadIati read = ReadIati.activity("""
                <location><point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos>1 2</pos></point></location>
                <location><name><narrative>Thiès</narrative></name></location>
                """);
        assertThat(read.rows(Table.ASIDE)).hasSize(2);
        assertThat(read.rows(Table.ASIDE).getLast()).contains("Thiès").doesNotContain("pos");
    }

    @Test
    void leavesPersonsToContactOut() {
        ReadIati read = ReadIati.activity("<contact-info><person-name><narrative>A. Person</narrative></person-name>"
                + "<email>a.person@example.org</email></contact-info>");
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows(Table.ASIDE)).isEmpty();
        assertThat(read.draft().words).doesNotContain("Person");
    }

    @Test
    void sameContentHasTheSameFingerprintHoweverItIsLaidOut() {
        String one = "<sector code=\"15190\" vocabulary=\"1\"/>";
        String same = "\n  <!-- moved -->\n  <sector vocabulary='1'   code='15190'></sector>";
        byte[] fingerprint = ReadIati.activity(one).draft().fingerprint;
        assertThat(ReadIati.activity(same).draft().fingerprint).isEqualTo(fingerprint);
        assertThat(ReadIati.activity("<sector code=\"15130\" vocabulary=\"1\"/>")
                        .draft()
                        .fingerprint)
                .isNotEqualTo(fingerprint);
    }
}
