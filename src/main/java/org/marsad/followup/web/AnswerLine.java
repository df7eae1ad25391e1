package org.marsad.followup.web;

import org.jspecify.annotations.Nullable;

/**
 * One thing that stands under a question, in words.
 *
 * @param label the field's short name; null where the question has only this one
 * @param text the value
 * @param language of the value where it is somebody's own words; null where it is ours
 * @param url where it leads; null for nowhere
 * @param rest what else is known of it; empty for nothing
 */
public record AnswerLine(
        @Nullable String label,
        String text,
        @Nullable String language,
        @Nullable String url,
        String rest) {}
