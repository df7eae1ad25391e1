package org.marsad.plan.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.marsad.kernel.UserError;
import org.marsad.plan.Plan;

/** Compares a text that was read with the plan that this program follows up: the same nodes in the same order. */
final class Completeness {
    private static final Pattern NAME =
            Pattern.compile("c[aá]di[xz]|قادس", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<String> expected;
    private final List<String> found;
    private final boolean hasFinalClause;

    Completeness(Plan plan, ParsedPlan text) {
        this.expected = ids(plan);
        this.hasFinalClause = text.finalClause() != null;
        this.found = text.textsById().keySet().stream()
                .filter(it -> !it.equals(Heading.FINAL_CLAUSE_CODE))
                .toList();
    }

    /** Whether a text means to be this plan: it has its name, or as many domains. Then half of it is a mistake. */
    static boolean isMeantAs(Plan plan, ParsedPlan text) {
        return text.domains().size() >= plan.domains().size()
                || Stream.concat(Stream.ofNullable(text.title()), text.declaration().stream())
                        .anyMatch(
                                it -> NAME.matcher(it.toLowerCase(Locale.ROOT)).find());
    }

    boolean isWhole() {
        return expected.equals(found);
    }

    boolean hasFinalClause() {
        return hasFinalClause;
    }

    /** Refuses a text that isn't exactly the plan's tree, and says what it lacks or has too much. */
    void require() {
        refuse("plan.tree.missing", without(expected, found));
        refuse("plan.tree.unknown", without(found, expected));
        if (!isWhole()) {
            throw new UserError("plan.tree.order");
        }
    }

    /** The same for a text that is to be kept: without its final clause, that would stand in the last action. */
    void requireWithFinalClause() {
        require();
        if (!hasFinalClause) {
            throw new UserError("plan.tree.finalClause");
        }
    }

    private static void refuse(String key, Set<String> ids) {
        if (!ids.isEmpty()) {
            throw new UserError(key, String.join(", ", ids));
        }
    }

    private static Set<String> without(List<String> ids, List<String> others) {
        Set<String> rest = new LinkedHashSet<>(ids);
        others.forEach(rest::remove);
        return rest;
    }

    private static List<String> ids(Plan plan) {
        return plan.domains().stream()
                .flatMap(domain -> Stream.concat(
                        Stream.of(domain.id()),
                        domain.objectives().stream()
                                .flatMap(objective -> Stream.concat(
                                        Stream.of(objective.id()),
                                        objective.actions().stream().map(it -> it.id())))))
                .toList();
    }
}
