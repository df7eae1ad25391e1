package org.marsad.initiatives;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.UserError;
import org.marsad.plan.TargetGroup;

/** What was typed into the filter or the address, as it was typed; each field as in {@link InitiativeFilter}. */
public record InitiativeQuery(
        @Nullable String q,
        @Nullable String country,
        @Nullable String organisation,
        @Nullable String status,
        @Nullable String kind,
        @Nullable String sector,
        @Nullable String from,
        @Nullable String until,
        @Nullable String currency,
        @Nullable String least,
        @Nullable String action,
        @Nullable String group) {
    private static final int LONGEST = 200;

    /** What it means; a sentence where a date or number can’t be read. */
    public InitiativeFilter filter() {
        return new InitiativeFilter(
                text(q),
                upper(country),
                text(organisation),
                text(status),
                text(kind),
                text(sector),
                day(from),
                day(until),
                upper(currency),
                number(least),
                actionId(),
                target());
    }

    /** The key from which a page goes on. */
    public static @Nullable Long key(@Nullable String before) {
        if (before == null || before.isBlank()) {
            return null;
        }
        if (!before.matches("[1-9]\\d{0,17}")) {
            throw new UserError("initiatives.filter.page");
        }
        return Long.valueOf(before);
    }

    /** What is filled in, as the end of an address. */
    public String query() {
        Map<String, @Nullable String> typed = new LinkedHashMap<>();
        typed.put("q", q);
        typed.put("country", country);
        typed.put("organisation", organisation);
        typed.put("status", status);
        typed.put("kind", kind);
        typed.put("sector", sector);
        typed.put("from", from);
        typed.put("until", until);
        typed.put("currency", currency);
        typed.put("least", least);
        typed.put("action", action);
        typed.put("group", group);
        return typed.entrySet().stream()
                .filter(it -> text(it.getValue()) != null)
                .map(it -> it.getKey() + "=" + URLEncoder.encode(String.valueOf(it.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The action with its letter or without: A12, 12. */
    private @Nullable String actionId() {
        String code = upper(action);
        return code == null || !code.matches("A?[1-9]\\d?") ? code : "A" + code.replace("A", "");
    }

    private @Nullable TargetGroup target() {
        String code = upper(group);
        return code == null
                ? null
                : Arrays.stream(TargetGroup.values())
                        .filter(it -> it.name().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new UserError("initiatives.filter.group", code));
    }

    private static @Nullable String text(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.length() > LONGEST || typed.indexOf('\0') >= 0) {
            throw new UserError("initiatives.filter.long", LONGEST);
        }
        return typed.strip();
    }

    private static @Nullable String upper(@Nullable String typed) {
        String text = text(typed);
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        String text = text(typed);
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            if (day != null && (day.getYear() < 1 || day.getYear() > 9999)) {
                throw new UserError("initiatives.filter.date", String.valueOf(text));
            }
            return day;
        } catch (DateTimeException e) {
            throw new UserError("initiatives.filter.date", String.valueOf(text));
        }
    }

    private static @Nullable BigDecimal number(@Nullable String typed) {
        String text = text(typed);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,18}(\\.\\d{1,4})?")) {
            throw new UserError("initiatives.filter.number", text);
        }
        return new BigDecimal(text);
    }
}
