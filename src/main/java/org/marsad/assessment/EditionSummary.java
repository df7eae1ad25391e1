package org.marsad.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.LocalizedText;

/**
 * What identifies a frozen edition.
 *
 * @param id its address
 * @param title what it was frozen for, such as a meeting's name
 * @param asOf the reference date of its lists and denominators
 * @param cycle the reporting cycle it judges
 * @param previous the edition its changes are measured against; null for a first one
 * @param method the version of the computation
 * @param inputsSha256 the hash of its stored inputs, in hexadecimal
 * @param resultsSha256 the hash of its results, in hexadecimal
 * @param frozenAt when it was frozen
 * @param exercise whether its reports are fictitious
 */
public record EditionSummary(
        EditionId id,
        LocalizedText title,
        LocalDate asOf,
        String cycle,
        @Nullable EditionId previous,
        String method,
        String inputsSha256,
        String resultsSha256,
        Instant frozenAt,
        boolean exercise) {}
