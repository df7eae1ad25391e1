package org.marsad.exercise.web;

import java.util.List;

/**
 * Everybody one can be in an exercise.
 *
 * @param action where the buttons go
 * @param groups the people, role by role
 */
public record ExercisePeoplePage(String action, List<Group> groups) {
    public ExercisePeoplePage {
        groups = List.copyOf(groups);
    }

    /**
     * Those of one role.
     *
     * @param name the role’s name
     * @param people who holds it
     */
    public record Group(String name, List<Someone> people) {
        public Group {
            people = List.copyOf(people);
        }
    }

    /**
     * A button.
     *
     * @param account the account’s number
     * @param name whom one becomes
     * @param language the language of the name
     */
    public record Someone(long account, String name, String language) {}
}
