package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Score;
import org.marsad.followup.Status;

/**
 * How many of the expected partners stand where with an action; the silent are counted, never left out.
 *
 * @param slices the statuses of those whom the action concerns, the furthest first, silence last
 * @param outside those whom it does not concern
 */
public record Distribution(List<Slice> slices, Slice outside) {
    private static final List<Status> ORDER = List.of(
            Status.SUSTAINED,
            Status.IMPLEMENTED,
            Status.UNDERWAY,
            Status.PLANNED,
            Status.NOT_STARTED,
            Status.REVERSED,
            Status.UNKNOWN,
            Status.NO_REPORT);
    /** The white line between two slices, in hundredths of the whole. */
    private static final BigFraction LINE = BigFraction.of(3, 1000);

    public Distribution {
        slices = List.copyOf(slices);
    }

    static Distribution of(Reading reading, Collection<Score> scores) {
        Map<Status, Long> counts = scores.stream().collect(groupingBy(Score::counted, counting()));
        long outside = counts.getOrDefault(Status.NOT_APPLICABLE, 0L);
        long all = scores.size() - outside;
        List<Slice> slices = new ArrayList<>();
        long before = 0;
        for (Status status : ORDER) {
            long count = counts.getOrDefault(status, 0L);
            slices.add(slice(reading, status, count, all == 0 ? null : BigFraction.of(before, all), all));
            before += count;
        }
        return new Distribution(slices, slice(reading, Status.NOT_APPLICABLE, outside, null, 0));
    }

    private static Slice slice(Reading reading, Status status, long count, @Nullable BigFraction start, long all) {
        boolean drawn = start != null && count > 0;
        BigFraction share = all == 0 ? BigFraction.ZERO : BigFraction.of(count, all);
        return new Slice(
                status.code(),
                AnswerRow.status(reading, status),
                reading.texts().number(count),
                all == 0 ? null : reading.texts().percent(share),
                drawn ? Interval.length(requireNonNull(start)) : null,
                Interval.length(drawn ? share.subtract(LINE) : BigFraction.ZERO));
    }

    /**
     * The partners with one status.
     *
     * @param code the status's code
     * @param words its name
     * @param count how many
     * @param share of those whom the action concerns; null where it has none
     * @param x where it begins, an SVG length; null if it is not drawn
     * @param width how long it is
     */
    public record Slice(
            String code,
            String words,
            String count,
            @Nullable String share,
            @Nullable String x,
            String width) {}
}
