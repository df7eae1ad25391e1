package org.marsad.followup;

import org.marsad.kernel.PartnerCode;

/**
 * Somebody said something on a report. Published in the transaction that stored it.
 *
 * @param cycle the cycle's code
 * @param partner whose report
 * @param comment what was said
 */
public record Commented(String cycle, PartnerCode partner, Reviews.Comment comment) {}
