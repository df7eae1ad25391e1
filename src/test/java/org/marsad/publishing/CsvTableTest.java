package org.marsad.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Test
    void tellsMissingFromZero() {
        CsvTable table = new CsvTable(List.of("a", "b", "c"));
        table.add(0, null, "0.000000");
        assertThat(text(table)).isEqualTo("\uFEFFa,b,c\r\n0,,0.000000\r\n");
    }

    @Test
    void keepsNumbersAndDefusesFormulas() {
        CsvTable table = new CsvTable(List.of("a", "b", "c", "d", "e"));
        table.add("-0.041667", "=1+1", "@SUM(A1)", "-2+3", "+33");
        assertThat(text(table)).endsWith("-0.041667,'=1+1,'@SUM(A1),'-2+3,+33\r\n");
    }

    @Test
    void quotesWhatWouldBreakARow() {
        CsvTable table = new CsvTable(List.of("a"));
        table.add("one, \"two\"\nthree");
        assertThat(text(table)).endsWith("\"one, \"\"two\"\"\nthree\"\r\n");
    }

    @Test
    void saysTheSameInEveryRow() {
        CsvTable table = new CsvTable(List.of("a"));
        table.add("x");
        table.add("y");
        assertThat(text(table.with("notice", "Exercice"))).isEqualTo("\uFEFFa,notice\r\nx,Exercice\r\ny,Exercice\r\n");
    }

    @Test
    void refusesARowOfAnotherLength() {
        CsvTable table = new CsvTable(List.of("a", "b"));
        assertThatThrownBy(() -> table.add("alone")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(CsvTable table) {
        return new String(table.bytes(), StandardCharsets.UTF_8);
    }
}
