package org.marsad.meetings.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.journal.Journal;
import org.marsad.kernel.UserError;
import org.marsad.meetings.Attendance;
import org.marsad.meetings.Details;
import org.marsad.meetings.Fact;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.MeetingFilter;
import org.marsad.meetings.Meetings;
import org.marsad.meetings.Participation;
import org.marsad.meetings.Participation.Members;
import org.marsad.meetings.Recommendation;
import org.marsad.meetings.Saving;
import org.marsad.partners.Partners;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the meetings: each change is checked, and one transaction with its line in the journal. */
@Service
class MeetingDesk implements Meetings {
    private final MeetingStore meetings;
    private final RecommendationStore recommendations;
    private final MeetingJournal journal;
    private final Partners partners;
    private final Clock clock;

    MeetingDesk(
            MeetingStore meetings,
            RecommendationStore recommendations,
            Journal journal,
            Partners partners,
            Clock clock) {
        this.meetings = meetings;
        this.recommendations = recommendations;
        this.journal = new MeetingJournal(journal);
        this.partners = partners;
        this.clock = clock;
    }

    @Override
    public List<Meeting> list(MeetingFilter filter, @Nullable Long after, int most) {
        List<String> actions = Plan.cadiz().domains().stream()
                .filter(it -> it.id().equals(filter.domain()))
                .map(Domain::listActions)
                .flatMap(List::stream)
                .map(it -> it.id())
                .toList();
        return meetings.list(filter, after, most, actions);
    }

    @Override
    public List<Meeting> list() {
        return meetings.list();
    }

    @Override
    public Optional<Meeting> find(long id) {
        return meetings.find(id);
    }

    @Override
    public Map<Long, List<Recommendation>> listRecommendations(Collection<Long> some) {
        return recommendations.list(some).stream().collect(Collectors.groupingBy(Recommendation::meeting));
    }

    @Override
    public Map<Long, Participation> participations(Collection<Meeting> some) {
        Map<Long, Participation> all = new HashMap<>();
        some.forEach(it -> Participation.of(
                        it.details().attendance(), members(it.details().first()))
                .ifPresent(told -> all.put(it.id(), told)));
        return all;
    }

    @Override
    public List<YearOfMeetings> listYears(LocalDate today) {
        Map<Integer, List<Meeting>> byYear = meetings.list().stream()
                .filter(it -> it.counts(today))
                .collect(Collectors.groupingBy(Meeting::year, TreeMap::new, Collectors.toList()));
        List<YearOfMeetings> years = new ArrayList<>();
        byYear.forEach((year, its) -> years.addFirst(new YearOfMeetings(
                year,
                its.size(),
                (int) its.stream()
                        .filter(it -> !(it.details().attendance() instanceof Attendance.Listed))
                        .count(),
                Participation.ofAll(new MeetingMeasures(Plan.cadiz(), this::members, today).held(its))
                        .orElse(null))));
        return years;
    }

    private Members members(LocalDate day) {
        return Members.of(partners.listStates(day), partners.listExpected(day));
    }

    @Override
    public Set<Long> listOpen() {
        return OpenPeople.of(meetings.list());
    }

    @Override
    public List<Change> listChanges(long id) {
        return journal.list(id);
    }

    @Override
    @Transactional
    public Saving.Saved add(Details details, String actor) {
        check(details);
        long id = meetings.insert(null, null, details).orElseThrow();
        journal.record(actor, "add", id, List.of());
        return new Saving.Saved(id);
    }

    @Override
    @Transactional
    public Saving correct(long id, int seen, Details details, String actor) {
        check(details);
        Meeting before = meetings.find(id).orElseThrow();
        List<String> changed = ChangedFields.between(before.details(), details);
        if (before.version() == seen && before.withdrawn() == null && changed.isEmpty()) {
            return new Saving.Saved(id);
        }
        if (!meetings.update(id, seen, details)) {
            return new Saving.Conflict();
        }
        journal.record(actor, "correct", id, changed);
        return new Saving.Saved(id);
    }

    @Override
    @Transactional
    public Saving withdraw(long id, int seen, String why, String actor) {
        FreeText.check(why, "meetings.mistake.why");
        if (!meetings.withdraw(id, seen, new Meeting.Withdrawn(today(), why))) {
            return new Saving.Conflict();
        }
        journal.record(actor, "withdraw", id, List.of());
        return new Saving.Saved(id);
    }

    @Override
    @Transactional
    public Saving.Saved recommend(long meeting, Recommendation.Words words, String actor) {
        check(words, standing(meeting));
        long id = recommendations.insert(meeting, words);
        journal.record(actor, "recommend", meeting, List.of());
        return new Saving.Saved(id);
    }

    @Override
    @Transactional
    public Saving correct(Recommendation before, Recommendation.Words words, String actor) {
        check(words, standing(before.meeting()));
        if (before.closing() != null) {
            Meeting meeting = standing(before.meeting());
            refuse(before.closing().mistakes(meeting.details().first(), today()));
        }
        return saved(recommendations.update(before, words), before, "reword", actor);
    }

    @Override
    @Transactional
    public Saving close(Recommendation before, Recommendation.Closing closing, String actor) {
        refuse(closing.mistakes(standing(before.meeting()).details().first(), today()));
        FreeText.check(closing.text(), "meetings.mistake.done");
        return saved(recommendations.close(before.id(), before.version(), closing), before, "close", actor);
    }

    @Override
    @Transactional
    public Saving reopen(Recommendation before, String actor) {
        standing(before.meeting());
        return saved(recommendations.close(before.id(), before.version(), null), before, "reopen", actor);
    }

    @Override
    @Transactional
    public int addFacts(List<Fact> facts, String actor) {
        int added = 0;
        for (Fact fact : facts) {
            Optional<Long> id = meetings.insert(fact.key(), fact.certainty(), fact.details());
            if (id.isPresent()) {
                added++;
                fact.recommendations().forEach(it -> addTo(id.get(), it));
                journal.record(actor, "fact", id.get(), List.of());
            }
        }
        return added;
    }

    private void addTo(long meeting, Fact.Recommended it) {
        long id = recommendations.insert(meeting, it.words());
        if (it.closing() != null) {
            recommendations.close(id, 1, it.closing());
        }
    }

    private Saving saved(boolean written, Recommendation before, String what, String actor) {
        if (!written) {
            return new Saving.Conflict();
        }
        journal.record(actor, what, before.meeting(), List.of());
        return new Saving.Saved(before.id());
    }

    private Meeting standing(long id) {
        Meeting meeting = meetings.find(id).orElseThrow();
        if (meeting.withdrawn() != null) {
            throw new UserError("meetings.mistake.withdrawn");
        }
        return meeting;
    }

    private void check(Details details) {
        refuse(details.mistakes());
        if (details.attendance() instanceof Attendance.Counted counted
                && Participation.of(counted, members(details.first())).isEmpty()) {
            throw new UserError("meetings.mistake.more");
        }
        FreeText.check(details.title(), "meetings.mistake.title");
        FreeText.checkPersonal(details.note());
    }

    private static void check(Recommendation.Words words, Meeting meeting) {
        refuse(words.mistakes(meeting.details().first()));
        FreeText.check(words.text(), "meetings.mistake.text");
    }

    private static void refuse(Map<String, String> mistakes) {
        mistakes.values().stream().findFirst().ifPresent(it -> {
            throw new UserError(it);
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
