package org.marsad.practices;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;
import org.marsad.plan.Plan;
import org.marsad.plan.TargetGroup;

/** What was typed into the filter or the address, as it was typed; each field as in {@link PracticeFilter}. */
public record PracticeQuery(
        @Nullable String q,
        @Nullable String action,
        @Nullable String domain,
        @Nullable String partner,
        @Nullable String obstacle,
        @Nullable String group,
        @Nullable String evaluated) {
    private static final int LONGEST = 200;

    /** What it means; a sentence where something is no code. */
    public PracticeFilter filter() {
        return new PracticeFilter(
                text(q),
                actionCode(),
                domainCode(),
                partnerCode(),
                one(Obstacle.values(), obstacle),
                one(TargetGroup.values(), group),
                evaluation());
    }

    /** The number from which a page goes on. */
    public static @Nullable Long key(@Nullable String before) {
        if (before == null || before.isBlank()) {
            return null;
        }
        if (!before.matches("[1-9]\\d{0,17}")) {
            throw new UserError("practices.filter.page");
        }
        return Long.valueOf(before);
    }

    /** What is filled in, as the end of an address. */
    public String query() {
        Map<String, @Nullable String> typed = new LinkedHashMap<>();
        typed.put("q", q);
        typed.put("action", action);
        typed.put("domain", domain);
        typed.put("partner", partner);
        typed.put("obstacle", obstacle);
        typed.put("group", group);
        typed.put("evaluated", evaluated);
        return typed.entrySet().stream()
                .filter(it -> text(it.getValue()) != null)
                .map(it -> it.getKey() + "=" + URLEncoder.encode(String.valueOf(it.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The action with its letter or without: A12, 12. */
    private @Nullable String actionCode() {
        String code = upper(action);
        return code == null
                ? null
                : Plan.cadiz()
                        .findAction(code.startsWith("A") ? code.substring(1) : code)
                        .orElseThrow(() -> new UserError("practices.filter.unknown", code))
                        .code();
    }

    private @Nullable String domainCode() {
        String code = upper(domain);
        return code == null
                ? null
                : Plan.cadiz()
                        .findDomain(code.startsWith("D") ? code.substring(1) : code)
                        .orElseThrow(() -> new UserError("practices.filter.unknown", code))
                        .code();
    }

    private @Nullable PartnerCode partnerCode() {
        String code = upper(partner);
        if (code != null && !code.matches("[A-Z]{2,12}")) {
            throw new UserError("practices.filter.unknown", code);
        }
        return code == null ? null : new PartnerCode(code);
    }

    private @Nullable Boolean evaluation() {
        String code = text(evaluated);
        if (code != null && !code.equals("yes") && !code.equals("no")) {
            throw new UserError("practices.filter.unknown", code);
        }
        return code == null ? null : code.equals("yes");
    }

    private static <T extends Enum<T>> @Nullable T one(T[] all, @Nullable String typed) {
        String code = upper(typed);
        return code == null
                ? null
                : Arrays.stream(all)
                        .filter(it -> it.name().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new UserError("practices.filter.unknown", code));
    }

    private static @Nullable String text(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.length() > LONGEST || typed.indexOf('\0') >= 0) {
            throw new UserError("practices.filter.long", LONGEST);
        }
        return typed.strip();
    }

    private static @Nullable String upper(@Nullable String typed) {
        String text = text(typed);
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }
}
