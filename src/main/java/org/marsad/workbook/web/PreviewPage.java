package org.marsad.workbook.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.FormTexts;
import org.marsad.followup.Question;
import org.marsad.followup.Questionnaire;
import org.marsad.followup.ValueWords;
import org.marsad.kernel.Texts;
import org.marsad.plan.Plan;
import org.marsad.workbook.WorkbookPreview;

/**
 * What would come of a workbook, before it is taken.
 *
 * @param action where the form goes
 * @param again the page to bring another file to
 * @param stamp what is shown
 * @param moved whether the report changed since this was last shown
 * @param summary the whole in one sentence
 * @param takes whether there is something to take, and nothing wrong
 * @param mistakes what is wrong
 * @param groups the questions by what becomes of them
 */
public record PreviewPage(
        String action,
        String again,
        String stamp,
        boolean moved,
        String summary,
        boolean takes,
        List<MistakeRow> mistakes,
        List<Group> groups) {
    public PreviewPage {
        mistakes = List.copyOf(mistakes);
        groups = List.copyOf(groups);
    }

    /**
     * Something wrong.
     *
     * @param sheet the sheet's name
     * @param cell the cell as spreadsheets name it, or a dash
     * @param sentence what to do
     */
    public record MistakeRow(String sheet, String cell, String sentence) {}

    /**
     * The questions of one kind.
     *
     * @param title what becomes of them, with their number
     * @param lead what that means
     * @param choice whether the person chooses between both answers
     * @param items the questions
     */
    public record Group(String title, String lead, boolean choice, List<ItemRow> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * A question.
     *
     * @param id names it in the form
     * @param action the action it is about
     * @param question what is asked
     * @param lines its fields
     */
    public record ItemRow(String id, String action, String question, List<LineRow> lines) {
        public ItemRow {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A field.
     *
     * @param name its name
     * @param before what stands in the report
     * @param after what the workbook says
     */
    public record LineRow(String name, String before, String after) {}

    static PreviewPage of(
            WorkbookPreview preview, Questionnaire questionnaire, ValueWords values, Texts texts, Frame frame) {
        List<MistakeRow> mistakes = preview.mistakes().stream()
                .map(it -> new MistakeRow(it.sheet(), it.row() == 0 ? "–" : it.column() + it.row(), it.in(texts)))
                .toList();
        List<Group> groups = new ArrayList<>();
        for (WorkbookPreview.Kind kind : WorkbookPreview.Kind.values()) {
            List<ItemRow> items = preview.items(kind).stream()
                    .map(it -> row(it, questionnaire, values, texts))
                    .toList();
            if (!items.isEmpty()) {
                String code = kind.code();
                groups.add(new Group(
                        texts.t("workbook.kind." + code, items.size()),
                        texts.t("workbook.kind.lead." + code),
                        kind == WorkbookPreview.Kind.CONFLICT,
                        items));
            }
        }
        boolean takes = mistakes.isEmpty() && preview.changesSomething();
        return new PreviewPage(
                frame.action(),
                frame.again(),
                preview.stamp(),
                frame.moved(),
                summary(preview, texts),
                takes,
                mistakes,
                groups);
    }

    /**
     * What surrounds a preview.
     *
     * @param action where the form goes
     * @param again the page to bring another file to
     * @param moved whether the report changed since this was last shown
     */
    record Frame(String action, String again, boolean moved) {}

    private static String summary(WorkbookPreview preview, Texts texts) {
        if (!preview.mistakes().isEmpty()) {
            return texts.t("workbook.preview.wrong", preview.mistakes().size());
        }
        return preview.changesSomething()
                ? texts.t("workbook.preview.unchanged", preview.unchanged())
                : texts.t("workbook.preview.nothing");
    }

    private static ItemRow row(WorkbookPreview.Item item, Questionnaire questionnaire, ValueWords values, Texts texts) {
        Question question = questionnaire.find(item.action(), item.question()).orElseThrow();
        String action = Plan.cadiz()
                .findAction(item.action())
                .map(it ->
                        texts.t("workbook.preview.action", it.code(), it.label().in(texts.language())))
                .orElse(item.action());
        List<LineRow> lines = item.lines().stream()
                .map(it -> {
                    Question.Place place = question.findPlace(it.place()).orElseThrow();
                    return new LineRow(
                            values.place(question, place),
                            value(it.before(), place, values, texts),
                            value(it.after(), place, values, texts));
                })
                .toList();
        return new ItemRow(item.id(), action, new FormTexts(texts).question(question), lines);
    }

    private static String value(@Nullable String value, Question.Place place, ValueWords values, Texts texts) {
        return value == null ? texts.t("workbook.value.none") : values.value(place.field(), value);
    }
}
