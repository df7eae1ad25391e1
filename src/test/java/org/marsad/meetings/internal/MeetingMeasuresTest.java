package org.marsad.meetings.internal;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.meetings.MadeUpMeetings.about;
import static org.marsad.meetings.MadeUpMeetings.listed;
import static org.marsad.meetings.MadeUpMeetings.meeting;
import static org.marsad.meetings.MadeUpMeetings.on;
import static org.marsad.meetings.MadeUpMeetings.with;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.indicators.Measurement;
import org.marsad.kernel.PartnerCode;
import org.marsad.meetings.Attendance;
import org.marsad.meetings.Details;
import org.marsad.meetings.Employers;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.MeetingKind;
import org.marsad.meetings.Participation.Members;
import org.marsad.meetings.People;
import org.marsad.meetings.Recommendation;
import org.marsad.plan.Plan;

/** The formulas with their worked examples. */
class MeetingMeasuresTest {
    /** 28 African States, 2 of them observers, and 29 European ones. */
    private static final Members TODAY = members(28, 29);

    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Recommendation> recommendations = new ArrayList<>();

    @Test
    void meetingsSpreadEvenlyAreInBalance() {
        spread(4, 4, 4, 4, 4);
        assertThat(exact("P06")).isEqualTo(BigFraction.ONE);
        assertThat(measured("P06", "D3").part()).isEqualTo(4);
    }

    @Test
    void fewMeetingsOnSomeDomainsAreOutOfBalance() {
        spread(10, 5, 3, 2, 0);
        assertThat(exact("P06")).isEqualTo(BigFraction.of(13, 20));
        assertThat(measured("P06", "D5").part()).isZero();
    }

    @Test
    void anActionStandsForItsDomainOnce() {
        add(about(on("2024-03-01"), List.of("D1"), List.of("A1", "A2", "A17"), Employers.UNKNOWN));
        assertThat(measured("P06", "D1").part()).isOne();
        assertThat(measured("P06", "D3").part()).isOne();
        assertThat(measured("P06", "D2").part()).isZero();
    }

    @Test
    void withoutAnyDomainNothingIsKnown() {
        add(on("2024-03-01"));
        assertThat(measured("P06", "ALL").isKnown()).isFalse();
    }

    @Test
    void ouagadougouWithTodaysPartners() {
        add(with(on("2024-02-12"), new Attendance.Counted(25, 14, 2), People.UNKNOWN));
        assertThat(measured("P07", "ALL")).isEqualTo(Measurement.share("P07", "ALL", "2024", 39, 57));
        assertThat(measured("P07", "EXPECTED")).isEqualTo(Measurement.share("P07", "EXPECTED", "2024", 37, 55));
        assertThat(percent("P08", "AFRICA")).isEqualTo("89.3");
        assertThat(percent("P08", "EUROPE")).isEqualTo("48.3");
        assertThat(percent("P08", "ALL")).isEqualTo("41.0");
    }

    @Test
    void ouagadougouWithThirtyEuropeanPartners() {
        add(with(on("2024-02-12"), new Attendance.Counted(25, 14, null), People.UNKNOWN));
        List<Measurement> all = measures(members(28, 30)).list(meetings, List.of());
        assertThat(all).contains(Measurement.share("P08", "EUROPE", "2024", 14, 30));
        assertThat(all).noneMatch(it -> it.area().equals("EXPECTED"));
    }

    @Test
    void aStateThatCameTwiceCountsOnce() {
        add(with(on("2024-02-12"), listed("AAA", "AAB", "ZZA", "ECOWAS"), People.UNKNOWN));
        add(with(on("2024-05-12"), listed("AAA", "ZZB"), People.UNKNOWN));
        assertThat(measured("P07", "ALL").part()).isEqualTo(4);
        assertThat(measured("P08", "AFRICA").part()).isEqualTo(2);
    }

    @Test
    void oneUnknownListLeavesTheYearUnknown() {
        add(with(on("2024-02-12"), listed("AAA"), People.UNKNOWN));
        add(with(on("2024-05-12"), new Attendance.Counted(3, 3, 0), People.UNKNOWN));
        assertThat(measured("P07", "ALL").isKnown()).isFalse();
        assertThat(measured("P08", "ALL").isKnown()).isFalse();
    }

    @Test
    void moreStatesThanPartnersCannotBe() {
        add(with(on("2024-02-12"), new Attendance.Counted(29, 3, 0), People.UNKNOWN));
        assertThat(measured("P07", "ALL").isKnown()).isFalse();
    }

