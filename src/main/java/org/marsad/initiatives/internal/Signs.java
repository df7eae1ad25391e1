package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.initiatives.Proposal;
import org.marsad.initiatives.Reason;
import org.marsad.initiatives.Reason.Kind;
import org.marsad.kernel.SearchText;
import org.marsad.plan.TargetGroup;

/**
 * Proposes actions for an initiative: the points of the signs that are found add up, from 0 to 100, and from
 * {@link Proposal#SHOWN_FROM} on an action is proposed. Words in a title count half as much again, rounded down. No
 * state, no database: the same initiative always gets the same proposals.
 */
final class Signs {
    /** The version of the data files. */
    static final String VERSION = "1";

    private static final int MOST = 100;
    private static final List<Sign> SIGNS =
            Resource.lines("signs.tsv").stream().skip(1).map(Sign::of).toList();

    private final Subject subject;
    private final Set<String> european;
    private final WordPlaces titles;
    private final WordPlaces all;
    private final Set<TargetGroup> groups;

    private Signs(Subject subject, Set<String> european) {
        this.subject = subject;
        this.european = european;
        titles = new WordPlaces(subject.titles());
        all = new WordPlaces(Stream.concat(subject.titles().stream(), subject.descriptions().stream())
                .toList());
        groups = GroupWords.in(all);
    }

    /**
     * The actions to propose, strongest first.
     *
     * @param european the European partners, ISO 3166-1 alpha-2
     */
    static List<Proposal> propose(Subject subject, Set<String> european) {
        Map<String, List<Found>> found = new LinkedHashMap<>();
        Signs signs = new Signs(subject, european);
        for (Sign sign : SIGNS) {
            signs.find(sign)
                    .ifPresent(it -> found.computeIfAbsent(sign.action(), _ -> new ArrayList<>())
                            .add(it));
        }
        return found.entrySet().stream()
                .map(it -> proposal(it.getKey(), it.getValue()))
                .filter(it -> it.score() >= Proposal.SHOWN_FROM)
                .sorted(Comparator.comparingInt(Proposal::score).reversed())
                .toList();
    }

    private static Proposal proposal(String action, List<Found> found) {
        int sum = found.stream().mapToInt(Found::points).sum();
        List<Reason> reasons = found.stream()
                .sorted(Comparator.comparingInt(Found::points).reversed())
                .map(Found::reason)
                .distinct()
                .toList();
        return new Proposal(action, Math.clamp(sum, 0, MOST), reasons, VERSION);
    }

    private Optional<Found> find(Sign sign) {
        return switch (sign.kind()) {
            case "sector" -> found(sign, Kind.SECTOR, subject.sectors().contains(sign.value()));
            case "tag" -> tag(sign);
            case "group" -> found(sign, Kind.GROUP, groups.contains(TargetGroup.valueOf(sign.value())));
            case "country" -> found(sign, Kind.COUNTRY, isOf(sign.value()));
            default -> words(sign);
        };
    }

    /** Spellings of the same tag differ: TFP.1, TFP 1. */
    private Optional<Found> tag(Sign sign) {
        return subject.tags().stream()
                .filter(it -> SearchText.normalise(it).equals(sign.value()))
                .sorted()
                .findFirst()
                .map(it -> new Found(sign.points(), new Reason(Kind.TAG, it)));
    }

    private boolean isOf(String countries) {
        return switch (countries) {
            case "several" -> subject.countries().size() > 1;
            case "both" ->
                subject.countries().stream().anyMatch(european::contains) && !european.containsAll(subject.countries());
            default -> throw new IllegalStateException("no kind of countries: " + countries);
        };
    }

    private Optional<Found> words(Sign sign) {
        if (sign.points() < 0) {
            return all.find(sign.parts()).map(it -> new Found(sign.points(), new Reason(Kind.AGAINST, it)));
        }
        return titles.find(sign.parts())
                .map(it -> new Found(sign.points() * 3 / 2, new Reason(Kind.TITLE, it)))
                .or(() -> all.find(sign.parts()).map(it -> new Found(sign.points(), new Reason(Kind.TEXT, it))));
    }

    private static Optional<Found> found(Sign sign, Kind kind, boolean there) {
        return there ? Optional.of(new Found(sign.points(), new Reason(kind, sign.value()))) : Optional.empty();
    }

    private record Found(int points, Reason reason) {}
}
