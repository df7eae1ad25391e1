package org.marsad.initiatives;

import java.time.Instant;

/**
 * A decision about two reports. It stays written when it is undone or followed by another.
 *
 * @param id its number
 * @param one the report taken in first
 * @param other the other
 * @param verdict what was decided
 * @param why the reason given; empty if none
 * @param account who
 * @param actor in which role
 * @param at when
 * @param standing whether it holds now
 */
public record Decided(
        long id,
        Side one,
        Side other,
        Verdict verdict,
        String why,
        long account,
        String actor,
        Instant at,
        boolean standing) {}
