package org.marsad.followup.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.marsad.followup.Cycle;
import org.marsad.followup.Reports;
import org.marsad.followup.internal.ProcessCounts.Counts;
import org.marsad.indicators.IndicatorSource;
import org.marsad.indicators.Measurement;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.partners.Region;
import org.marsad.plan.Plans;
import org.springframework.stereotype.Component;

/**
 * What the reports tell of the Process itself: how many report (P01), how whole their reports are (P02), how many come
 * in time (P03), and how much of what they say is proven (P04). Of cycles whose deadline has passed; of several in one
 * year, the last.
 *
 * <p>The denominator of P01 and P03 is who was expected on the cycle’s last day, so that silence counts. A required
 * question is how far an action is; “unknown” is no answer to it.
 */
@Component
class ReportIndicators implements IndicatorSource {
    private static final String REPORTED = "P01";
    private static final String WHOLE = "P02";
    private static final String IN_TIME = "P03";
    private static final String PROVEN = "P04";

    private final Reports reports;
    private final ProcessCounts counts;
    private final Partners partners;
    private final Plans plans;
    private final Clock clock = Clock.systemUTC();

    ReportIndicators(Reports reports, ProcessCounts counts, Partners partners, Plans plans) {
        this.reports = reports;
        this.counts = counts;
        this.partners = partners;
        this.plans = plans;
    }

    @Override
    public String name() {
        return "followup";
    }

    @Override
    public Set<String> indicators() {
        return Set.of(REPORTED, WHOLE, IN_TIME, PROVEN);
    }

    @Override
    public List<Measurement> measure() {
        List<Cycle> cycles = List.copyOf(reports.listCycles().stream()
                .filter(it -> !clock.instant().isBefore(it.late()))
                .sorted(Comparator.comparing(Cycle::to))
                .collect(Collectors.toMap(it -> it.to().getYear(), it -> it, (_, later) -> later, TreeMap::new))
                .values());
        Map<String, List<Counts>> byCycle = counts.list(cycles).stream().collect(Collectors.groupingBy(Counts::cycle));
        int questions = plans.current().listActions().size();
        List<Measurement> all = new ArrayList<>();
        for (Cycle cycle : cycles) {
            List<Partner> expected = partners.listExpected(cycle.to());
            List<Counts> its = byCycle.getOrDefault(cycle.code(), List.of());
            add(all, Measurement.ALL, cycle, its, new Group(expected, questions));
            add(all, "AFRICA", cycle, its, new Group(some(expected, it -> it.region() != Region.EUROPE), questions));
            add(all, "EUROPE", cycle, its, new Group(some(expected, it -> it.region() == Region.EUROPE), questions));
        }
        return all;
    }

    private static void add(List<Measurement> all, String area, Cycle cycle, List<Counts> counts, Group group) {
        Set<PartnerCode> members = group.partners().stream().map(Partner::code).collect(Collectors.toSet());
        List<Counts> its =
                counts.stream().filter(it -> members.contains(it.partner())).toList();
        String year = String.valueOf(cycle.to().getYear());
        long inTime = its.stream().filter(it -> it.at().isBefore(cycle.late())).count();
        all.add(Measurement.share(REPORTED, area, year, its.size(), members.size()));
        all.add(Measurement.share(
                WHOLE, area, year, sum(its, Counts::answered), (long) its.size() * group.questions()));
        all.add(Measurement.share(IN_TIME, area, year, inTime, members.size()));
        all.add(Measurement.share(PROVEN, area, year, sum(its, Counts::proven), sum(its, Counts::begun)));
    }

    private static long sum(List<Counts> counts, ToLongFunction<Counts> number) {
        return counts.stream().mapToLong(number).sum();
    }

    private static List<Partner> some(List<Partner> partners, Predicate<Partner> which) {
        return partners.stream().filter(which).toList();
    }

    /** Who is expected, and how many required questions each is asked. */
    private record Group(List<Partner> partners, int questions) {}
}
