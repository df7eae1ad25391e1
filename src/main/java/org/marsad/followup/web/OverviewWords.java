package org.marsad.followup.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.marsad.followup.CellState;
import org.marsad.followup.Overview.Cell;
import org.marsad.followup.Overview.Row;
import org.marsad.kernel.Texts;

/** Rows and cells of an overview in words: the same on the page and in the files. */
final class OverviewWords {
    private final Texts texts;

    OverviewWords(Texts texts) {
        this.texts = texts;
    }

    /** Where a partner is; where its report is, if it has one. */
    String standing(Row row) {
        return texts.t("followup.standing." + row.standing().code());
    }

    /** Where its report is; empty if there is none. */
    String report(Row row) {
        if (row.report() == null) {
            return "";
        }
        String state = texts.t("followup.state." + row.report().state().code());
        return row.report().version() == 1
                ? state
                : texts.t(
                        "followup.overview.version",
                        state,
                        texts.number(row.report().version()));
    }

    /** What is done and what is asked, for small screens: only states that occur. */
    String summary(Row row) {
        return Arrays.stream(CellState.values())
                .filter(it -> it != CellState.NONE && row.count(it) > 0)
                .map(it -> texts.t("followup.cell." + it.code()) + " " + texts.number(row.count(it)))
                .collect(Collectors.joining(" · "));
    }

    /** A cell in full. */
    String cell(Cell cell) {
        String state = texts.t("followup.cell." + cell.state().code());
        if (cell.reported() == null || cell.state() == CellState.CLAIMED || cell.state() == CellState.AGREED) {
            return state;
        }
        String said = texts.t("followup.status." + cell.reported().code());
        return cell.isCapped() && cell.counted() != null
                ? texts.t(
                        "followup.overview.capped",
                        state,
                        said,
                        texts.t("followup.status." + cell.counted().code()))
                : texts.t("followup.overview.said", state, said);
    }
}
