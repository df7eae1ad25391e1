package org.marsad.initiatives;

/** What initiatives cost together, and from whom over which countries to which domains of the plan it goes. */
public interface Totals {
    /** The total of all initiatives that the list with this filter shows, over all its pages. */
    Total sum(InitiativeFilter filter);

    /** The budgets of the same initiatives, from funders over countries to domains. */
    MoneyFlow flow(InitiativeFilter filter);
}
