package org.marsad.meetings;

import org.jspecify.annotations.Nullable;

/**
 * Which meetings are wanted; null or false for no wish.
 *
 * @param year of the first day
 * @param kind what kind
 * @param domain the id of a domain that it or one of its actions is about
 * @param partner the code of a partner that was present, as far as lists are known, or that hosted
 * @param withdrawn whether those that were withdrawn are among them
 */
public record MeetingFilter(
        @Nullable Integer year,
        @Nullable MeetingKind kind,
        @Nullable String domain,
        @Nullable String partner,
        boolean withdrawn) {
    public static final MeetingFilter ALL = new MeetingFilter(null, null, null, null, false);
}
