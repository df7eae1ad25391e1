package org.marsad.meetings.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.UserError;
import org.marsad.meetings.MeetingFilter;
import org.marsad.meetings.MeetingKind;

/** What was chosen in the filter or the address, as it was typed; each field as in {@link MeetingFilter}. */
public record MeetingQuery(
        @Nullable String year,
        @Nullable String kind,
        @Nullable String domain,
        @Nullable String partner) {
    /** What it means; a sentence where it means nothing. */
    MeetingFilter filter() {
        return new MeetingFilter(readYear(), readKind(), given(domain), given(partner), false);
    }

    /** The number of the meeting after which a page goes on. */
    static @Nullable Long after(@Nullable String before) {
        String typed = given(before);
        if (typed != null && !typed.matches("[1-9]\\d{0,17}")) {
            throw new UserError("meetings.filter.page");
        }
        return typed == null ? null : Long.valueOf(typed);
    }

    /** What is chosen, as the end of an address. */
    String query() {
        Map<String, @Nullable String> all = new LinkedHashMap<>();
        all.put("year", year);
        all.put("kind", kind);
        all.put("domain", domain);
        all.put("partner", partner);
        return all.entrySet().stream()
                .filter(it -> given(it.getValue()) != null)
                .map(it -> it.getKey() + "=" + URLEncoder.encode(String.valueOf(it.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private @Nullable Integer readYear() {
        String typed = given(year);
        if (typed != null && !typed.matches("\\d{4}")) {
            throw new UserError("meetings.filter.year", typed);
        }
        return typed == null ? null : Integer.valueOf(typed);
    }

    private @Nullable MeetingKind readKind() {
        String typed = given(kind);
        return typed == null
                ? null
                : Arrays.stream(MeetingKind.values())
                        .filter(it -> it.name().equals(typed))
                        .findFirst()
                        .orElseThrow(() -> new UserError("meetings.filter.kind", typed));
    }

    private static @Nullable String given(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.length() > 40 || typed.indexOf('\0') >= 0) {
            throw new UserError("meetings.filter.page");
        }
        return typed.strip();
    }
}
