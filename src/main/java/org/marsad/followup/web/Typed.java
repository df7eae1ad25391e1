package org.marsad.followup.web;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Change;
import org.marsad.followup.Draft;
import org.marsad.followup.Entry;
import org.marsad.followup.Field;
import org.marsad.followup.Question;
import org.springframework.util.MultiValueMap;

/**
 * What came back of one question of the form. A value that was not touched is no change, so that nobody confirms or
 * overwrites what they only let stand.
 *
 * @param question the question
 * @param seen the revision the form showed
 * @param values what stood in the fields, by place
 * @param still whether they said that it is still right, or that there is nothing to say
 * @param over the revision of somebody else's answer that they want to write over, having seen it; 0 for none
 * @param yields whether they let somebody else's answer stand
 */
record Typed(Question question, int seen, Map<String, String> values, boolean still, int over, boolean yields) {
    /** What follows a field's name where its file is taken away. */
    static final String REMOVE = ".remove";

    Typed {
        values = Map.copyOf(values);
    }

    /** Empty where the question was not on the form. */
    static Optional<Typed> read(Question question, MultiValueMap<String, String> form) {
        String code = question.code();
        if (!form.containsKey("seen." + code)) {
            return Optional.empty();
        }
        return Optional.of(new Typed(
                question,
                number(form.getFirst("seen." + code)),
                canonical(question, values(question, form)),
                form.containsKey("confirm." + code),
                number(form.getFirst("keep." + code)),
                form.containsKey("take." + code)));
    }

    /** The name of a field in the form. */
    static String name(Question question, String place) {
        return question.code() + "." + place;
    }

    /**
     * What to save; empty where nothing was touched.
     *
     * @param before what stood there when the form was shown
     * @param all whether the person confirms everything that nobody confirmed yet
     */
    Optional<Change> change(Draft draft, Map<String, String> before, boolean all) {
        Entry entry = draft.find(question.action(), question.code()).orElse(null);
        boolean confirmed = entry != null && entry.isConfirmed();
        boolean touched = !values.equals(canonical(question, before));
        boolean agreed = (still || all) && !confirmed;
        if (yields || !touched && !agreed && over == 0) {
            return Optional.empty();
        }
        return Optional.of(new Change(question.action(), question.code(), over == 0 ? seen : over, values));
    }

    /** Values as they are compared: without blanks, codes of partners in order, no language where there is no text. */
    static Map<String, String> canonical(Question question, Map<String, String> values) {
        Map<String, String> canonical = new LinkedHashMap<>();
        for (Question.Place place : question.places()) {
            String value = requireNonNullElse(values.get(place.id()), "")
                    .replace("\r\n", "\n")
                    .strip();
            boolean wordless = place.field().type() == Field.Type.LANGUAGE && !hasText(question, place.line(), values);
            if (!value.isEmpty() && !wordless) {
                canonical.put(place.id(), place.field().type() == Field.Type.PARTNERS ? sorted(value) : value);
            }
        }
        return canonical;
    }

    private static Map<String, String> values(Question question, MultiValueMap<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Question.Place place : question.places()) {
            String name = name(question, place.id());
            List<String> all = form.getOrDefault(name, List.of());
            if (!form.containsKey(name + REMOVE)) {
                values.put(place.id(), String.join(" ", all));
            }
        }
        return values;
    }

    private static boolean hasText(Question question, int line, Map<String, String> values) {
        return question.fields().stream()
                .filter(it -> it.type() == Field.Type.TEXT)
                .map(it -> requireNonNullElse(values.get(question.place(line, it.name())), ""))
                .anyMatch(it -> !it.isBlank());
    }

    private static String sorted(String codes) {
        return Arrays.stream(codes.split("\\s+")).sorted().distinct().collect(Collectors.joining(" "));
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
