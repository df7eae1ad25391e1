package org.marsad.practices.web;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marsad.plan.TargetGroup;
import org.marsad.practices.ForWomen;
import org.marsad.practices.Obstacle;
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeDrafts.Seen;
import org.marsad.practices.Sheet;

/**
 * The form of a practice as it was sent: what can’t be read is kept too, so that nothing typed is lost.
 *
 * @param partner the country’s code, of a new one
 * @param seen the version and revision that were on the page, such as {@code 1.3}
 * @param act {@code submit} where it is to be handed in
 * @param written the language of its texts
 */
record SheetForm(
        @Nullable String partner,
        @Nullable String seen,
        @Nullable String act,
        @Nullable String title,
        @Nullable String written,
        @Nullable String done,
        @Nullable List<String> obstacles,
        @Nullable String obstacle,
        @Nullable String result,
        @Nullable List<String> groups,
        @Nullable String women,
        @Nullable String womenWords,
        @Nullable String evaluated,
        @Nullable String evaluation,
        @Nullable List<String> actions,
        @Nullable String since,
        @Nullable String source,
        @Nullable String initiative) {
    private static final Pattern INITIATIVE = Pattern.compile("(?:.*/initiatives/)?([1-9]\\d{0,17})/?");
    private static final long NONE = -1;

    static SheetForm empty(String language) {
        return new SheetForm(
                null, null, null, null, language, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    static SheetForm of(Practice practice) {
        Sheet it = practice.sheet();
        return new SheetForm(
                practice.partner().value(),
                said(Seen.of(practice)),
                null,
                it.title(),
                it.language(),
                it.done(),
                it.obstacles().stream().map(Enum::name).toList(),
                it.obstacle(),
                it.result(),
                it.groups().stream().map(Enum::name).toList(),
                it.women() == null ? null : it.women().name(),
                it.womenWords(),
                it.evaluated() == null ? null : it.evaluated() ? "yes" : "no",
                it.evaluation(),
                it.actions(),
                it.since() == null ? null : String.valueOf(it.since()),
                it.source(),
                it.initiative() == null ? null : String.valueOf(it.initiative()));
    }

    /** The same with another version before the writer’s eyes. */
    SheetForm seeing(Practice practice) {
        return new SheetForm(
                partner,
                said(Seen.of(practice)),
                act,
                title,
                written,
                done,
                obstacles,
                obstacle,
                result,
                groups,
                women,
                womenWords,
                evaluated,
                evaluation,
                actions,
                since,
                source,
                initiative);
    }

    static String said(Seen seen) {
        return seen.version() + "." + seen.revision();
    }

    static Seen seen(@Nullable String text) {
        if (text == null || !text.matches("\\d{1,6}\\.\\d{1,6}")) {
            return new Seen(0, 0);
        }
        String[] parts = text.split("\\.", 2);
        return new Seen(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    boolean submits() {
        return "submit".equals(act);
    }

    Sheet sheet() {
        return new Sheet(
                text(title).replaceAll("\\s+", " "),
                text(written),
                text(done),
                codes(Obstacle.values(), obstacles),
                text(obstacle),
                text(result),
                codes(TargetGroup.values(), groups),
                codes(ForWomen.values(), women == null ? List.of() : List.of(women)).stream()
                        .findFirst()
                        .orElse(null),
                text(womenWords),
                "yes".equals(evaluated) ? Boolean.TRUE : "no".equals(evaluated) ? Boolean.FALSE : null,
                filled(evaluation),
                actions == null ? List.of() : actions.stream().distinct().toList(),
                year(),
                filled(source),
                key());
    }

    private @Nullable Integer year() {
        String typed = text(since);
        return typed.isEmpty() ? null : typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
    }

    /** The number of an initiative, or the end of its address. */
    private @Nullable Long key() {
        String typed = text(initiative);
        Matcher key = INITIATIVE.matcher(typed);
        return typed.isEmpty() ? null : key.matches() ? Long.parseLong(key.group(1)) : NONE;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    static @Nullable String filled(@Nullable String typed) {
        String text = text(typed);
        return text.isEmpty() ? null : text;
    }

    private static <T extends Enum<T>> List<T> codes(T[] all, @Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(all).filter(it -> typed.contains(it.name())).toList();
    }
}
