package org.marsad.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the Steering Committee has taken note of a cycle's accepted reports.
 *
 * @param waiting how many are accepted and not noted yet
 * @param noted how many are noted, or already published
 * @param at when the Committee last took note; null if it never did
 */
public record Noting(int waiting, int noted, @Nullable Instant at) {}
