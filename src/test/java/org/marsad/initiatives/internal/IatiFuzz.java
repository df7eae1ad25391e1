package org.marsad.initiatives.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Problem;
import org.marsad.kernel.CopyText;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;

/** The reader of IATI files against any bytes: each is read or refused with sentences, and its rows can be stored. */
public final class IatiFuzz {
    private IatiFuzz() {}

    /** What the fuzzer calls, found by its name. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        ReadIati read = ReadIati.bytes(bytes);
        check(read.drafts(), read.problems());
        if (read.refused() && read.problems().isEmpty()) {
            throw new IllegalStateException("refused without a sentence");
        }
        if (read.read() < read.drafts().size()) {
            throw new IllegalStateException("more was taken than read");
        }
    }

    static void check(List<Draft> drafts, List<Problem> problems) {
        for (Problem problem : problems) {
            for (Language language : Language.values()) {
                if (problem.in(Texts.in(language)).isBlank()) {
                    throw new IllegalStateException(problem.code() + " has no sentence");
                }
            }
        }
        for (Draft draft : drafts) {
            if (draft.identifier.isBlank()) {
                throw new IllegalStateException("an initiative without identifier");
            }
            CopyText rows = new CopyText();
            draft.rows.values().forEach(table -> table.forEach((@Nullable Object[] row) -> rows.row(1, row)));
        }
    }
}
