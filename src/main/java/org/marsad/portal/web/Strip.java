package org.marsad.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;

/**
 * The plan, always there: its actions as small squares in the groups of its domains.
 *
 * @param groups one a domain, in the plan's order
 * @param here the address of the page being read
 */
public record Strip(List<Group> groups, String here) {
    public Strip {
        groups = List.copyOf(groups);
    }

    /** @param path the path of the page being read, without the language */
    static Strip of(Reading reading, String path) {
        return new Strip(Groups.of(reading).all(), reading.to().url(path));
    }

    /** {@code page} for the address of the page being read, else null. */
    public @Nullable String current(String url) {
        return url.equals(here) ? "page" : null;
    }

    /** All squares of a reading. */
    record Groups(List<Group> all) {
        static Groups of(Reading reading) {
            return reading.kept()
                    .get(
                            "strip",
                            Groups.class,
                            () -> new Groups(reading.plan().domains().stream()
                                    .map(it -> Group.of(reading, it))
                                    .toList()));
        }
    }

    /**
     * A domain's squares.
     *
     * @param code the domain's code
     * @param label its short name
     * @param url its page
     * @param squares its actions
     */
    public record Group(String code, String label, String url, List<Square> squares) {
        public Group {
            squares = List.copyOf(squares);
        }

        private static Group of(Reading reading, Domain domain) {
            return new Group(
                    domain.code(),
                    domain.label().in(reading.language()),
                    reading.to().domain(domain.code()),
                    domain.listActions().stream()
                            .map(it -> Square.of(reading, it))
                            .toList());
        }
    }

    /**
     * One action as a square.
     *
     * @param code the action's code
     * @param label its short name
     * @param url its page
     * @param interval how it is filled
     */
    public record Square(String code, String label, String url, Interval interval) {
        static Square of(Reading reading, Action action) {
            return new Square(
                    action.code(),
                    action.label().in(reading.language()),
                    reading.to().action(action.code()),
                    Interval.of(reading.texts(), reading.action(action.code())));
        }
    }
}
