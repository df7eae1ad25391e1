package org.marsad.practices.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.practices.Practice;
import org.marsad.practices.Reuse;
import org.marsad.practices.Step;

/**
 * A practice that everybody may read.
 *
 * @param title its title
 * @param shared who shares it, and since when it was accepted
 * @param partner where more of that partner is
 * @param withdrawn that it was withdrawn, with the reason; null while it is shown
 * @param sheet what it says; null where it was withdrawn
 * @param reuses who used it
 * @param reuse where another country tells that it used it
 * @param history what happened to it
 */
public record PracticePage(
        Said title,
        String shared,
        String partner,
        @Nullable SheetStep withdrawn,
        @Nullable SheetView sheet,
        List<ReuseView> reuses,
        String reuse,
        List<SheetStep> history) {
    public PracticePage {
        reuses = List.copyOf(reuses);
        history = List.copyOf(history);
    }

    static PracticePage of(Practice it, List<Reuse> reuses, List<Step> steps, Words words) {
        var withdrawal = it.withdrawal();
        var accepted = it.acceptedAt();
        return new PracticePage(
                words.title(it),
                words.texts()
                        .t(
                                "practices.page.shared",
                                words.partner(it.partner()),
                                accepted == null ? "–" : words.day(accepted)),
                words.home() + "/partners/" + it.partner(),
                withdrawal == null
                        ? null
                        : new SheetStep(
                                words.texts().t("practices.page.withdrawn", words.day(withdrawal.at())),
                                withdrawal.why()),
                withdrawal == null ? SheetView.of(it, words) : null,
                words.reuses(reuses),
                words.desk(it.id()) + "/reuses",
                steps.stream()
                        .filter(step -> step.version() <= it.version())
                        .map(words::step)
                        .toList());
    }
}
