package org.marsad.initiatives.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.initiatives.InitiativeFilter;
import org.marsad.initiatives.MoneyFlow;
import org.marsad.initiatives.Total;
import org.marsad.initiatives.Totals;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.plan.Plans;
import org.springframework.stereotype.Service;

/** Adds up what initiatives cost. */
@Service
class TotalDesk implements Totals {
    private static final int MOST_FUNDERS = 12;

    private final TotalStore totals;
    private final FlowStore flows;
    private final Plans plans;
    private final Partners partners;
    private final Clock clock;

    TotalDesk(TotalStore totals, FlowStore flows, Plans plans, Partners partners, Clock clock) {
        this.totals = totals;
        this.flows = flows;
        this.plans = plans;
        this.partners = partners;
        this.clock = clock;
    }

    @Override
    public Total sum(InitiativeFilter filter) {
        return totals.sum(filter);
    }

    @Override
    public MoneyFlow flow(InitiativeFilter filter) {
        Set<String> countries = partners.listStates(LocalDate.now(clock)).stream()
                .map(Partner::iso2)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return MoneyFlow.of(flows.list(filter, plans.current()), countries, MOST_FUNDERS);
    }
}
