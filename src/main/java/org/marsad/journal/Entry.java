package org.marsad.journal;

import java.time.Instant;

/**
 * One line of the journal.
 *
 * @param seq its number, from 1, without gaps
 * @param at when, to the microsecond
 * @param actor who: a mandate or {@code command line}, never the name of a person
 * @param kind what was done, such as {@code plan.import}
 * @param subject to what, by its id
 * @param detail the rest, as short text or JSON
 * @param hash the SHA-256 over this line and the hash of the line before, in hexadecimal
 */
public record Entry(long seq, Instant at, String actor, String kind, String subject, String detail, String hash) {}
