package org.marsad.initiatives;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Texts;

/**
 * Something in a file that is not as it should be, and where.
 *
 * @param file the file's name where several belong together; null where there is only one
 * @param sheet the sheet's name where the file is a workbook; null where it is none
 * @param line the line of the file, from 1; 0 where it concerns the whole file
 * @param column the column in that line, from 1; 0 where there is none
 * @param identifier the initiative's identifier as the file writes it; null before one was read
 * @param severity whether something was left out because of it
 * @param code what kind of problem, the last word of its sentence's key
 * @param arguments what fills the sentence's places, already shortened
 */
public record Problem(
        @Nullable String file,
        @Nullable String sheet,
        int line,
        int column,
        @Nullable String identifier,
        Severity severity,
        String code,
        List<String> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** The problem as a sentence that says what to do. */
    public String in(Texts texts) {
        return texts.t("initiatives.problem." + code, arguments.toArray());
    }
}
