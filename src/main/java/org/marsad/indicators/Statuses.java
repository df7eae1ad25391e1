package org.marsad.indicators;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.marsad.indicators.Observation.Status;

/** How sure a value is, in words or as the code list of SDMX (CL_OBS_STATUS) says it. Nothing said is final. */
final class Statuses {
    private static final Map<String, Status> KNOWN = known();

    private Statuses() {}

    static Optional<Status> find(String text) {
        return Optional.ofNullable(KNOWN.get(text.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Status> known() {
        Map<String, Status> known = new HashMap<>();
        known.put("", Status.FINAL);
        for (Status it : Status.values()) {
            known.put(it.name().toLowerCase(Locale.ROOT), it);
        }
        "abdhklmoqsuw".chars().forEach(it -> known.put(Character.toString(it), Status.FINAL));
        "pvg".chars().forEach(it -> known.put(Character.toString(it), Status.PROVISIONAL));
        "eifjn".chars().forEach(it -> known.put(Character.toString(it), Status.ESTIMATED));
        return Map.copyOf(known);
    }
}
