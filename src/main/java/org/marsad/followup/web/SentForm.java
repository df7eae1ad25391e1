package org.marsad.followup.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** What somebody sent with a form, so that nothing of it is lost when something is wrong. */
record SentForm(Map<String, String> fields) {
    static final SentForm NOTHING = new SentForm(Map.of());

    SentForm {
        fields = Map.copyOf(fields);
    }

    static SentForm of(MultiValueMap<String, String> form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.toSingleValueMap().forEach((name, text) -> {
            if (text != null && !text.isBlank()) {
                fields.put(name, text.replace("\r\n", "\n").strip());
            }
        });
        return new SentForm(fields);
    }

    /** What was typed there; empty for nothing. */
    String text(String name) {
        return fields.getOrDefault(name, "");
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** The same without what was dealt with. */
    SentForm without(Set<String> names) {
        Map<String, String> rest = new LinkedHashMap<>(fields);
        rest.keySet().removeAll(names);
        return new SentForm(rest);
    }

    /** Whether something with such a beginning was typed. */
    boolean hasAny(Set<String> beginnings) {
        return fields.keySet().stream().anyMatch(it -> beginnings.stream().anyMatch(it::startsWith));
    }
}
