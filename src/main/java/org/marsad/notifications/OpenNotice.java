package org.marsad.notifications;

import java.time.Instant;

/**
 * A notice in somebody's inbox.
 *
 * @param id its number
 * @param notice what it says
 * @param at when it was told
 * @param read whether its reader has marked it as read; only what is not is mailed
 */
public record OpenNotice(long id, Notice notice, Instant at, boolean read) {}
