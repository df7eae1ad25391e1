package org.marsad.meetings.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a form of the desk, with what was typed and what is wrong with it. */
public sealed interface FormPart {
    /**
     * A line to type into.
     *
     * @param id of the input
     * @param name under which it is sent
     * @param type the kind of input
     * @param label its words
     * @param hint how to fill it in; null for nothing
     * @param value what was typed
     * @param mistake what is wrong; null for nothing
     */
    record Line(
            String id,
            String name,
            String type,
            String label,
            @Nullable String hint,
            String value,
            @Nullable String mistake)
            implements FormPart {
        /** What else describes the input. */
        public @Nullable String describedBy() {
            String hinted = hint == null ? "" : id + "-hint";
            String wrong = mistake == null ? "" : id + "-mistake";
            String all = (hinted + " " + wrong).strip();
            return all.isEmpty() ? null : all;
        }

        /** Whether it takes several lines. */
        public boolean isLong() {
            return type.equals("area");
        }

        /** Whether words are typed, in a language of their own direction. */
        public boolean isWords() {
            return type.equals("text") || isLong();
        }
    }

    /**
     * A list of which one is chosen, as a menu or as buttons.
     *
     * @param menu whether it is a menu
     */
    record Choice(
            String id,
            String name,
            String label,
            boolean menu,
            List<Option> options,
            @Nullable String mistake) implements FormPart {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * Boxes to tick, in groups.
     *
     * @param folded whether they open on demand
     */
    record Boxes(String name, String label, boolean folded, List<Group> groups) implements FormPart {
        public Boxes {
            groups = List.copyOf(groups);
        }

        /** Whether something is ticked, so that it stands open. */
        public boolean isTicked() {
            return groups.stream().flatMap(it -> it.options().stream()).anyMatch(Option::chosen);
        }
    }

    /** Boxes that belong together; without a name where there is one group only. */
    record Group(@Nullable String name, List<Option> options) {
        public Group {
            options = List.copyOf(options);
        }
    }

    /** One to choose or tick. */
    record Option(String value, String words, boolean chosen) {}
}
