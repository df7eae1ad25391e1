package org.marsad.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One question of the questionnaire about one action. It is what is saved, confirmed, returned and merged as a whole.
 *
 * @param action the action's code
 * @param code {@code Q1} to {@code Q8} for the common ones, {@code S} for the action's own
 * @param lines how many times its fields can be filled in; more than 1 for measures and evidence
 * @param seconds how long answering takes, for telling what is left
 * @param fields what to fill in, in order; of one line where there are several
 */
public record Question(String action, String code, int lines, int seconds, List<Field> fields) {
    /** Whether the action concerns the partner. */
    public static final String APPLIES = "Q1";

    public static final String STATUS = "Q2";
    public static final String CHANGES = "Q3";
    public static final String MEASURES = "Q4";
    public static final String GROUPS = "Q5";
    public static final String PARTNERS = "Q6";
    public static final String OBSTACLES = "Q7";
    public static final String EVIDENCE = "Q8";
    /** The question that only this action has. */
    public static final String SPECIFIC = "S";

    public Question {
        fields = List.copyOf(fields);
    }

    /** One place for a value: the key of an answer's values. */
    public record Place(String id, int line, Field field) {}

    /** All places, in order: {@code status}, or {@code 1.title} to {@code 5.title} where there are several lines. */
    public List<Place> places() {
        return IntStream.rangeClosed(1, lines).boxed().flatMap(this::places).toList();
    }

    public Optional<Place> findPlace(String id) {
        return places().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The key of a field's value on a line. */
    public String place(int line, String field) {
        return lines == 1 ? field : line + "." + field;
    }

    /** The words it is asked in are those with the message key {@code followup.question.} and this. */
    public String wording() {
        return code.equals(SPECIFIC) ? code + action : code;
    }

    private Stream<Place> places(int line) {
        return fields.stream().map(it -> new Place(place(line, it.name()), line, it));
    }
}
