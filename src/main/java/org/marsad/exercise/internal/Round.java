package org.marsad.exercise.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.marsad.followup.Cycle;
import org.marsad.kernel.Language;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.Texts;

/**
 * One cycle of the exercise.
 *
 * @param cycle the cycle
 * @param age how many rounds come after it; 0 for the last
 * @param rounds how many rounds there are
 * @param openDays for how many days before the deadline reports come in
 */
record Round(Cycle cycle, int age, int rounds, int openDays) {
    private static final int YEARS = 2;
    private static final LocalDate BEFORE = LocalDate.of(2023, 1, 1);
    private static final int YEAR_DAYS = 365;

    /**
     * All rounds, oldest first: the years 2024 and 2025, and before them as many short rounds within 2023 as the size
     * asks for.
     */
    static List<Round> list(int size) {
        int rounds = size * YEARS;
        int earlier = rounds - YEARS;
        List<Round> all = new ArrayList<>();
        for (int i = 1; i <= earlier; i++) {
            all.add(new Round(early(i, earlier), rounds - i, rounds, 28));
        }
        all.add(new Round(year(2024), 1, rounds, 90));
        all.add(new Round(year(2025), 0, rounds, 90));
        return List.copyOf(all);
    }

    private static Cycle early(int number, int rounds) {
        int days = YEAR_DAYS / rounds;
        LocalDate from = BEFORE.plusDays((long) (number - 1) * days);
        LocalDate to = from.plusDays(days - 1L);
        String code = "exercise-r%03d".formatted(number);
        return new Cycle(code, title("exercise.cycle.round", number), from, to, to.plusDays(30));
    }

    private static Cycle year(int year) {
        return new Cycle(
                "exercise-" + year,
                title("exercise.cycle.year", year),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year + 1, 9, 30));
    }

    private static LocalizedText title(String key, int number) {
        String text = Integer.toString(number);
        return new LocalizedText(
                Texts.in(Language.FR).t(key, text),
                Texts.in(Language.EN).t(key, text),
                Texts.in(Language.AR).t(key, text));
    }
}
