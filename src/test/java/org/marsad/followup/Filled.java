package org.marsad.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;

/** A report being written, entry by entry. */
public final class Filled {
    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Map<String, Map<String, Entry>> entries = new LinkedHashMap<>();

    public Filled confirm(String action, String question, Map<String, String> values) {
        return put(action, question, values, Entry.Origin.FORM, 1L, NOON);
    }

    public Filled carry(String action, String question, Map<String, String> values) {
        return put(action, question, values, Entry.Origin.PREFILL, null, NOON);
    }

    public Filled confirm(String action, String question, Map<String, String> values, Instant at) {
        return put(action, question, values, Entry.Origin.FORM, 1L, at);
    }

    public Draft draft() {
        return draft(ReportState.DRAFT);
    }

    public Draft draft(ReportState state) {
        LocalizedText title = new LocalizedText("2026", "2026", "2026");
        Cycle cycle = new Cycle(
                "2026", title, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 31));
        return new Draft(1, cycle, new PartnerCode("SEN"), 1, state, entries);
    }

    private Filled put(
            String action,
            String question,
            Map<String, String> values,
            Entry.Origin origin,
            @Nullable Long by,
            Instant at) {
        entries.computeIfAbsent(action, _ -> new LinkedHashMap<>())
                .put(question, new Entry(action, question, values, 1, origin, by, at));
        return this;
    }
}
