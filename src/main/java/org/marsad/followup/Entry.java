package org.marsad.followup;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands under one question of a report being written.
 *
 * @param action the action's code
 * @param question the question's code
 * @param values by place ({@link Question#places()}); a place without value is absent
 * @param revision from 1, one more with each change; who writes names the one they saw
 * @param origin where the values came from
 * @param by the account that wrote them; null where the program or the command line did
 * @param at when
 */
public record Entry(
        String action,
        String question,
        Map<String, String> values,
        int revision,
        Origin origin,
        @Nullable Long by,
        Instant at) {
    public Entry {
        values = Map.copyOf(values);
    }

    /** Whether a person stands behind it; what was only carried over from the last report does not count. */
    public boolean isConfirmed() {
        return origin != Origin.PREFILL;
    }

    /** Where an entry's values came from. Names are message keys {@code followup.origin.CODE}. */
    public enum Origin {
        /** Carried over from the last accepted report, until somebody confirms it. */
        PREFILL("prefill"),
        FORM("form"),
        WORKBOOK("workbook"),
        /** An operator's command. */
        COMMAND("command");

        private final String code;

        Origin(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
