package org.marsad.followup;

import java.time.LocalDate;
import org.marsad.Program;
import org.marsad.kernel.LocalizedText;

/** A cycle in which reports can be written on whatever day the tests run. */
public final class OpenCycle {
    private OpenCycle() {}

    /** Opens one with this code: since ten days, for thirty more. */
    public static void in(Program program, String code) {
        LocalDate today = LocalDate.now();
        program.get(Reports.class)
                .open(new Cycle(
                        code,
                        new LocalizedText("Exercice 2026", "Exercise 2026", "تمرين 2026"),
                        LocalDate.of(2026, 1, 2),
                        LocalDate.of(2026, 12, 31),
                        today.minusDays(10),
                        today.plusDays(30),
                        null,
                        Questionnaire.NEWEST));
    }
}
