package org.marsad.indicators;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;

/** What a test sees of a file that was read. */
final class Reading {
    private Reading() {}

    /** Every value as one line: series, area, period, disaggregation, unit, value, status. */
    static List<String> values(SourceFile file) {
        List<String> values = new ArrayList<>();
        file.values()
                .forEach((series, _, it) -> values.add(String.join(
                        " ",
                        series,
                        it.area(),
                        it.period(),
                        "[" + it.disaggregation() + "]",
                        it.unit(),
                        it.value() == null ? "–" : it.value().toPlainString(),
                        it.status().name())));
        return values;
    }

    /** The English sentence of a refusal. */
    static String refusal(Callable<?> reading) {
        UserError error = catchThrowableOfType(UserError.class, reading::call);
        return Texts.in(Language.EN).t(error.key(), error.arguments());
    }

    /** The English sentences of all problems. */
    static List<String> problems(SourceFile file) {
        return file.problems().stream()
                .map(it -> Texts.in(Language.EN)
                        .t(
                                "indicators.import.problem." + it.kind(),
                                file.name(),
                                String.valueOf(it.line()),
                                it.detail(),
                                it.place()))
                .toList();
    }
}
