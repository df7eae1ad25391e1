package org.marsad.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;

/**
 * Who is where in a cycle: one row for each State that takes part, one cell for each action.
 *
 * @param cycle the cycle
 * @param at at what moment
 * @param rows by partner code
 */
public record Overview(Cycle cycle, Instant at, List<Row> rows) {
    public Overview {
        rows = List.copyOf(rows);
    }

    public Optional<Row> find(PartnerCode partner) {
        return rows.stream().filter(it -> it.partner().code().equals(partner)).findFirst();
    }

    /**
     * One State.
     *
     * @param partner which
     * @param expected whether it is expected to report, being no observer
     * @param standing where it is as a whole
     * @param report its newest version; null where none was begun
     * @param cells one for each action, in the plan's order
     */
    public record Row(
            Partner partner,
            boolean expected,
            Standing standing,
            @Nullable Version report,
            List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Whether the Secretariat has the next step. */
        public boolean waitsForSecretariat() {
            return report != null && report.state().isWithSecretariat();
        }

        /** How many cells are in this state. */
        public long count(CellState state) {
            return cells.stream().filter(it -> it.state() == state).count();
        }
    }

    /**
     * The newest version of a report.
     *
     * @param id its number in the database
     * @param version from 1
     * @param state where it is in the workflow
     * @param since when it came there; null where nobody moved it
     * @param returns how often it was given back
     */
    public record Version(
            long id,
            int version,
            ReportState state,
            @Nullable Instant since,
            int returns) {}

    /**
     * One partner and one action.
     *
     * @param action the action's code
     * @param state where it is
     * @param reported the status the partner said; null where none was said
     * @param counted the status its proof allows; null before acceptance
     */
    public record Cell(
            String action,
            CellState state,
            @Nullable Status reported,
            @Nullable Status counted) {
        /** Whether the proof was too weak for the status reported. */
        public boolean isCapped() {
            return counted != null && counted != reported;
        }
    }
}
