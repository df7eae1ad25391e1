package org.marsad.initiatives;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.marsad.kernel.Texts;

/** An import in sentences: problems as they come on standard error, what came of each file at the end. */
final class TextReport implements ImportReport {
    private final Texts texts;
    private final PrintWriter err;
    private String file = "";

    TextReport(Texts texts, PrintWriter err) {
        this.texts = texts;
        this.err = err;
    }

    @Override
    public void about(ImportOrder order) {
        file = order.files().stream()
                .map(it -> String.valueOf(it.getFileName()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void met(Problem problem) {
        err.println(texts.t(
                "initiatives.command.problem",
                (problem.file() == null ? file : problem.file())
                        + (problem.sheet() == null ? "" : ":" + problem.sheet()),
                Integer.toString(problem.line()),
                Integer.toString(problem.column()),
                problem.severity().code(),
                problem.identifier() == null ? "" : problem.identifier(),
                problem.in(texts)));
    }

    @Override
    public void changed(String identifier, List<String> parts) {
        err.println(texts.t(
                "initiatives.command.changed", file, identifier, parts.isEmpty() ? "–" : String.join(", ", parts)));
    }

    @Override
    public void print(List<ImportOutcome> outcomes, boolean dryRun, PrintWriter out) {
        for (ImportOutcome outcome : outcomes) {
            if (!outcome.refused()) {
                out.println(texts.t(
                        "initiatives.command.summary",
                        String.valueOf(outcome.version()),
                        outcome.read(),
                        outcome.created(),
                        outcome.updated(),
                        outcome.unchanged(),
                        outcome.rejected(),
                        outcome.gone()));
            }
        }
        if (dryRun && outcomes.stream().anyMatch(it -> !it.refused())) {
            out.println(texts.t("initiatives.command.dryRun"));
        }
        out.flush();
    }

    @Override
    public void close() {
        err.flush();
    }
}
