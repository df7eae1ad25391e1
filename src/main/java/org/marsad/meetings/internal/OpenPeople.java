package org.marsad.meetings.internal;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Thresholds;
import org.marsad.meetings.Meeting;

/**
 * Of which meetings the numbers of women and men may be known. A number from 1 to under the framework’s threshold of P09
 * would tell of few people, and hides those of its meeting. As the sum of the year is published, those hidden in one year
 * must be many together: others are hidden with them, the smallest first.
 */
final class OpenPeople {
    private static final long THRESHOLD =
            Thresholds.of(Framework.newest().find("P09").orElseThrow());

    private OpenPeople() {}

    static Set<Long> of(List<Meeting> meetings) {
        Set<Long> open = new HashSet<>();
        meetings.stream()
                .filter(it -> it.details().people().isTold())
                .collect(Collectors.groupingBy(Meeting::year))
                .values()
                .forEach(year -> open.addAll(ofYear(year)));
        return open;
    }

    private static List<Long> ofYear(List<Meeting> meetings) {
        List<Meeting> open = new ArrayList<>(meetings);
        open.removeIf(it -> isFew(List.of(it)));
        List<Meeting> hidden = new ArrayList<>(meetings);
        hidden.removeAll(open);
        open.sort(comparing((Meeting it) -> it.details().people().known()).thenComparing(Meeting::id));
        while (!hidden.isEmpty() && !open.isEmpty() && (hidden.size() == 1 || isFew(hidden))) {
            hidden.add(open.removeFirst());
        }
        return open.stream().map(Meeting::id).toList();
    }

    private static boolean isFew(List<Meeting> meetings) {
        return isFew(meetings, it -> number(it.details().people().women()))
                || isFew(meetings, it -> number(it.details().people().men()))
                || isFew(meetings, OpenPeople::rest);
    }

    private static boolean isFew(List<Meeting> meetings, ToLongFunction<Meeting> count) {
        long sum = meetings.stream().mapToLong(count).sum();
        return sum > 0 && sum < THRESHOLD;
    }

    /** Those of whom it is not known. */
    private static long rest(Meeting it) {
        var people = it.details().people();
        return people.all() == null ? 0 : people.all() - people.known();
    }

    private static long number(@Nullable Integer it) {
        return it == null ? 0 : it;
    }
}
