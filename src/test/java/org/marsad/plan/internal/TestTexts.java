package org.marsad.plan.internal;

import java.util.stream.Collectors;
import org.marsad.plan.Plan;

/** A text of the whole plan for tests, in our own words. */
final class TestTexts {
    private TestTexts() {}

    static String whole() {
        String domains = Plan.cadiz().domains().stream()
                .map(domain ->
                        "Domaine " + domain.code() + " : " + domain.title().fr() + "\n\nUne introduction.\n\n"
                                + domain.objectives().stream()
                                        .map(objective -> "Objectif " + objective.code() + ": "
                                                + objective.title().fr() + "\n\n"
                                                + objective.actions().stream()
                                                        .map(it -> "Action " + it.code() + ": "
                                                                + it.title().fr() + ".\n\n")
                                                        .collect(Collectors.joining()))
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining());
        return "Plan de Cadix\n\n" + domains + "Clause finale : Un suivi régulier.\n";
    }
}
