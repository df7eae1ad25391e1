package org.marsad.followup.web;

import org.jspecify.annotations.Nullable;
import org.marsad.followup.CellState;
import org.marsad.followup.Overview.Cell;
import org.marsad.followup.Overview.Row;

/**
 * One square of the overview. Its state is in its shape and its sign, not in its colour alone.
 *
 * @param shape the class of its look
 * @param sign what stands in it; empty where the shape says it
 * @param words what it means, in full
 * @param url where it opens; null where there is nothing to open
 */
public record OverviewSquare(
        String shape, String sign, String words, @Nullable String url) {
    static OverviewSquare of(Row row, Cell cell, OverviewWords words, @Nullable String review) {
        boolean asks =
                row.waitsForSecretariat() && (cell.state() == CellState.ANSWERED || cell.state() == CellState.CLAIMED);
        return new OverviewSquare(
                "c-" + cell.state().code() + (asks ? " you" : ""),
                sign(cell),
                words.cell(cell),
                review == null ? null : review + "#" + ActionBlock.anchor(cell.action()));
    }

    private static String sign(Cell cell) {
        return switch (cell.state()) {
            case NONE, CARRIED -> "";
            case BEGUN -> "…";
            case CLAIMED -> "NA?";
            case AGREED -> "NA";
            case RETURNED -> "↩";
            case QUERIED -> "?";
            case ANSWERED, ACCEPTED -> cell.isCapped() ? code(cell) + "*" : code(cell);
        };
    }

    /** What counts, where the two differ; the star says that they do. */
    private static String code(Cell cell) {
        if (cell.counted() != null) {
            return cell.counted().code();
        }
        return cell.reported() == null ? "" : cell.reported().code();
    }
}
