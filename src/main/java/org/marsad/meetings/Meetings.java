package org.marsad.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of the Process and what they recommended. Nothing is deleted; two who write at once never overwrite one
 * another unseen; every change is in the journal.
 */
public interface Meetings {
    /**
     * By first day, latest first.
     *
     * @param after the number of the last meeting of the page before; null for the first page
     */
    List<Meeting> list(MeetingFilter filter, @Nullable Long after, int most);

    /** All that were not withdrawn, by first day, latest first. */
    List<Meeting> list();

    Optional<Meeting> find(long id);

    /** The recommendations of some meetings, in the order in which they were recorded. */
    Map<Long, List<Recommendation>> listRecommendations(Collection<Long> meetings);

    /** How many States took part in each of these, of those that were partners on its first day; none where unknown. */
    Map<Long, Participation> participations(Collection<Meeting> meetings);

    /** What is known of a year that has a meeting, latest year first. */
    List<YearOfMeetings> listYears(LocalDate today);

    /** The meetings of which the numbers of women and men may be known: those that tell of no few people. */
    Set<Long> listOpen();

    /** Who changed what in a meeting and its recommendations, latest first. */
    List<Change> listChanges(long id);

    /** Records a meeting. A mistake in it is refused with a sentence. */
    Saving.Saved add(Details details, String actor);

    /** Corrects a meeting, if it still is in the version that was seen. */
    Saving correct(long id, int seen, Details details, String actor);

    /** Withdraws a meeting that was recorded by mistake. */
    Saving withdraw(long id, int seen, String why, String actor);

    /** Records what a meeting recommended. */
    Saving.Saved recommend(long meeting, Recommendation.Words words, String actor);

    /** Corrects a recommendation, if it still is in the version that was seen. */
    Saving correct(Recommendation before, Recommendation.Words words, String actor);

    /** Says what was done. */
    Saving close(Recommendation before, Recommendation.Closing closing, String actor);

    /** Takes back that it was done. */
    Saving reopen(Recommendation before, String actor);

    /** Adds those that were never added. */
    int addFacts(List<Fact> facts, String actor);

    /**
     * A year in which there were meetings.
     *
     * @param year which
     * @param meetings how many
     * @param unlisted of how many it is not known who was present
     * @param participation the distinct States present; null where it can’t be told
     */
    record YearOfMeetings(
            int year, int meetings, int unlisted, @Nullable Participation participation) {}

    /**
     * A change.
     *
     * @param at when
     * @param actor who, by role
     * @param what the end of a message key {@code meetings.change.WHAT}
     * @param fields the fields that changed, as the ends of message keys {@code meetings.field.FIELD}
     */
    record Change(Instant at, String actor, String what, List<String> fields) {
        public Change {
            fields = List.copyOf(fields);
        }
    }
}
