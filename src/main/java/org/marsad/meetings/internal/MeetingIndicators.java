package org.marsad.meetings.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.marsad.indicators.IndicatorSource;
import org.marsad.indicators.Measurement;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.Participation.Members;
import org.marsad.partners.Partners;
import org.marsad.plan.Plan;
import org.springframework.stereotype.Component;

/** Gives the framework what is measured of meetings: P06 to P09, P11, A06.3 and A11.1. */
@Component
class MeetingIndicators implements IndicatorSource {
    private final MeetingStore meetings;
    private final RecommendationStore recommendations;
    private final Partners partners;
    private final Clock clock;

    MeetingIndicators(MeetingStore meetings, RecommendationStore recommendations, Partners partners, Clock clock) {
        this.meetings = meetings;
        this.recommendations = recommendations;
        this.partners = partners;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public Set<String> indicators() {
        return Set.of(
                MeetingMeasures.BALANCE,
                MeetingMeasures.PARTICIPATION,
                MeetingMeasures.GAP,
                MeetingMeasures.WOMEN,
                MeetingMeasures.CLOSED,
                MeetingMeasures.EMPLOYERS,
                MeetingMeasures.VISAS);
    }

    @Override
    public List<Measurement> measure() {
        List<Meeting> all = meetings.list();
        return measures()
                .list(all, recommendations.list(all.stream().map(Meeting::id).toList()));
    }

    private MeetingMeasures measures() {
        return new MeetingMeasures(
                Plan.cadiz(),
                day -> Members.of(partners.listStates(day), partners.listExpected(day)),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
