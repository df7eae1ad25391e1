package org.marsad.followup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marsad.WithExercise;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Reports;
import org.marsad.followup.Status;
import org.marsad.indicators.Measurement;
import org.marsad.indicators.Measurements;
import org.marsad.indicators.Verdicts;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.springframework.beans.factory.annotation.Autowired;

/** What the reports tell of the Process, against the same reports read whole. */
@WithExercise
class ReportIndicatorsTest {
    private static final String CYCLE = "exercise-2025";
    private static final Set<Status> BEGUN = Set.of(Status.UNDERWAY, Status.IMPLEMENTED, Status.SUSTAINED);

    private final Map<String, Measurement> published;
    private final List<AcceptedReport> accepted;
    private final LocalDate day;
    private final Verdicts verdicts;

    ReportIndicatorsTest(
            @Autowired Measurements measurements,
            @Autowired Reports reports,
            @Autowired Partners partners,
            @Autowired Verdicts verdicts) {
        this.day = reports.findCycle(CYCLE).orElseThrow().to();
        this.published = Stream.of("P01", "P02", "P03", "P04")
                .flatMap(it -> measurements.listNewest(it).stream())
                .map(Measurements.Published::measurement)
                .filter(it -> it.area().equals(Measurement.ALL) && it.period().equals(String.valueOf(day.getYear())))
                .collect(Collectors.toMap(Measurement::indicator, Function.identity()));
        Set<PartnerCode> expected =
                partners.listExpected(day).stream().map(Partner::code).collect(Collectors.toSet());
        this.accepted = reports.listAccepted(CYCLE).stream()
                .filter(it -> expected.contains(it.partner()))
                .toList();
        this.verdicts = verdicts;
    }

    @Test
    void countsWhoReportedOfAllWhoWereExpected() {
        assertThat(published.get("P01")).isEqualTo(share("P01", accepted.size(), 55));
        assertThat(published.get("P03"))
                .isIn(IntStream.rangeClosed(1, accepted.size())
                        .mapToObj(it -> share("P03", it, 55))
                        .toList());
    }

    @Test
    void countsAnswersOfThoseWhoReported() {
        long answers = accepted.stream()
                .flatMap(it -> it.answers().stream())
                .filter(it -> it.status() != Status.UNKNOWN)
                .count();
        assertThat(published.get("P02")).isEqualTo(share("P02", answers, 29L * accepted.size()));
    }

    @Test
    void countsProofsAsStrongAsTheyAreOnTheLastDay() {
        List<Answer> begun = accepted.stream()
                .flatMap(it -> it.answers().stream())
                .filter(it -> BEGUN.contains(it.status()))
                .toList();
        long proven = begun.stream()
                .map(it -> it.evidenceOn(day))
                .filter(it -> it != null && it.compareTo(EvidenceLevel.E2) >= 0)
                .count();
        assertThat(published.get("P04")).isEqualTo(share("P04", proven, begun.size()));
    }

    @Test
    void areJudgedAgainstTheirTargets() {
        assertThat(verdicts.list("P01", Measurement.ALL)).isNotEmpty();
    }

    private static Measurement share(String indicator, long part, long whole) {
        return Measurement.share(indicator, Measurement.ALL, "2025", part, whole);
    }
}
