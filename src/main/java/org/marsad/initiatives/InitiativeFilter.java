package org.marsad.initiatives;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.plan.TargetGroup;

/**
 * Which initiatives to list; null is no restriction.
 *
 * @param words words that all have to be in titles, descriptions, names of organisations or the identifier
 * @param country a country it is for, ISO 3166-1 alpha-2
 * @param organisation words that all have to be in the names or references of its organisations
 * @param status the standard's code of its status
 * @param kind {@code project} or {@code policy}
 * @param sector a code of the DAC's sectors
 * @param from only what is not over on this day
 * @param until only what has begun on this day
 * @param currency only what has its whole budget in this currency
 * @param least the smallest budget in that currency
 * @param action the id of an action of the plan to which it is linked, such as {@code A12}
 * @param group a target group of the plan that its texts speak of
 */
public record InitiativeFilter(
        @Nullable String words,
        @Nullable String country,
        @Nullable String organisation,
        @Nullable String status,
        @Nullable String kind,
        @Nullable String sector,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String currency,
        @Nullable BigDecimal least,
        @Nullable String action,
        @Nullable TargetGroup group) {
    /** No restriction. */
    public static final InitiativeFilter ALL =
            new InitiativeFilter(null, null, null, null, null, null, null, null, null, null, null, null);
}
