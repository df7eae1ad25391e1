package org.marsad.followup;

import java.time.Instant;
import org.marsad.kernel.PartnerCode;

/**
 * What a reference country has to say on its domain, from the accepted answers, before they are published. A new wording
 * is a new version; the old one stays.
 *
 * @param cycle the cycle's code
 * @param domain the domain's code
 * @param partner the reference country
 * @param version from 1; the highest counts
 * @param text the words
 * @param language their ISO 639-1 code
 * @param account who wrote it
 * @param at when
 */
public record DomainNote(
        String cycle,
        String domain,
        PartnerCode partner,
        int version,
        String text,
        String language,
        long account,
        Instant at) {}
