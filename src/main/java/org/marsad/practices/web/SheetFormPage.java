package org.marsad.practices.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Texts;
import org.marsad.plan.Plan;
import org.marsad.plan.TargetGroup;
import org.marsad.practices.ForWomen;
import org.marsad.practices.Obstacle;
import org.marsad.practices.Sheet;

/**
 * Where a practice is written.
 *
 * @param action where it goes
 * @param about whose it is and where it stands
 * @param message what came of the last sending; null for nothing
 * @param presses whether that asks for something
 * @param faults a sentence for each field that has to be mended
 * @param theirs what somebody else saved meanwhile; null if nobody did
 * @param steps what happened to it so far
 * @param withdraw where it is withdrawn; null where it can’t be
 * @param values what is in the fields
 * @param lists what can be chosen
 */
public record SheetFormPage(
        String action,
        String about,
        @Nullable String message,
        boolean presses,
        Map<String, String> faults,
        @Nullable SheetView theirs,
        List<SheetStep> steps,
        @Nullable String withdraw,
        Values values,
        Lists lists) {
    public SheetFormPage {
        faults = Map.copyOf(faults);
        steps = List.copyOf(steps);
    }

    /** The sentence at this field; null for none. */
    public @Nullable String fault(String field) {
        return faults.get(field);
    }

    /** The length of a title, at most. */
    public int longestTitle() {
        return Sheet.LONGEST_TITLE;
    }

    /** The length of a text, at most. */
    public int longest() {
        return Sheet.LONGEST;
    }

    /** What is in the fields, as it was typed. */
    public record Values(
            String partner,
            String seen,
            String title,
            String done,
            String obstacle,
            String result,
            String womenWords,
            String evaluation,
            String since,
            String source,
            String initiative) {
        static Values of(SheetForm it) {
            return new Values(
                    SheetForm.text(it.partner()),
                    SheetForm.text(it.seen()),
                    SheetForm.text(it.title()),
                    SheetForm.text(it.done()),
                    SheetForm.text(it.obstacle()),
                    SheetForm.text(it.result()),
                    SheetForm.text(it.womenWords()),
                    SheetForm.text(it.evaluation()),
                    SheetForm.text(it.since()),
                    SheetForm.text(it.source()),
                    SheetForm.text(it.initiative()));
        }
    }

    /** What can be chosen, with what is. */
    public record Lists(
            List<SheetOption> languages,
            List<SheetOption> obstacles,
            List<SheetOption> groups,
            List<SheetOption> women,
            List<SheetOption> evaluated,
            List<Domain> domains) {
        public Lists {
            languages = List.copyOf(languages);
            obstacles = List.copyOf(obstacles);
            groups = List.copyOf(groups);
            women = List.copyOf(women);
            evaluated = List.copyOf(evaluated);
            domains = List.copyOf(domains);
        }

        /** @param mayWrite of which actions they may write, by code */
        static Lists of(SheetForm form, Predicate<String> mayWrite, Words words) {
            Texts texts = words.texts();
            Sheet chosen = form.sheet();
            String evaluated = form.evaluated() == null ? "" : form.evaluated();
            return new Lists(
                    SheetOption.languages(texts, chosen.language()),
                    Arrays.stream(Obstacle.values())
                            .map(it -> new SheetOption(
                                    it.name(),
                                    words.obstacle(it),
                                    chosen.obstacles().contains(it)))
                            .toList(),
                    Arrays.stream(TargetGroup.values())
                            .map(it -> new SheetOption(
                                    it.name(),
                                    texts.t("plan.group." + it),
                                    chosen.groups().contains(it)))
                            .toList(),
                    Arrays.stream(ForWomen.values())
                            .map(it ->
                                    new SheetOption(it.name(), texts.t("practices.women." + it), it == chosen.women()))
                            .toList(),
                    List.of(
                            new SheetOption("yes", texts.t("practices.yes"), evaluated.equals("yes")),
                            new SheetOption("no", texts.t("practices.no"), evaluated.equals("no"))),
                    domains(chosen, mayWrite, words));
        }

        private static List<Domain> domains(Sheet chosen, Predicate<String> mayWrite, Words words) {
            return Plan.cadiz().domains().stream()
                    .map(domain -> new Domain(
                            domain.label().in(words.texts().language()),
                            domain.listActions().stream()
                                    .anyMatch(it -> chosen.actions().contains(it.code())),
                            domain.listActions().stream()
                                    .filter(it -> mayWrite.test(it.code()))
                                    .map(it -> new SheetOption(
                                            it.code(),
                                            words.action(it),
                                            chosen.actions().contains(it.code())))
                                    .toList()))
                    .filter(it -> !it.actions().isEmpty())
                    .toList();
        }
    }

    /**
     * The actions of a domain.
     *
     * @param open whether one of them is chosen
     */
    public record Domain(String name, boolean open, List<SheetOption> actions) {
        public Domain {
            actions = List.copyOf(actions);
        }
    }
}
