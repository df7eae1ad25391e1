package org.marsad.initiatives.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.marsad.initiatives.internal.CandidateStore.Proposed;
import org.marsad.initiatives.internal.Profile.Relation;
import org.marsad.initiatives.internal.Profile.Trait;
import org.marsad.initiatives.internal.Records.Pair;
import org.marsad.initiatives.internal.TraitStore.Search;
import org.marsad.initiatives.internal.TraitStore.Waiting;
import org.springframework.stereotype.Component;

/**
 * Finds candidates for reports that are new or changed. Never all pairs: a report meets those that share an identifier, a
 * relation, an amount or one of its rarest words, read off the index of traits; what very many share finds nobody.
 */
@Component
class Comparison {
    private static final int BATCH = 100;
    private static final int COMMON = 150;
    private static final int RAREST = 6;
    /** Among fewer reports, how many have a word says little. */
    private static final long FEW = 1000;

    private final TraitStore traits;
    private final ProfileStore profiles;

    Comparison(TraitStore traits, ProfileStore profiles) {
        this.traits = traits;
        this.profiles = profiles;
    }

    /** In a transaction of the caller's, in which nobody else compares or decides; how many were compared. */
    int compare(int most) {
        Waiting waiting = traits.listWaiting(most);
        List<Long> reports = waiting.reports();
        if (reports.isEmpty()) {
            return 0;
        }
        int known = traits.forget(reports);
        traits.remember(waiting.revision(), reports.size() - known);
        for (int from = 0; from < reports.size(); from += BATCH) {
            file(profiles.list(reports.subList(from, Math.min(from + BATCH, reports.size()))));
        }
        long all = Math.max(traits.countCompared(), FEW);
        for (int from = 0; from < reports.size(); from += BATCH) {
            propose(profiles.list(reports.subList(from, Math.min(from + BATCH, reports.size()))), all);
        }
        return reports.size();
    }

    private void file(Map<Long, Profile> batch) {
        Map<Long, List<Trait>> rows = new HashMap<>();
        batch.forEach((report, profile) -> {
            List<Trait> own = new ArrayList<>(profile.traits());
            own.addAll(profile.links());
            rows.put(report, own);
        });
        traits.insert(rows);
    }

    private void propose(Map<Long, Profile> batch, long all) {
        Set<Pair> pairs = traits.find(searches(batch));
        Set<Long> others = new HashSet<>();
        pairs.forEach(it -> others.addAll(List.of(it.one(), it.other())));
        others.removeAll(batch.keySet());
        Map<Long, Profile> both = new HashMap<>(batch);
        both.putAll(profiles.list(others));
        ToDoubleFunction<String> weights = weights(both.values(), all);
        List<Proposed> proposed = new ArrayList<>();
        for (Pair pair : pairs) {
            Likeness likeness = Likeness.between(
                    requireNonNull(both.get(pair.one())), requireNonNull(both.get(pair.other())), weights);
            if (likeness.score() >= Likeness.PROPOSED) {
                proposed.add(new Proposed(pair, likeness.score(), likeness.codes()));
            }
        }
        traits.propose(proposed);
    }

    /** By what the reports look for others: all that few have, and the rarest words. */
    private List<Search> searches(Map<Long, Profile> batch) {
        Map<Trait, Long> counts = traits.count(
                batch.values().stream().flatMap(it -> it.traits().stream()).collect(Collectors.toSet()));
        List<Search> searches = new ArrayList<>();
        batch.forEach((report, profile) -> {
            List<Trait> few = profile.traits().stream()
                    .filter(it -> counts.getOrDefault(it, 0L) <= COMMON)
                    .sorted(Comparator.comparing(it -> counts.getOrDefault(it, 0L)))
                    .toList();
            few.stream()
                    .filter(it -> !it.kind().equals("word"))
                    .forEach(it -> searches.add(new Search(report, it, weight(it, counts))));
            few.stream()
                    .filter(it -> it.kind().equals("word") && counts.getOrDefault(it, 0L) > 1)
                    .limit(RAREST)
                    .forEach(it -> searches.add(new Search(report, it, weight(it, counts))));
            links(searches, report, profile);
        });
        return searches;
    }

    private static double weight(Trait trait, Map<Trait, Long> counts) {
        return 1.0 / Math.max(1, counts.getOrDefault(trait, 1L));
    }

    /** What it names is looked for by its identifier, and what names it by its link. */
    private static void links(List<Search> searches, long report, Profile profile) {
        for (Relation relation : profile.relations()) {
            String plain = Profile.plain(relation.reference());
            if (!plain.isEmpty()) {
                searches.add(new Search(report, new Trait("identifier", plain), 1));
            }
        }
        searches.add(new Search(report, new Trait("relation", Profile.plain(profile.identifier())), 1));
    }

    /** How much a word says: nothing much if a great part of all reports have it. */
    private ToDoubleFunction<String> weights(Collection<Profile> met, long all) {
        Map<Trait, Long> counts = traits.count(met.stream()
                .flatMap(it -> it.words().stream())
                .map(it -> new Trait("word", it))
                .collect(Collectors.toSet()));
        return word -> weight(counts.getOrDefault(new Trait("word", word), 1L), all);
    }

    /** The logarithm of how rare it is. */
    static double weight(long having, long all) {
        return Math.max(0, Math.log((all + 1) / (having + 0.5)));
    }
}
