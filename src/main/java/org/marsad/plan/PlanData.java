package org.marsad.plan;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.marsad.kernel.LocalizedText;

/** Reads the tree that the program carries: {@code plan/cadiz-2022.tsv}, whose first lines say how it is made. */
final class PlanData {
    static final Plan PLAN = read("/plan/cadiz-2022.tsv");

    private final List<Row> rows;
    private int at;
    private int objectives;
    private int actions;

    private PlanData(List<Row> rows) {
        this.rows = rows;
    }

    private static Plan read(String resource) {
        try (var in = new BufferedReader(new InputStreamReader(
                requireNonNull(PlanData.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            List<Row> rows = in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> new Row(List.of(line.split("\t", -1))))
                    .toList();
            return new Plan(
                    "cadiz-2022",
                    new LocalizedText("Plan d’action de Cadix", "Cadiz Action Plan", "خطة عمل قادس"),
                    new PlanData(rows).domains());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private List<Domain> domains() {
        List<Domain> domains = new ArrayList<>();
        while (is("domain")) {
            Row row = rows.get(at++);
            List<Objective> objectives = objectives(row.code());
            domains.add(new Domain(row.code(), domains.size() + 1, row.title(), row.label(), objectives));
        }
        if (at < rows.size()) {
            throw new IllegalStateException(
                    "row of the plan in the wrong place: " + rows.get(at).code());
        }
        return domains;
    }

    private List<Objective> objectives(String domain) {
        List<Objective> found = new ArrayList<>();
        while (is("objective")) {
            Row row = rows.get(at++);
            int position = ++objectives;
            found.add(new Objective(row.code(), position, domain, row.title(), actions(domain, row.code())));
        }
        return found;
    }

    private List<Action> actions(String domain, String objective) {
        List<Action> found = new ArrayList<>();
        while (is("action")) {
            Row row = rows.get(at++);
            List<TargetGroup> groups = row.list(8).map(TargetGroup::valueOf).toList();
            List<Integer> compact = row.list(9).map(Integer::valueOf).toList();
            found.add(new Action(row.code(), ++actions, domain, objective, row.title(), row.label(), groups, compact));
        }
        return found;
    }

    private boolean is(String kind) {
        return at < rows.size() && rows.get(at).cells().getFirst().equals(kind);
    }

    /** A line of the file, cut into its columns. */
    private record Row(List<String> cells) {
        String code() {
            return cells.get(1);
        }

        LocalizedText title() {
            return new LocalizedText(cells.get(2), cells.get(3), cells.get(4));
        }

        LocalizedText label() {
            return new LocalizedText(cells.get(5), cells.get(6), cells.get(7));
        }

        Stream<String> list(int column) {
            return Stream.of(cells.get(column).split(",")).filter(it -> !it.isEmpty());
        }
    }
}
