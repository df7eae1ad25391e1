package org.marsad.initiatives;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marsad.journal.Journal;
import org.marsad.kernel.Texts;
import tools.jackson.databind.json.JsonMapper;

/** Compares what waits, and prints the pairs that nobody decided about yet: a line each, or one JSON object. */
final class DoublesReport {
    private static final int AT_ONCE = 1000;
    private static final int MOST = 1000;
    private static final Decider OPERATOR = new Decider(0, Journal.COMMAND_LINE, null);

    private final Doubles doubles;
    private final Texts texts;

    DoublesReport(Doubles doubles, Texts texts) {
        this.doubles = doubles;
        this.texts = texts;
    }

    void print(boolean json, PrintWriter out) {
        int compared = 0;
        for (int more = doubles.compare(AT_ONCE); more > 0; more = doubles.compare(AT_ONCE)) {
            compared += more;
        }
        List<Candidate> pairs = doubles.listCandidates(OPERATOR, 0, MOST);
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("compared", compared);
            fields.put("pairs", doubles.countCandidates(OPERATOR));
            fields.put("first", pairs.stream().map(DoublesReport::fields).toList());
            out.println(JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(fields));
        } else {
            pairs.forEach(it -> out.println(line(it)));
            out.println(texts.t("initiatives.command.doubles", compared, doubles.countCandidates(OPERATOR)));
        }
        out.flush();
    }

    private String line(Candidate it) {
        String reasons = it.reasons().stream()
                .map(code -> texts.t("initiatives.doubles.reason." + code))
                .collect(Collectors.joining("; "));
        return it.score() + "\t" + it.one().summary().identifier() + "\t"
                + it.other().summary().identifier() + "\t" + reasons;
    }

    private static Map<String, Object> fields(Candidate it) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("score", it.score());
        fields.put("one", it.one().summary().identifier());
        fields.put("other", it.other().summary().identifier());
        fields.put("reasons", it.reasons());
        return fields;
    }
}
