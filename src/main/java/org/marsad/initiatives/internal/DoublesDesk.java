package org.marsad.initiatives.internal;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.documents.PersonalData;
import org.marsad.initiatives.Candidate;
import org.marsad.initiatives.Decided;
import org.marsad.initiatives.Decider;
import org.marsad.initiatives.Doubles;
import org.marsad.initiatives.Side;
import org.marsad.initiatives.Verdict;
import org.marsad.initiatives.internal.CandidateStore.Proposed;
import org.marsad.initiatives.internal.DecisionStore.Line;
import org.marsad.initiatives.internal.DecisionStore.Member;
import org.marsad.initiatives.internal.DecisionStore.Standing;
import org.marsad.initiatives.internal.Records.Pair;
import org.marsad.journal.Journal;
import org.marsad.kernel.UserError;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Decides about doubles: each decision with its line in the journal and the records that follow from it in one
 * transaction, one after the other.
 */
@Service
class DoublesDesk implements Doubles {
    private static final int LONGEST_REASON = 1000;

    private final DecisionStore decisions;
    private final CandidateStore candidates;
    private final Comparison comparison;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final Clock clock;

    DoublesDesk(
            DecisionStore decisions,
            CandidateStore candidates,
            Comparison comparison,
            Journal journal,
            TransactionOperations transaction,
            Clock clock) {
        this.decisions = decisions;
        this.candidates = candidates;
        this.comparison = comparison;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public int compare(int most) {
        return requireNonNull(transaction.execute(_ -> {
            decisions.lock();
            return comparison.compare(most);
        }));
    }

    @Override
    public long countWaiting() {
        return candidates.countWaiting();
    }

    @Override
    public List<Candidate> listCandidates(Decider by, int skip, int most) {
        List<Proposed> found = candidates.list(by, skip, most);
        Map<Long, Side> sides = sides(found.stream().map(Proposed::pair));
        return found.stream()
                .map(it -> new Candidate(
                        requireNonNull(sides.get(it.pair().one())),
                        requireNonNull(sides.get(it.pair().other())),
                        it.score(),
                        it.reasons()))
                .toList();
    }

    @Override
    public long countCandidates(Decider by) {
        return candidates.count(by);
    }

    @Override
    public List<Decided> listDecisions(Decider by, @Nullable Long before, int most) {
        List<Line> found = decisions.list(by, before, most);
        Map<Long, Side> sides = sides(found.stream().map(Line::pair));
        return found.stream()
                .map(it -> new Decided(
                        it.id(),
                        requireNonNull(sides.get(it.pair().one())),
                        requireNonNull(sides.get(it.pair().other())),
                        it.verdict(),
                        it.why(),
                        it.account(),
                        it.actor(),
                        it.at(),
                        it.standing()))
                .toList();
    }

    private Map<Long, Side> sides(Stream<Pair> pairs) {
        return candidates.listSides(
                pairs.flatMap(it -> Stream.of(it.one(), it.other())).collect(Collectors.toSet()));
    }

    @Override
    public void decide(long one, long other, Verdict verdict, String why, Decider by) {
        if (one == other || verdict == Verdict.UNDONE) {
            throw new IllegalArgumentException("cannot decide " + verdict + " about " + one + " and " + other);
        }
        String reason = reason(why);
        transaction.executeWithoutResult(_ -> {
            decisions.lock();
            Scene scene = scene(Pair.of(one, other), by);
            if (scene.allows(verdict == Verdict.SAME)) {
                write(scene, verdict, reason, by);
            }
        });
    }

    @Override
    public void undo(long decision, String why, Decider by) {
        String reason = reason(why);
        transaction.executeWithoutResult(_ -> {
            decisions.lock();
            Pair pair = decisions.findPair(decision).orElseThrow(() -> new NotFoundException("decision " + decision));
            Scene scene = scene(pair, by);
            Standing standing = scene.own();
            if (standing != null && standing.decision() != decision) {
                throw new UserError("initiatives.doubles.error.decided");
            }
            if (standing != null) {
                write(scene, Verdict.UNDONE, reason, by);
            }
        });
    }

    private Scene scene(Pair pair, Decider by) {
        List<Member> members = decisions.listMembers(pair);
        Set<Long> reports = members.stream().map(Member::id).collect(Collectors.toSet());
        if (!reports.contains(pair.one()) || !reports.contains(pair.other())) {
            throw new NotFoundException("initiatives " + pair);
        }
        if (!decisions.mayDecide(pair, by)) {
            throw new ForbiddenException();
        }
        return new Scene(pair, members, decisions.listStanding(reports));
    }

    private void write(Scene scene, Verdict verdict, String why, Decider by) {
        decisions.insert(scene.pair(), verdict, why, by, clock.instant());
        decisions.file(scene.heads(verdict == Verdict.SAME));
        journal.record(
                by.actor(),
                "initiatives." + verdict.code(),
                scene.pair().one() + " " + scene.pair().other(),
                scene.member(scene.pair().one()).identifier() + " · "
                        + scene.member(scene.pair().other()).identifier());
    }

    private static String reason(String why) {
        String reason = why.strip();
        if (reason.length() > LONGEST_REASON || reason.indexOf('\0') >= 0) {
            throw new UserError("initiatives.doubles.error.long", LONGEST_REASON);
        }
        if (!PersonalData.find(reason).isEmpty()) {
            throw new UserError("initiatives.doubles.error.personal");
        }
        return reason;
    }
}
