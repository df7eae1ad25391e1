package org.marsad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class QuartilesTest {
    @Test
    void interpolatesBetweenNeighbours() {
        assertThat(Quartiles.of(numbers(11, 3, 1, 10, 2, 4)))
                .contains(new Quartiles(BigFraction.of(9, 4), BigFraction.of(7, 2), BigFraction.of(17, 2)));
    }

    @Test
    void takesValuesThemselvesWhereTheyStandAtTheQuarters() {
        assertThat(Quartiles.of(numbers(5, 1, 4, 2, 3)))
                .contains(new Quartiles(BigFraction.of(2), BigFraction.of(3), BigFraction.of(4)));
    }

    @Test
    void knowsThatMinusThreeIsBelowMinusTwo() {
        assertThat(Quartiles.of(numbers(-5, -1, -4, -2, -3)))
                .contains(new Quartiles(BigFraction.of(-4), BigFraction.of(-3), BigFraction.of(-2)));
    }

    @Test
    void ofEqualValuesGivesNoRange() {
        assertThat(Quartiles.of(numbers(7, 7, 7, 7, 7)))
                .contains(new Quartiles(BigFraction.of(7), BigFraction.of(7), BigFraction.of(7)));
    }

    @Test
    void saysNothingOfFewerThanFive() {
        assertThat(Quartiles.of(numbers())).isEmpty();
        assertThat(Quartiles.of(numbers(1, 2, 3, 4))).isEmpty();
    }

    @Test
    void namesTheNeighboursThatAQuartileLiesBetween() {
        SortedValues sorted = SortedValues.of(numbers(11, 3, 1, 10, 2, 4)).orElseThrow();
        assertThat(sorted.values()).isEqualTo(numbers(1, 2, 3, 4, 10, 11));
        assertThat(sorted.quartile(3))
                .isEqualTo(new Quartile(3, BigFraction.of(3, 4), BigFraction.of(4), BigFraction.of(10)));
        assertThat(sorted.quartile(1))
                .isEqualTo(new Quartile(1, BigFraction.of(1, 4), BigFraction.of(2), BigFraction.of(3)));
    }

    @Test
    void endsAtAValueWhereAQuartileIsOne() {
        SortedValues sorted = SortedValues.of(numbers(5, 1, 4, 2, 3)).orElseThrow();
        assertThat(sorted.quartile(3))
                .isEqualTo(new Quartile(3, BigFraction.ZERO, BigFraction.of(4), BigFraction.of(4)));
    }

    private static List<BigFraction> numbers(int... values) {
        return IntStream.of(values).mapToObj(BigFraction::of).toList();
    }
}
