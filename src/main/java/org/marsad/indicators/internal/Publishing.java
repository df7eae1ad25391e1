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
import org.jspecify.annotations.Nullable;
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
        Map<Key, Published> before = store.listNewestOf(source.name()).stream()
                .collect(Collectors.toMap(it -> Key.of(it.measurement()), it -> it));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Published> all = new ArrayList<>();
        Map<String, Map<String, List<Measurement>>> byIndicator = new TreeMap<>();
        checked(source)
                .forEach(it -> byIndicator
                        .computeIfAbsent(it.indicator(), _ -> new TreeMap<>())
                        .computeIfAbsent(it.period(), _ -> new ArrayList<>())
                        .add(it));
        byIndicator.forEach((code, periods) -> {
            long threshold = Thresholds.of(Framework.newest().find(code).orElseThrow());
            periods.values().forEach(some -> {
                Set<String> held = Withholding.areas(some, threshold, it -> parent(it, continents));
                some.forEach(it -> all.add(published(
                        it, held.contains(it.area()), before.get(Key.of(it)), threshold, source.name(), today)));
            });
        });
        before.values().stream()
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
        }
        return measured;
    }

    private static String parent(String area, Map<String, String> continents) {
        return area.equals(Measurement.ALL) ? "" : continents.getOrDefault(area, Measurement.ALL);
    }

    private static Published published(
            Measurement it, boolean held, @Nullable Published before, long threshold, String source, LocalDate today) {
        if (it.part() == null) {
            return new Published(it, Flag.MISSING, source, today);
        }
        boolean follows = before == null
                || before.measurement().part() == null
                || Withholding.mayFollow(before.measurement(), it, threshold);
        if (before != null && !follows) {
            return before;
        }
        return held
                ? new Published(
                        new Measurement(it.indicator(), it.area(), it.period(), null, null), Flag.HIDDEN, source, today)
                : new Published(it, null, source, today);
    }

    private record Key(String indicator, String area, String period) {
        static Key of(Measurement it) {
            return new Key(it.indicator(), it.area(), it.period());
        }
    }
}
