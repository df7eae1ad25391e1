package org.marsad.followup.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.web.QuestionView.Group;
import org.marsad.followup.web.QuestionView.Option;
import org.marsad.web.Shell;

/**
 * What the questions of a report are surrounded by: the names of those who wrote, and the partners to choose from.
 *
 * @param people names by account
 * @param partners the partners to choose from, region by region, by name
 * @param files the names of stored files, by number
 */
record Surroundings(Map<Long, String> people, List<Group> partners, Map<Long, String> files) {
    Surroundings {
        people = Map.copyOf(people);
        files = Map.copyOf(files);
        partners = List.copyOf(partners);
    }

    /** The name of who wrote; null for the program, or where nobody is known. */
    @Nullable
    String nameOf(@Nullable Long account) {
        return account == null ? null : people.get(account);
    }

    /** The partners, these chosen. */
    List<Group> partners(Set<String> chosen) {
        return partners.stream()
                .map(group -> new Group(
                        group.name(),
                        group.options().stream()
                                .map(it -> new Option(it.value(), it.label(), chosen.contains(it.value())))
                                .toList()))
                .toList();
    }

    /** A stored file by its number as text; null where there is none. */
    Shell.@Nullable Link file(WritingAddresses to, String number) {
        if (!number.matches("\\d{1,18}")) {
            return null;
        }
        long id = Long.parseLong(number);
        String name = files.get(id);
        return name == null ? null : new Shell.Link(name, to.document(id));
    }

    /** The names of partners by code. */
    Map<String, String> partnerNames() {
        return partners.stream()
                .flatMap(it -> it.options().stream())
                .collect(Collectors.toMap(Option::value, Option::label, (first, _) -> first));
    }
}
