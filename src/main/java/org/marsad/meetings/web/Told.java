package org.marsad.meetings.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.Meetings;
import org.marsad.meetings.Participation;
import org.marsad.meetings.People;
import org.marsad.meetings.Recommendation;

/**
 * What may be told beside the meetings themselves.
 *
 * @param participations how many States took part, of those where it is known
 * @param recommendations of each meeting
 * @param open those whose numbers of people tell of no few
 */
record Told(Map<Long, Participation> participations, Map<Long, List<Recommendation>> recommendations, Set<Long> open) {
    static Told of(Meetings meetings, List<Meeting> some) {
        return new Told(
                meetings.participations(some),
                meetings.listRecommendations(some.stream().map(Meeting::id).toList()),
                meetings.listOpen());
    }

    @Nullable
    Participation participation(Meeting it) {
        return participations.get(it.id());
    }

    List<Recommendation> recommendations(Meeting it) {
        return recommendations.getOrDefault(it.id(), List.of());
    }

    long closed(Meeting it) {
        return recommendations(it).stream().filter(one -> one.closing() != null).count();
    }

    /** The numbers of people: all where they tell of no few, nothing where they do, else how many there were. */
    People people(Meeting it) {
        People all = it.details().people();
        if (open.contains(it.id())) {
            return all;
        }
        return isHidden(it) ? People.UNKNOWN : new People(all.all(), null, null);
    }

    /** Whether there are numbers that are held back. */
    boolean isHidden(Meeting it) {
        return it.details().people().isTold() && !open.contains(it.id());
    }
}
