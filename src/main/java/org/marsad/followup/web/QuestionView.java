package org.marsad.followup.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.web.Shell;

/**
 * A question as a group of fields, or, where nobody may write, as what was said.
 *
 * @param code its code, such as {@code Q4}
 * @param number its place among the nine, from 1
 * @param title what is asked
 * @param why why it is asked
 * @param returned why the Secretariat gave it back; null if it did not
 * @param url where it is saved by itself; null where nobody may write
 * @param lines its fields; one line, or as many as it has
 * @param open how many lines are shown at first
 * @param standing what stands there, for reading
 * @param state how far it is
 */
public record QuestionView(
        String code,
        int number,
        String title,
        String why,
        @Nullable String returned,
        @Nullable String url,
        List<Line> lines,
        int open,
        List<Said> standing,
        State state) {
    public QuestionView {
        lines = List.copyOf(lines);
        standing = List.copyOf(standing);
    }

    /** The id of the whole on its page. */
    public String id() {
        return "q-" + code;
    }

    /** Whether a file can be given, so that the form needs another way of sending. */
    public boolean hasFile() {
        return lines.stream().flatMap(it -> it.fields().stream()).anyMatch(it -> it.kind() == Kind.DOCUMENT);
    }

    /**
     * The fields of one line.
     *
     * @param label its name where there are several; null where there is one
     * @param fields its fields
     */
    public record Line(@Nullable String label, List<FieldView> fields) {
        public Line {
            fields = List.copyOf(fields);
        }
    }

    /** How a field looks. */
    public enum Kind {
        RADIO,
        SELECT,
        WORDS,
        PARAGRAPH,
        NUMBER,
        DATE,
        LINK,
        PARTNERS,
        DOCUMENT
    }

    /**
     * A field.
     *
     * @param id its id on the page
     * @param name its name in the form
     * @param kind how it looks
     * @param label its name for people
     * @param hint what to know before typing; null if nothing
     * @param value what stands in it
     * @param options what can be chosen, group by group; one group without name where there are no groups
     * @param file the stored file; null where there is none
     * @param mistake why it was not saved; null if nothing is wrong
     */
    public record FieldView(
            String id,
            String name,
            Kind kind,
            String label,
            @Nullable String hint,
            String value,
            List<Group> options,
            Shell.@Nullable Link file,
            @Nullable String mistake) {
        public FieldView {
            options = List.copyOf(options);
        }

        /** What is chosen, for a list that is folded. */
        public List<Option> chosen() {
            return options.stream()
                    .flatMap(it -> it.options().stream())
                    .filter(Option::chosen)
                    .toList();
        }
    }

    /**
     * Options that belong together.
     *
     * @param name of what; empty for all there are
     * @param options the options
     */
    public record Group(String name, List<Option> options) {
        public Group {
            options = List.copyOf(options);
        }
    }

    /**
     * Something to choose.
     *
     * @param value its code
     * @param label its words
     * @param chosen whether it is chosen
     */
    public record Option(String value, String label, boolean chosen) {}

    /**
     * A field as what was said.
     *
     * @param label the field's name
     * @param text what stands there
     * @param language the language of the text; null for the page's
     * @param url where it leads; null if nowhere
     */
    public record Said(
            String label,
            String text,
            @Nullable String language,
            @Nullable String url) {
        /** The text's direction: a text in a foreign language finds its own. */
        public String direction() {
            return language == null ? "auto" : Language.AR.code().equals(language) ? "rtl" : "ltr";
        }
    }

    /**
     * How far a question is; what the script replaces after a saving, and nothing that people type in.
     *
     * @param code the question's code
     * @param seen the revision that is shown
     * @param look {@code confirmed}, {@code carried} or {@code blank}
     * @param words who saved it when, or where it comes from; empty for a blank one
     * @param still what to tick if nothing has to be written; null if there is nothing to tick
     * @param mistake what is wrong with the whole; null if nothing
     * @param conflict what somebody else wrote meanwhile; null if nothing
     */
    public record State(
            String code,
            int seen,
            String look,
            String words,
            @Nullable String still,
            @Nullable String mistake,
            @Nullable Conflict conflict) {
        /** The id on its page. */
        public String id() {
            return "state-" + code;
        }
    }

    /**
     * Two answers to one question.
     *
     * @param words who wrote the other, and when
     * @param revision the revision of the other
     * @param yours what was not saved
     * @param theirs what stands
     */
    public record Conflict(String words, int revision, List<Said> yours, List<Said> theirs) {
        public Conflict {
            yours = List.copyOf(yours);
            theirs = List.copyOf(theirs);
        }
    }
}
