package org.marsad.followup.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Progress;
import org.marsad.followup.Question;
import org.marsad.followup.Saving;
import org.marsad.kernel.Texts;
import org.marsad.plan.Action;
import org.marsad.web.Shell;
import org.springframework.stereotype.Component;

/** Makes the page of an action's form, and the answers to saving one question. */
@Component
class FormPages {
    private final SurroundingsMaker surroundings;
    private final KnownMeasures measures;

    FormPages(SurroundingsMaker surroundings, KnownMeasures measures) {
        this.measures = measures;
        this.surroundings = surroundings;
    }

    /** The page as it stands. */
    FormPage page(Desk desk, Action action, @Nullable String result) {
        return make(new Writing.Outcome(desk, Map.of(), Map.of()), action, result, false);
    }

    /** The page after a saving that left something to mend. */
    FormPage page(Writing.Outcome outcome, Action action) {
        boolean conflict = outcome.savings().values().stream().anyMatch(Saving.Conflict.class::isInstance);
        Texts texts = outcome.desk().texts();
        String result = conflict ? texts.t("followup.form.result.conflict") : texts.t("followup.form.result.refused");
        return make(outcome, action, result, true);
    }

    /** What the script gets after saving one question. */
    SavedView saved(Writing.Outcome outcome, Question question, Writing.Form sent) {
        Desk desk = outcome.desk();
        QuestionMaker maker = new QuestionMaker(desk, surroundings.of(desk, question.action()));
        Saving saving = outcome.savings().get(question.code());
        return new SavedView(
                maker.state(question, saving),
                maker.fields(question, saving, outcome.shown(question.code())),
                question.places().stream()
                        .map(it -> Typed.name(question, it.id()))
                        .filter(sent::hasFile)
                        .collect(Collectors.toSet()),
                left(desk, Set.of(question.action())),
                Effect.of(desk, Desk.action(question.action())));
    }

    /** What others wrote in an action since the revisions the form shows. */
    News news(Desk desk, String action, Map<String, Integer> seen) {
        Surroundings around = surroundings.of(desk, action);
        Answered answered = new Answered(desk, around);
        List<News.Item> items = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (Question question : desk.draft().questionnaire().questions(action)) {
            desk.draft()
                    .find(action, question.code())
                    .filter(it -> it.revision() > seen.getOrDefault(question.code(), Integer.MAX_VALUE))
                    .filter(it -> it.by() == null
                            || it.by() != desk.person().account().id())
                    .ifPresent(it -> {
                        String who = around.nameOf(it.by());
                        items.add(new News.Item(
                                desk.texts()
                                        .t(
                                                "followup.form.news.item",
                                                desk.form().question(question),
                                                who == null ? desk.texts().t("followup.form.somebody") : who,
                                                Moments.say(desk.texts(), it.at())),
                                answered.list(question, it.values()),
                                desk.to().action(action) + "#q-" + question.code()));
                        shown.add(question.code() + "-" + it.revision());
                    });
        }
        return new News(desk.to().news(action), String.join(" ", shown), items);
    }

    /** How many questions of these actions are left, and how long they take. */
    static String left(Desk desk, Set<String> actions) {
        Progress progress = desk.progress();
        return desk.texts().t("followup.left", progress.left(actions), progress.minutes(actions));
    }

    private FormPage make(Writing.Outcome outcome, Action action, @Nullable String result, boolean asks) {
        Desk desk = outcome.desk();
        Texts texts = desk.texts();
        boolean writes = desk.mayWrite(action.code());
        return new FormPage(
                action.code(),
                action.title().in(desk.language()),
                Desk.domainOf(action).title().in(desk.language()),
                texts.t("followup.form.report", desk.partnerName(), desk.cycleTitle()),
                writes ? null : closed(desk),
                left(desk, Set.of(action.code())),
                result,
                asks,
                writes ? desk.to().action(action.code()) : null,
                writes ? desk.to().news(action.code()) : null,
                questions(outcome, action),
                writes ? measures.offer(desk, action.code()) : List.of(),
                Effect.of(desk, action),
                neighbour(desk, action, -1),
                neighbour(desk, action, 1),
                new Shell.Link(texts.t("followup.form.home"), desk.to().report()));
    }

    private List<QuestionView> questions(Writing.Outcome outcome, Action action) {
        Desk desk = outcome.desk();
        QuestionMaker maker = new QuestionMaker(desk, surroundings.of(desk, action.code()));
        List<QuestionView> views = new ArrayList<>();
        for (Question question : desk.draft().questionnaire().questions(action.code())) {
            views.add(maker.view(
                    question,
                    views.size() + 1,
                    outcome.savings().get(question.code()),
                    outcome.shown(question.code())));
        }
        return views;
    }

    private static String closed(Desk desk) {
        Texts texts = desk.texts();
        return desk.draft().state().isOpen()
                ? texts.t("followup.form.readOnly")
                : texts.t("followup.form.closed", desk.form().state(desk.draft().state()));
    }

    private static Shell.@Nullable Link neighbour(Desk desk, Action action, int step) {
        List<Action> actions = desk.listActions();
        int place = actions.indexOf(action) + step;
        if (place < 0 || place >= actions.size()) {
            return null;
        }
        Action other = actions.get(place);
        String label = desk.texts()
                .t("followup.form.action", other.code(), other.label().in(desk.language()));
        return new Shell.Link(label, desk.to().action(other.code()));
    }
}