    @Test
    void womenAreCountedAmongThoseKnown() {
        add(with(on("2024-02-12"), Attendance.UNKNOWN, new People(100, 30, 50)));
        add(with(on("2024-03-12"), Attendance.UNKNOWN, new People(40, 20, 20)));
        add(with(on("2024-04-12"), Attendance.UNKNOWN, new People(70, 35, null)));
        assertThat(measured("P09", "ALL")).isEqualTo(Measurement.share("P09", "ALL", "2024", 50, 120));
    }

    @Test
    void recommendationsCountInTheYearInWhichTheyAreDue() {
        add(on("2024-02-12"));
        recommend("2025-01-01", true);
        recommend("2025-12-31", false);
        recommend("2026-12-31", true);
        recommend(null, true);
        assertThat(list("P11")).containsExactly(Measurement.share("P11", "ALL", "2025", 1, 2));
    }

    @Test
    void whatIsWithdrawnOrStillToComeIsNotMeasured() {
        meetings.add(new Meeting(
                1, 2, on("2024-02-12"), null, new Meeting.Withdrawn(LocalDate.parse("2024-03-01"), "double")));
        add(on("2027-02-12"));
        recommend("2025-01-01", false);
        assertThat(measures(TODAY).list(meetings, recommendations)).isEmpty();
    }

    @Test
    void employersAreMeasuredWhereItIsKnown() {
        for (Employers it : List.of(Employers.YES, Employers.YES, Employers.NO, Employers.UNKNOWN)) {
            add(about(on("2024-02-12"), List.of(), List.of("A6"), it));
        }
        add(about(on("2024-02-12"), List.of("D1"), List.of(), Employers.NO));
        assertThat(list("A06.3")).containsExactly(Measurement.share("A06.3", "ALL", "2024", 2, 3));
    }

    @Test
    void technicalMeetingsOnVisasAreCounted() {
        add(about(on("2024-02-12"), List.of(), List.of("A11"), Employers.UNKNOWN));
        add(on("2024-03-12"));
        assertThat(list("A11.1")).containsExactly(Measurement.count("A11.1", "ALL", "2024", 1));
    }

    @Test
    void noneOnVisasIsZeroOnlyWhereAllSaySo() {
        add(about(on("2024-02-12"), List.of("D1"), List.of(), Employers.UNKNOWN));
        assertThat(list("A11.1")).containsExactly(Measurement.count("A11.1", "ALL", "2024", 0));
        add(on("2024-03-12"));
        assertThat(list("A11.1")).isEmpty();
    }

    private void spread(int... counts) {
        for (int domain = 0; domain < counts.length; domain++) {
            for (int i = 0; i < counts[domain]; i++) {
                add(about(on("2024-03-01"), List.of("D" + (domain + 1)), List.of(), Employers.UNKNOWN));
            }
        }
    }

    private void add(Details details) {
        assertThat(details.kind()).isEqualTo(MeetingKind.TECHNICAL);
        meetings.add(meeting(meetings.size() + 1L, details));
    }

    private void recommend(@Nullable String due, boolean closed) {
        var words = new Recommendation.Words("Essai", "fr", null, due == null ? null : LocalDate.parse(due));
        var closing = new Recommendation.Closing(LocalDate.parse("2024-05-01"), "Fait", "fr", "");
        recommendations.add(new Recommendation(recommendations.size() + 1L, 1, 1, words, closed ? closing : null));
    }

    private BigFraction exact(String indicator) {
        return measured(indicator, "ALL").value().orElseThrow();
    }

    private String percent(String indicator, String area) {
        return measured(indicator, area)
                .value()
                .orElseThrow()
                .bigDecimalValue(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private Measurement measured(String indicator, String area) {
        return list(indicator).stream()
                .filter(it -> it.area().equals(area))
                .findFirst()
                .orElseThrow();
    }

    private List<Measurement> list(String indicator) {
        return measures(TODAY).list(meetings, recommendations).stream()
                .filter(it -> it.indicator().equals(indicator))
                .toList();
    }

    private static MeetingMeasures measures(Members members) {
        return new MeetingMeasures(Plan.cadiz(), _ -> members, LocalDate.parse("2026-11-23"));
    }

    private static Members members(int african, int european) {
        return new Members(codes("AA", african), codes("ZZ", european), codes("AA", 2));
    }

    private static Set<PartnerCode> codes(String beginning, int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> new PartnerCode(beginning + (char) ('A' + it % 26) + "X".repeat(it / 26)))
                .collect(toSet());
    }
}
