package org.marsad.exercise.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.exercise.Exercise;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.Cycle;
import org.marsad.followup.Evidence;

class GeneratorTest {
    private static final Pattern FICTITIOUS = Pattern.compile("(?i)fict[ií]|وهمي");

    @Test
    void makesTheSameFromTheSameSeed() {
        assertThat(all(generator(7), 1)).isEqualTo(all(generator(7), 1)).isNotEqualTo(all(generator(8), 1));
    }

    @Test
    void makesEachRoundAloneAndInAnyOrder() {
        List<Round> rounds = Round.list(10);
        Generator backwards = generator(Exercise.USUAL_SEED);
        List<List<AcceptedReport>> made =
                rounds.reversed().stream().map(backwards::reports).toList();
        assertThat(made.reversed())
                .isEqualTo(rounds.stream()
                        .map(it -> generator(Exercise.USUAL_SEED).reports(it))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void hasAsManyRoundsAsItsSize(int size) {
        List<Cycle> cycles = Round.list(size).stream().map(Round::cycle).toList();
        assertThat(cycles).hasSize(2 * size).extracting(Cycle::code).doesNotHaveDuplicates();
        assertThat(cycles).extracting(Cycle::to).isSorted().doesNotHaveDuplicates();
        assertThat(cycles).allSatisfy(it -> {
            assertThat(it.from()).isBeforeOrEqualTo(it.to());
            assertThat(it.to()).isBefore(it.deadline());
            assertThat(it.title().fr()).startsWith("Exercice");
            assertThat(it.title().en()).startsWith("Exercise");
            assertThat(it.title().ar()).startsWith("تمرين");
        });
        assertThat(cycles.getLast().code()).isEqualTo("exercise-2025");
    }

    @Test
    void saysOfEveryTextThatItIsFictitious() {
        List<AcceptedReport> reports = all(generator(Exercise.USUAL_SEED), 1);
        Set<String> languages = new HashSet<>();
        for (Answer answer : answers(reports)) {
            assertThat(Stream.concat(
                                    Stream.of(answer.text()),
                                    answer.evidence().stream().map(Evidence::title))
                            .filter(Objects::nonNull))
                    .allMatch(it -> FICTITIOUS.matcher(it).find());
            assertThat(answer.evidence())
                    .extracting(Evidence::url)
                    .allMatch(it -> it == null || it.startsWith("https://exercise.invalid/"));
            if (answer.text() != null) {
                assertThat(answer.text()).hasSizeLessThanOrEqualTo(600).doesNotContain("{");
                languages.add(Objects.requireNonNull(answer.language()));
            }
        }
        assertThat(languages).containsExactlyInAnyOrder("ar", "en", "es", "fr", "pt");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void reportsBetweenTheRoundsEndAndTheEdition(int size) {
        Generator generator = generator(Exercise.USUAL_SEED);
        for (Round round : Round.list(size)) {
            LocalDate asOf = round.cycle().deadline().plusDays(31);
            assertThat(generator.reports(round)).isNotEmpty().allSatisfy(it -> {
                assertThat(day(it.submittedAt())).isAfter(round.cycle().to());
                assertThat(it.acceptedAt()).isAfter(it.submittedAt());
                assertThat(day(it.acceptedAt())).isBefore(asOf);
                assertThat(it.answers())
                        .flatExtracting(Answer::evidence)
                        .extracting(Evidence::dated)
                        .allMatch(dated -> dated.isBefore(asOf));
            });
        }
    }

    @Test
    void numbersVersionsWithoutGaps() {
        List<AcceptedReport> reports = all(generator(Exercise.USUAL_SEED), 1);
        reports.stream()
                .collect(Collectors.groupingBy(it -> it.cycle() + it.partner()))
                .values()
                .forEach(versions -> {
                    assertThat(versions).extracting(AcceptedReport::version).startsWith(1);
                    assertThat(versions).hasSizeBetween(1, 2);
                    assertThat(versions).extracting(AcceptedReport::submittedAt).isSorted();
                });
    }

    @Test
    void answersEachActionOnceAndOnlyActionsOfThePlan() {
        for (AcceptedReport report : all(generator(Exercise.USUAL_SEED), 1)) {
            assertThat(report.answers())
                    .extracting(it -> Integer.valueOf(it.action()))
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(it -> it >= 1 && it <= 29);
        }
    }

    @Test
    void doesNotDependOnTheOrderOfThePartners() {
        var expected = new ArrayList<>(Roster.expected());
        Collections.reverse(expected);
        Generator other = new Generator(Exercise.USUAL_SEED, Roster.plan(), expected, Roster.observers());
        assertThat(all(other, 1)).isEqualTo(all(generator(Exercise.USUAL_SEED), 1));
    }

    static Generator generator(long seed) {
        return new Generator(seed, Roster.plan(), Roster.expected(), Roster.observers());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static List<AcceptedReport> all(Generator generator, int size) {
        return Round.list(size).stream()
                .flatMap(it -> generator.reports(it).stream())
                .toList();
    }

    private static List<Answer> answers(List<AcceptedReport> reports) {
        return reports.stream().flatMap(it -> it.answers().stream()).toList();
    }
}
