package org.marsad.indicators;

import org.marsad.indicators.CountTable.Cell;

/**
 * What protects one cell: an attacker must find it possible that it is this much higher, or this much lower.
 *
 * @param cell the cell, hidden itself
 * @param raise how much higher protects it
 * @param lower how much lower protects it
 */
record Need(Cell cell, long raise, long lower) {
    boolean isMetBy(HiddenCells cells) {
        return cells.raise(cell, raise).amount() >= raise
                || cells.lower(cell, lower).amount() >= lower;
    }
}
