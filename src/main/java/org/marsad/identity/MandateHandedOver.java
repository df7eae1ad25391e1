package org.marsad.identity;

/**
 * Someone took over another's mandate. Published in the transaction that did it.
 *
 * @param before the mandate that ended
 * @param after the successor's
 */
public record MandateHandedOver(Mandate before, Mandate after) {}
