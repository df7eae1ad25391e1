package org.marsad.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;

/**
 * What a workbook changes in a report, question by question, or what is wrong with it.
 *
 * @param cycle the cycle's code
 * @param partner who reports
 * @param language the language it was written in
 * @param items the questions it says something about, in order
 * @param unchanged how many questions it says nothing about
 * @param mistakes what can't be understood; with one or more nothing is taken
 * @param stamp names this outcome on this state of the report
 */
public record WorkbookPreview(
        String cycle,
        PartnerCode partner,
        Language language,
        List<Item> items,
        int unchanged,
        List<Mistake> mistakes,
        String stamp) {
    public WorkbookPreview {
        items = List.copyOf(items);
        mistakes = List.copyOf(mistakes);
    }

    /** The questions of one kind. */
    public List<Item> items(Kind kind) {
        return items.stream().filter(it -> it.kind() == kind).toList();
    }

    /** Whether there is something to take. */
    public boolean changesSomething() {
        return items.stream().anyMatch(it -> it.kind() != Kind.ELSEWHERE);
    }

    /** What becomes of a question. Names are message keys {@code workbook.kind.CODE}. */
    public enum Kind {
        /** The workbook's answer takes the place of the report's. */
        CHANGED("changed"),
        /** What was carried over from the last report is confirmed as it stands. */
        CONFIRMED("confirmed"),
        /** Changed in the workbook and, meanwhile, otherwise in the report: the person chooses. */
        CONFLICT("conflict"),
        /** Changed in the report meanwhile and not in the workbook: the report's answer stays. */
        ELSEWHERE("elsewhere");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * One question.
     *
     * @param action the action's code
     * @param question the question's code
     * @param kind what becomes of it
     * @param lines its fields that differ, in order
     */
    public record Item(String action, String question, Kind kind, List<Line> lines) {
        public Item {
            lines = List.copyOf(lines);
        }

        /** Names it in a form. */
        public String id() {
            return action + "." + question;
        }
    }

    /**
     * One field.
     *
     * @param place the field ({@link org.marsad.followup.Question.Place#id()})
     * @param before what stands in the report; null where nothing does
     * @param after what the workbook says; null where nothing
     */
    public record Line(
            String place, @Nullable String before, @Nullable String after) {}

    /**
     * Something in the file that can't be understood.
     *
     * @param sheet the sheet's name as it is in the file
     * @param row the row, from 1; 0 for the sheet as a whole
     * @param column the column's letters; empty for the row as a whole
     * @param key the message key of a sentence that says what to do
     * @param arguments what fills its places
     */
    public record Mistake(String sheet, int row, String column, String key, List<Object> arguments) {
        public Mistake {
            arguments = List.copyOf(arguments);
        }

        /** The sentence. */
        public String in(Texts texts) {
            return texts.t(key, arguments.toArray());
        }
    }
}
