package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.internal.DecisionStore.Member;
import org.marsad.initiatives.internal.DecisionStore.Standing;
import org.marsad.initiatives.internal.Records.Pair;
import org.marsad.kernel.UserError;

/**
 * All that a decision about two reports can touch.
 *
 * @param pair about which is decided
 * @param members all reports of both records
 * @param standing what holds between them
 */
record Scene(Pair pair, List<Member> members, List<Standing> standing) {
    Member member(long id) {
        return members.stream().filter(it -> it.id() == id).findFirst().orElseThrow();
    }

    @Nullable
    Standing own() {
        return standing.stream()
                .filter(it -> it.pair().equals(pair))
                .findFirst()
                .orElse(null);
    }

    /** Whether there is something to write; refuses what others have decided otherwise. */
    boolean allows(boolean same) {
        Standing own = own();
        if (own != null) {
            if (own.same() != same) {
                throw new UserError("initiatives.doubles.error.decided");
            }
            return false;
        }
        boolean together = member(pair.one()).head() == member(pair.other()).head();
        if (!same && together) {
            throw new UserError("initiatives.doubles.error.together");
        }
        standing.stream().filter(it -> same && !it.same()).findFirst().ifPresent(it -> {
            throw new UserError(
                    "initiatives.doubles.error.apart",
                    member(it.pair().one()).identifier(),
                    member(it.pair().other()).identifier());
        });
        return true;
    }

    /** The report that stands for each once the pair is the same, or isn't; null where it stands for itself. */
    Map<Long, @Nullable Long> heads(boolean same) {
        Collection<Pair> joined = new ArrayList<>();
        standing.stream().filter(it -> it.same() && !it.pair().equals(pair)).forEach(it -> joined.add(it.pair()));
        if (same) {
            joined.add(pair);
        }
        Records records = new Records(joined);
        Map<Long, @Nullable Long> heads = new HashMap<>();
        members.forEach(it -> heads.put(it.id(), records.head(it.id()) == it.id() ? null : records.head(it.id())));
        return heads;
    }
}
