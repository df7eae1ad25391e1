package org.marsad.initiatives.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Initiative;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.initiatives.Narrative;
import org.marsad.kernel.Texts;

/**
 * An initiative with all that its source tells, and for each value the line where it stands.
 *
 * @param title its title, in the language that the reader understands best
 * @param gone said if its source tells of it no more; null otherwise
 * @param origin where all of this comes from
 * @param facts what it is, shortly; none if several report it
 * @param sides its reports side by side; null if there is only one
 * @param texts titles and descriptions in every language
 * @param tables everything else
 * @param links the actions of the plan to which people linked it
 * @param kept said if something was kept aside; null otherwise
 * @param history the imports that told of it, newest first
 */
public record InitiativePage(
        Said title,
        @Nullable String gone,
        String origin,
        List<Fact> facts,
        @Nullable Sides sides,
        List<Text> texts,
        List<Section> tables,
        List<LinkedAction> links,
        @Nullable String kept,
        List<String> history) {
    public InitiativePage {
        facts = List.copyOf(facts);
        texts = List.copyOf(texts);
        tables = List.copyOf(tables);
        links = List.copyOf(links);
        history = List.copyOf(history);
    }

    /** @param reports all its reports, first the one under whose key it is listed */
    static InitiativePage of(Texts texts, List<Initiative> reports, List<LinkedAction> links) {
        Names names = new Names(texts);
        boolean several = reports.size() > 1;
        Initiative first = reports.getFirst();
        long kept = reports.stream().mapToLong(Initiative::kept).sum();
        return new InitiativePage(
                names.best(first.summary().titles(), first.summary().identifier()),
                reports.stream().allMatch(it -> it.summary().gone()) ? texts.t("initiatives.page.gone") : null,
                several ? texts.t("initiatives.page.reports", reports.size()) : Story.origin(texts, first.origin()),
                several ? List.of() : facts(texts, names, first),
                several ? Sides.of(texts, reports.stream().map(Sides::side).toList()) : null,
                reports.stream().flatMap(it -> texts(texts, it, several)).toList(),
                tables(texts, names, reports),
                links,
                kept == 0 ? null : texts.t("initiatives.page.kept", kept),
                reports.stream()
                        .flatMap(it -> Story.history(texts, it.history()).stream())
                        .toList());
    }

    private static Stream<Text> texts(Texts texts, Initiative it, boolean several) {
        return it.texts().stream()
                .filter(text -> text.part().equals("title") || text.part().equals("description"))
                .map(text -> new Text(
                        Names.said(text),
                        several
                                ? texts.t(
                                        "initiatives.page.lineOf", it.origin().source(), Integer.toString(text.line()))
                                : texts.t("initiatives.page.line", text.line())));
    }

    /** Tables of the same kind stand together, each with its source if there are several. */
    private static List<Section> tables(Texts texts, Names names, List<Initiative> reports) {
        if (reports.size() == 1) {
            return new Sections(texts, names, reports.getFirst()).list();
        }
        Map<String, List<Section>> byTitle = new LinkedHashMap<>();
        for (Initiative it : reports) {
            String source = it.origin().source();
            new Sections(texts, names, it)
                    .list()
                    .forEach(table -> byTitle.computeIfAbsent(table.title(), _ -> new ArrayList<>())
                            .add(new Section(
                                    table.title() + " · " + source, table.columns(), table.rows(), table.more())));
        }
        return byTitle.values().stream().flatMap(List::stream).toList();
    }

    private static List<Fact> facts(Texts texts, Names names, Initiative initiative) {
        InitiativeSummary it = initiative.summary();
        String countries = it.countries().stream().map(names::country).collect(Collectors.joining(", "));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.t("initiatives.page.identifier"), it.identifier()));
        facts.add(new Fact(texts.t("initiatives.filter.field.kind"), names.code("initiatives.kind.", it.kind())));
        facts.add(new Fact(texts.t("initiatives.filter.field.status"), names.code("initiatives.status.", it.status())));
        facts.add(new Fact(texts.t("initiatives.page.reporter"), it.reporter() == null ? "–" : it.reporter()));
        facts.add(new Fact(texts.t("initiatives.page.period"), names.period(it.starts(), it.ends())));
        facts.add(new Fact(texts.t("initiatives.page.budget"), names.money(it.budget(), it.currency())));
        String euros = new InEuros(texts, names, initiative.money()).budgets();
        if (euros != null) {
            facts.add(new Fact(texts.t("initiatives.page.euros"), euros));
        }
        facts.add(new Fact(texts.t("initiatives.page.countries"), countries.isEmpty() ? "–" : countries));
        return facts;
    }

    /** The texts of one part, by the place of what they belong to. */
    static Map<Integer, List<Narrative>> byPlace(List<Narrative> texts, String part) {
        return texts.stream().filter(it -> it.part().equals(part)).collect(Collectors.groupingBy(Narrative::place));
    }

    /** A title or description, and where it stands. */
    public record Text(Said said, String origin) {}

    /**
     * An action to which it is linked.
     *
     * @param name the action’s number and name
     * @param url the action’s page
     * @param decisions who decided what, when and why, also who rejected it
     */
    public record LinkedAction(String name, String url, List<Decided> decisions) {
        public LinkedAction {
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * A decision on a link.
     *
     * @param says who, what, when
     * @param why in their own words; empty if they gave none
     * @param reasons what the rules had found
     */
    public record Decided(String says, String why, List<String> reasons) {
        public Decided {
            reasons = List.copyOf(reasons);
        }
    }

    /** A short fact. */
    public record Fact(String label, String value) {}

    /**
     * A table of values.
     *
     * @param title its heading
     * @param columns the names of the columns but the last, which is the line of the file
     * @param rows its rows
     * @param more said if there are more rows than are shown; null otherwise
     */
    public record Section(
            String title,
            List<String> columns,
            List<Row> rows,
            @Nullable String more) {
        public Section {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of values.
     *
     * @param head what it is about
     * @param url where it leads; null if nowhere
     * @param cells the other columns
     * @param line the line of the file
     */
    public record Row(Said head, @Nullable String url, List<String> cells, String line) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
