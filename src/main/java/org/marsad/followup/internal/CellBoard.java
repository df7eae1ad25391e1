package org.marsad.followup.internal;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.CellState;
import org.marsad.followup.NotApplicableReason;
import org.marsad.followup.Overview.Cell;
import org.marsad.followup.Overview.Version;
import org.marsad.followup.ReportState;
import org.marsad.followup.Score;
import org.marsad.followup.Status;
import org.marsad.followup.internal.CellStore.Said;
import org.marsad.followup.internal.CellStore.Written;
import org.marsad.followup.internal.Rows.AnswerKey;
import org.marsad.plan.Action;
import org.marsad.plan.Plan;

/**
 * Decides what one cell shows. What asks somebody to do something goes before what is done.
 *
 * @param written what stands in reports that are not sealed
 * @param accepted what sealed ones are worth
 * @param said what was said to the actions of reports that are not sealed
 */
record CellBoard(Map<AnswerKey, Written> written, Map<AnswerKey, Score> accepted, Said said) {
    private static final List<String> ACTIONS =
            Plan.cadiz().listActions().stream().map(Action::code).toList();

    /** The 29 cells of a report. */
    List<Cell> cells(@Nullable Version report) {
        return ACTIONS.stream()
                .map(it -> report == null ? new Cell(it, CellState.NONE, null, null) : cell(report, it))
                .toList();
    }

    private Cell cell(Version report, String action) {
        AnswerKey key = new AnswerKey(report.id(), action);
        if (report.state() == ReportState.WITHDRAWN) {
            return new Cell(action, CellState.NONE, null, null);
        }
        return report.state().isSealed() ? sealed(key) : open(report.state(), key);
    }

    private Cell sealed(AnswerKey key) {
        Score score = accepted.get(key);
        if (score == null) {
            return new Cell(key.action(), CellState.NONE, null, null);
        }
        boolean agreed = score.reported() == Status.NOT_APPLICABLE;
        return new Cell(
                key.action(), agreed ? CellState.AGREED : CellState.ACCEPTED, score.reported(), score.counted());
    }

    private Cell open(ReportState state, AnswerKey key) {
        Written text = written.get(key);
        Status status = text == null ? null : status(text);
        return new Cell(key.action(), state(state, key, text, status), status, null);
    }

    private CellState state(ReportState report, AnswerKey key, @Nullable Written text, @Nullable Status status) {
        if (report == ReportState.RETURNED && said.returned().contains(key)) {
            return CellState.RETURNED;
        }
        if (said.asked().contains(key)) {
            return CellState.QUERIED;
        }
        if (status == Status.NOT_APPLICABLE) {
            return said.agreed().contains(key) ? CellState.AGREED : CellState.CLAIMED;
        }
        if (status != null) {
            return CellState.ANSWERED;
        }
        if (text == null) {
            return CellState.NONE;
        }
        return text.confirmed() ? CellState.BEGUN : CellState.CARRIED;
    }

    /** As the answer would count, were it accepted now. */
    private static @Nullable Status status(Written text) {
        if ("no".equals(text.applies())) {
            Optional<NotApplicableReason> reason = NotApplicableReason.find(requireNonNullElse(text.reason(), ""));
            return reason.isPresent() ? Status.NOT_APPLICABLE : null;
        }
        return text.status() == null ? null : Status.find(text.status()).orElse(null);
    }
}
