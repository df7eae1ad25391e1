package org.marsad.indicators.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.marsad.indicators.Framework;
import org.marsad.indicators.IndicatorSource;
import org.marsad.indicators.Measurement;
import org.marsad.indicators.Measurements;
import org.marsad.indicators.Thresholds;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.partners.Region;
import org.springframework.stereotype.Component;

/** The one place through which tools publish: it alone asks them, and stores only what disclosure control leaves. */
@Component
class Publishing implements Measurements {
    private static final String EUROPE = "EUROPE";
    private static final String AFRICA = "AFRICA";
    private static final Comparator<Published> ORDER = Comparator.<Published, String>comparing(
                    it -> it.measurement().indicator())
            .thenComparing(it -> it.measurement().area())
            .thenComparing(it -> it.measurement().period());

    private final List<IndicatorSource> sources;
    private final MeasurementStore store;
    private final Partners partners;
    private final Clock clock = Clock.systemUTC();

    Publishing(List<IndicatorSource> sources, MeasurementStore store, Partners partners) {
        this.sources = List.copyOf(sources);
        this.store = store;
        this.partners = partners;
        Set<String> codes = new HashSet<>();
        sources.stream()
                .flatMap(it -> it.indicators().stream())
                .filter(it -> !codes.add(it) || Framework.newest().find(it).isEmpty())
                .forEach(it -> {
                    throw new IllegalStateException("an indicator of two tools, or of none: " + it);
                });
    }

    @Override
    public int publish() {
        return (int) sources.stream().filter(this::publish).count();
    }

    @Override
    public List<Published> listNewest() {
        return store.listNewest();
    }

    @Override
    public List<Published> listNewest(String indicator) {
        return store.listNewest(indicator);
    }

    private boolean publish(IndicatorSource source) {
        Map<String, String> continents = new HashMap<>();
        for (Partner it : partners.list()) {
            if (it.region() != null) {
                continents.put(it.code().value(), it.region() == Region.EUROPE ? EUROPE : AFRICA);
            }
        }
        Earlier earlier = Earlier.of(store.listNewestOf(source.name()), store.listLastKnownOf(source.name()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Published> all = new ArrayList<>();
        Map<String, Map<String, List<Measurement>>> byIndicator = new TreeMap<>();
        checked(source)
                .forEach(it -> byIndicator
                        .computeIfAbsent(it.indicator(), _ -> new TreeMap<>())
                        .computeIfAbsent(it.period(), _ -> new ArrayList<>())
                        .add(it));
        byIndicator.forEach((code, periods) -> {
            long threshold = threshold(code);
            periods.forEach((period, some) -> {
                List<Published> told = some.stream()
                        .map(it -> earlier.orNew(it, threshold, source.name(), today))
                        .toList();
                Set<String> held = Withholding.areas(
                        told.stream().map(Published::measurement).toList(),
                        threshold,
                        it -> parent(it, continents),
                        earlier.before(code, period));
                told.forEach(it -> all.add(held.contains(it.measurement().area()) ? hidden(it, today) : it));
            });
        });
        earlier.newest().stream()
                .filter(it -> isEarlier(it.measurement(), source, byIndicator))
                .forEach(all::add);
        all.sort(ORDER);
        return store.add(source.name(), today, all, clock.instant());
    }

    /** Whether it tells of a time of which its tool can't tell any more. */
    private static boolean isEarlier(
            Measurement known, IndicatorSource source, Map<String, Map<String, List<Measurement>>> byIndicator) {
        return source.ofToday().contains(known.indicator())
                && !byIndicator.getOrDefault(known.indicator(), Map.of()).containsKey(known.period());
    }

    private static List<Measurement> checked(IndicatorSource source) {
        List<Measurement> measured = source.measure();
        Set<Key> keys = new HashSet<>();
        for (Measurement it : measured) {
            if (!source.indicators().contains(it.indicator()) || !keys.add(Key.of(it))) {
                throw new IllegalStateException(source.name() + " publishes what it may not, or twice: " + it);
            }
            if (it.exact() != null && threshold(it.indicator()) > 0) {
                throw new IllegalStateException(source.name() + " gives no counts of what may be few people: " + it);
            }
        }
        return measured;
    }

    private static long threshold(String indicator) {
        return Thresholds.of(Framework.newest().find(indicator).orElseThrow());
    }

    private static String parent(String area, Map<String, String> continents) {
        return area.equals(Measurement.ALL) ? "" : continents.getOrDefault(area, Measurement.ALL);
    }

    private static Published hidden(Published told, LocalDate today) {
        Measurement it = told.measurement();
        return new Published(
                new Measurement(it.indicator(), it.area(), it.period(), null, null), Flag.HIDDEN, told.source(), today);
    }

    /**
     * What the tool’s releases told until now.
     *
     * @param newest the last release
     * @param known the last count that was told of each area
     */
    private record Earlier(List<Published> newest, Map<Key, Published> known) {
        static Earlier of(List<Published> newest, List<Published> known) {
            return new Earlier(
                    newest, known.stream().collect(Collectors.toMap(it -> Key.of(it.measurement()), it -> it)));
        }

        /** What was known stays, where what is new would tell of the few people between them. */
        Published orNew(Measurement it, long threshold, String source, LocalDate today) {
            Published last = known.get(Key.of(it));
            if (!it.isKnown()) {
                return new Published(it, Flag.MISSING, source, today);
            }
            return last == null || Withholding.mayFollow(last.measurement(), it, threshold)
                    ? new Published(it, null, source, today)
                    : last;
        }

        Withholding.Before before(String indicator, String period) {
            Map<String, Measurement> its = new HashMap<>();
            known.forEach((key, it) -> {
                if (key.indicator().equals(indicator) && key.period().equals(period)) {
                    its.put(key.area(), it.measurement());
                }
            });
            List<Measurement> released = newest.stream()
                    .map(Published::measurement)
                    .filter(it ->
                            it.indicator().equals(indicator) && it.period().equals(period))
                    .toList();
            return new Withholding.Before(its, released);
        }
    }

    private record Key(String indicator, String area, String period) {
        static Key of(Measurement it) {
            return new Key(it.indicator(), it.area(), it.period());
        }
    }
}
