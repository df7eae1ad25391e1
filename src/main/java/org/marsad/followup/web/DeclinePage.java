package org.marsad.followup.web;

import org.jspecify.annotations.Nullable;
import org.marsad.followup.ReportState;
import org.marsad.followup.Reviews;
import org.marsad.kernel.Texts;

/**
 * Where a country says that it will not report in a cycle, or that it will after all.
 *
 * @param report whose report of which cycle
 * @param action where the form goes
 * @param declined since when there will be none; null while it is expected
 * @param why the note given then; null if none
 * @param state why nothing can be said any more; null while it can
 */
public record DeclinePage(
        String report,
        String action,
        @Nullable String declined,
        @Nullable String why,
        @Nullable String state) {
    static DeclinePage of(Desk desk) {
        Reviews.Declining declining = desk.declining();
        Texts texts = desk.texts();
        ReportState state = desk.draft().state();
        return new DeclinePage(
                texts.t("followup.form.report", desk.partnerName(), desk.cycleTitle()),
                desk.to().decline(),
                declining == null ? null : texts.t("followup.decline.declined", Moments.say(texts, declining.at())),
                declining == null ? null : declining.why(),
                state.isOpen()
                        ? null
                        : texts.t("followup.form.closed", desk.form().state(state)));
    }
}
