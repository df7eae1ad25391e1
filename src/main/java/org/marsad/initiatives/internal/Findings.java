package org.marsad.initiatives.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Problem;
import org.marsad.initiatives.Severity;

/** The problems found while one file is read, each told at once; nothing of them is kept here. */
final class Findings {
    private static final int LONGEST = 120;

    private final Consumer<Problem> told;
    private @Nullable String file;
    private @Nullable String sheet;
    private @Nullable String identifier;

    Findings(Consumer<Problem> told) {
        this.told = told;
    }

    /** From here on, problems are those of this file, where several belong together. */
    void in(String name) {
        file = name;
    }

    /** From here on, problems are those of this sheet of a workbook. */
    void inSheet(String name) {
        sheet = shown(name);
    }

    /** From here on, problems are those of this initiative. */
    void about(@Nullable String initiative) {
        identifier = initiative == null ? null : shown(initiative);
    }

    void warn(int line, int column, String code, Object... arguments) {
        told.accept(problem(line, column, Severity.WARNING, code, arguments));
    }

    void warn(XmlNode at, String code, Object... arguments) {
        warn(at.line(), at.column(), code, arguments);
    }

    void error(int line, int column, String code, Object... arguments) {
        told.accept(problem(line, column, Severity.ERROR, code, arguments));
    }

    /** The reason for which the whole file is refused. */
    RefusedFile refusal(int line, int column, String code, Object... arguments) {
        return new RefusedFile(problem(line, column, Severity.ERROR, code, arguments));
    }

    private Problem problem(int line, int column, Severity severity, String code, Object... arguments) {
        List<String> words =
                Arrays.stream(arguments).map(it -> shown(String.valueOf(it))).toList();
        return new Problem(file, sheet, line, column, identifier, severity, code, words);
    }

    /** What a file says, shortened and without control characters, so that it can be repeated in a sentence. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), LONGEST + 1));
        for (int i = 0; i < text.length() && shown.length() < LONGEST; i++) {
            char letter = text.charAt(i);
            boolean blank = Character.isWhitespace(letter) || Character.isISOControl(letter);
            if (!blank) {
                shown.append(letter);
            } else if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        }
        if (!shown.isEmpty() && Character.isHighSurrogate(shown.charAt(shown.length() - 1))) {
            shown.setLength(shown.length() - 1);
        }
        return shown.toString().strip() + (text.length() > LONGEST ? "…" : "");
    }
}
