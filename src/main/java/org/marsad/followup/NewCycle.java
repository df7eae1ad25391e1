package org.marsad.followup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.marsad.kernel.LocalizedText;

/**
 * A cycle that somebody wants to open, as typed. Everything that is wrong is told at once, each at its field, so that
 * one bad date does not hide the other mistakes.
 *
 * @param code its code
 * @param fr its French title
 * @param en its English title
 * @param ar its Arabic title
 * @param from the first day it covers, as {@code 2026-01-01}
 * @param to the last day it covers
 * @param opens the first day on which partners can report
 * @param deadline the last day for reports
 * @param questionnaire the version of the questionnaire
 */
public record NewCycle(
        String code,
        String fr,
        String en,
        String ar,
        String from,
        String to,
        String opens,
        String deadline,
        String questionnaire) {
    /** A code's form, as the database wants it too. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_NUMBER = 4;

    /** What is wrong: the message keys of sentences by the name of the field. Empty if the cycle can be opened. */
    public Map<String, String> mistakes() {
        Map<String, String> mistakes = new LinkedHashMap<>();
        note(mistakes, "code", CODE.matcher(code.strip()).matches(), "followup.cycle.badCode");
        note(mistakes, "fr", isTitle(fr), "followup.cycle.noTitle");
        note(mistakes, "en", isTitle(en), "followup.cycle.noTitle");
        note(mistakes, "ar", isTitle(ar), "followup.cycle.noTitle");
        noteDay(mistakes, "from", from);
        noteDay(mistakes, "to", to);
        noteDay(mistakes, "opens", opens);
        noteDay(mistakes, "deadline", deadline);
        note(mistakes, "questionnaire", findQuestionnaire().isPresent(), "followup.cycle.noQuestionnaire");
        if (mistakes.isEmpty()) {
            note(mistakes, "to", !day(to).isBefore(day(from)), "followup.cycle.endsBeforeStart");
            note(mistakes, "deadline", !day(deadline).isBefore(day(from)), "followup.cycle.deadlineBeforeStart");
            note(mistakes, "deadline", !day(deadline).isBefore(day(opens)), "followup.cycle.deadlineBeforeOpening");
        }
        return mistakes;
    }

    /** The cycle; only where there are no {@link #mistakes()}. */
    public Cycle cycle() {
        return new Cycle(
                code.strip(),
                new LocalizedText(fr.strip(), en.strip(), ar.strip()),
                day(from),
                day(to),
                day(opens),
                day(deadline),
                null,
                findQuestionnaire().orElseThrow().version());
    }

    private Optional<Questionnaire> findQuestionnaire() {
        String number = questionnaire.strip();
        boolean isNumber = number.length() <= LONGEST_NUMBER && number.matches("[0-9]+");
        return isNumber ? Questionnaire.find(Integer.parseInt(number)) : Optional.empty();
    }

    private static boolean isTitle(String text) {
        return !text.isBlank() && text.length() <= LONGEST_TITLE;
    }

    private static void noteDay(Map<String, String> mistakes, String field, String text) {
        note(mistakes, field, findDay(text).isPresent(), "followup.cycle.badDay");
    }

    private static void note(Map<String, String> mistakes, String field, boolean right, String key) {
        if (!right) {
            mistakes.put(field, key);
        }
    }

    private static LocalDate day(String text) {
        return findDay(text).orElseThrow();
    }

    /** Years of four digits only, so that a slip of the finger is not a cycle in the far future. */
    private static Optional<LocalDate> findDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip())).filter(it -> it.getYear() >= 2000 && it.getYear() < 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
