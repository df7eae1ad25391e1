package org.marsad.practices.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.marsad.indicators.IndicatorSource;
import org.marsad.indicators.Measurement;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.partners.Region;
import org.marsad.practices.internal.PracticeCounts.Count;
import org.springframework.stereotype.Component;

/**
 * What practices tell of the Process: how many were shared, reviewed and reused in a year (P05), and how many reviewed
 * ones there are by the end of a year on diasporas with their obstacles (A01.3), with results for women (A19.3), on
 * awareness of risks (A23.1) and on lasting reintegration (A26.4). The targets of these four are stocks, ten or five a
 * year since 2023, so they add up over the years.
 *
 * <p>While no practice was ever handed in, nothing is known, which is not zero; since then each year has its number.
 */
@Component
class PracticeIndicators implements IndicatorSource {
    private static final String SHARED = "P05";
    private static final Set<String> STOCKS = Set.of("A01.3", "A19.3", "A23.1", "A26.4");

    private final PracticeCounts counts;
    private final Partners partners;
    private final Clock clock;

    PracticeIndicators(PracticeCounts counts, Partners partners, Clock clock) {
        this.counts = counts;
        this.partners = partners;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "practices";
    }

    @Override
    public Set<String> indicators() {
        return Set.of(SHARED, "A01.3", "A19.3", "A23.1", "A26.4");
    }

    @Override
    public List<Measurement> measure() {
        int now = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
        return counts.findFirstYear().map(it -> measure(it, now)).orElse(List.of());
    }

    private List<Measurement> measure(int first, int last) {
        Map<PartnerCode, String> continents = partners.list().stream()
                .collect(Collectors.toMap(
                        Partner::code,
                        it -> it.region() == null ? "" : it.region() == Region.EUROPE ? "EUROPE" : "AFRICA"));
        List<Count> steps = counts.listSteps();
        List<Count> reviewed = counts.listReviewed();
        List<Measurement> all = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            String period = String.valueOf(year);
            Predicate<Count> then = in(year);
            for (String area : List.of(Measurement.ALL, "AFRICA", "EUROPE")) {
                Predicate<Count> there =
                        it -> area.equals(Measurement.ALL) || area.equals(continents.get(it.partner()));
                all.add(count(SHARED, area, period, sum(steps, then.and(there).and(of("SHARED")))));
                Predicate<Count> untilThen = until(year);
                STOCKS.forEach(code -> all.add(count(
                        code, area, period, sum(reviewed, untilThen.and(there).and(of(code))))));
            }
            all.add(count(SHARED, Measurement.REVIEWED, period, sum(steps, then.and(of("REVIEWED")))));
            all.add(count(SHARED, Measurement.REUSED, period, sum(steps, then.and(of("REUSED")))));
        }
        return all;
    }

    private static Measurement count(String indicator, String area, String period, long n) {
        return Measurement.count(indicator, area, period, n);
    }

    private static long sum(List<Count> counts, Predicate<Count> which) {
        return counts.stream().filter(which).mapToLong(Count::n).sum();
    }

    private static Predicate<Count> of(String what) {
        return it -> it.what().equals(what);
    }

    private static Predicate<Count> in(int year) {
        return it -> it.year() == year;
    }

    private static Predicate<Count> until(int year) {
        return it -> it.year() <= year;
    }
}
