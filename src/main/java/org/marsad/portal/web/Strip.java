package org.marsad.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;

/**
 * The plan, always there: its actions as small squares in the groups of its domains.
 *
 * @param groups one a domain, in the plan's order
 */
public record Strip(List<Group> groups) {
    public Strip {
        groups = List.copyOf(groups);
    }

    /** @param current the path of the page being read, without the language */
    static Strip of(Reading reading, String current) {
        return new Strip(reading.plan().domains().stream()
                .map(it -> group(reading, it, current))
                .toList());
    }

    private static Group group(Reading reading, Domain domain, String current) {
        String here = reading.to().url(current);
        List<Square> squares = domain.listActions().stream()
                .map(it -> Square.of(reading, it, here))
                .toList();
        String url = reading.to().domain(domain.code());
        return new Group(domain.code(), domain.label().in(reading.language()), url, page(url, here), squares);
    }

    private static @Nullable String page(String url, String here) {
        return url.equals(here) ? "page" : null;
    }

    /**
     * A domain's squares.
     *
     * @param code the domain's code
     * @param label its short name
     * @param url its page
     * @param current {@code page} if this page is it, else null
     * @param squares its actions
     */
    public record Group(
            String code, String label, String url, @Nullable String current, List<Square> squares) {
        public Group {
            squares = List.copyOf(squares);
        }
    }

    /**
     * One action as a square.
     *
     * @param code the action's code
     * @param label its short name
     * @param url its page
     * @param current {@code page} if this page is it, else null
     * @param interval how it is filled
     */
    public record Square(
            String code, String label, String url, @Nullable String current, Interval interval) {
        static Square of(Reading reading, Action action, String here) {
            String url = reading.to().action(action.code());
            return new Square(
                    action.code(),
                    action.label().in(reading.language()),
                    url,
                    page(url, here),
                    Interval.of(reading.texts(), reading.action(action.code())));
        }
    }
}
