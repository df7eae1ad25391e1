package org.marsad.meetings.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.meetings.Details;

/** Which fields of a meeting changed, as the ends of message keys {@code meetings.field.FIELD}. */
final class ChangedFields {
    private final List<String> changed = new ArrayList<>();

    private ChangedFields() {}

    static List<String> between(Details one, Details other) {
        return new ChangedFields()
                .compare("title", one.title(), other.title())
                .compare("language", one.language(), other.language())
                .compare("kind", one.kind(), other.kind())
                .compare("first", one.first(), other.first())
                .compare("last", one.last(), other.last())
                .compare("place", one.place(), other.place())
                .compare("country", one.country(), other.country())
                .compare("online", one.online(), other.online())
                .compare("domains", one.domains(), other.domains())
                .compare("actions", one.actions(), other.actions())
                .compare("hosts", one.hosts(), other.hosts())
                .compare("employers", one.employers(), other.employers())
                .compare("attendance", one.attendance(), other.attendance())
                .compare("people", one.people(), other.people())
                .compare("source", one.source(), other.source())
                .compare("note", one.note(), other.note())
                .changed;
    }

    private ChangedFields compare(String field, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            changed.add(field);
        }
        return this;
    }
}
