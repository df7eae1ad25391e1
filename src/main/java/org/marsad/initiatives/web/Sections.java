package org.marsad.initiatives.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Initiative;
import org.marsad.initiatives.Initiative.Indicator;
import org.marsad.initiatives.Initiative.Measurement;
import org.marsad.initiatives.Narrative;
import org.marsad.initiatives.web.InitiativePage.Row;
import org.marsad.initiatives.web.InitiativePage.Section;
import org.marsad.kernel.Texts;

/** The tables of an initiative’s page: who, where, about what, how much, with which result. */
final class Sections {
    private static final int MOST = 300;

    private final Texts texts;
    private final Names names;
    private final Initiative it;

    Sections(Texts texts, Names names, Initiative it) {
        this.texts = texts;
        this.names = names;
        this.it = it;
    }

    List<Section> list() {
        List<Section> all = new ArrayList<>();
        add(all, "organisations", List.of("role"), organisations());
        add(all, "areas", List.of("share"), areas());
        add(all, "sectors", List.of("code", "share"), classifications());
        add(all, "money", List.of("amount", "euros", "valueDate", "when"), money());
        add(all, "results", List.of("when", "baseline", "target", "actual"), results());
        add(all, "documents", List.of(), documents());
        add(all, "relations", List.of("relation"), relations());
        return all;
    }

    private void add(List<Section> all, String name, List<String> columns, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> heads = new ArrayList<>();
        heads.add(texts.t("initiatives.table." + name));
        columns.forEach(column -> heads.add(texts.t("initiatives.column." + column)));
        boolean more = rows.size() > MOST;
        all.add(new Section(
                texts.t("initiatives.table." + name),
                heads,
                more ? rows.subList(0, MOST) : rows,
                more ? texts.t("initiatives.page.more", rows.size() - MOST) : null));
    }

    private List<Row> organisations() {
        Map<Integer, List<Narrative>> texts = InitiativePage.byPlace(it.texts(), "organisation");
        return it.organisations().stream()
                .map(row -> row(
                        names.best(texts.getOrDefault(row.place(), List.of()), dash(row.reference())),
                        row.line(),
                        names.code("initiatives.role.", row.role())))
                .toList();
    }

    private List<Row> areas() {
        return it.areas().stream()
                .map(row -> row(
                        plain(row.kind().equals("country") ? names.country(row.code()) : row.code()),
                        row.line(),
                        share(row.share())))
                .toList();
    }

    private List<Row> classifications() {
        Map<Integer, List<Narrative>> texts = InitiativePage.byPlace(it.texts(), "classification");
        return it.classifications().stream()
                .map(row -> row(
                        names.best(
                                texts.getOrDefault(row.place(), List.of()),
                                names.code("initiatives.sector.", row.code())),
                        row.line(),
                        row.code(),
                        share(row.share())))
                .toList();
    }

    private List<Row> money() {
        InEuros euros = new InEuros(texts, names, it.money());
        return it.money().stream()
                .map(row -> row(
                        plain(euros.kind(row)),
                        row.line(),
                        names.money(row.amount(), row.currency()),
                        euros.of(row),
                        names.day(row.valueDate()),
                        row.dated() == null ? names.period(row.starts(), row.ends()) : names.day(row.dated())))
                .toList();
    }

    private List<Row> results() {
        Map<Integer, List<Narrative>> titles = InitiativePage.byPlace(it.texts(), "indicator");
        List<Row> rows = new ArrayList<>();
        for (Initiative.Result result : it.results()) {
            for (Indicator indicator : result.indicators()) {
                Said title = names.best(titles.getOrDefault(indicator.place(), List.of()), "–");
                if (indicator.measurements().isEmpty()) {
                    rows.add(row(title, indicator.line(), "–", "–", "–", "–"));
                }
                for (Measurement each : indicator.measurements()) {
                    rows.add(row(
                            title,
                            each.line(),
                            each.year() == null
                                    ? names.period(each.starts(), each.ends())
                                    : each.year().toString(),
                            dash(each.baseline()),
                            dash(each.target()),
                            dash(each.actual())));
                }
            }
        }
        return rows;
    }

    private List<Row> documents() {
        Map<Integer, List<Narrative>> titles = InitiativePage.byPlace(it.texts(), "document");
        return it.documents().stream()
                .map(row -> {
                    Said title = names.best(titles.getOrDefault(row.place(), List.of()), row.url());
                    boolean web = row.url().matches("https?://\\S+");
                    return new Row(title, web ? row.url() : null, List.of(), Integer.toString(row.line()));
                })
                .toList();
    }

    private List<Row> relations() {
        return it.relations().stream()
                .map(row -> row(plain(row.reference()), row.line(), names.code("initiatives.relation.", row.code())))
                .toList();
    }

    private String share(@Nullable BigDecimal share) {
        return share == null ? "–" : names.amount(share) + " %";
    }

    private static String dash(@Nullable String value) {
        return value == null ? "–" : value;
    }

    private static Said plain(String text) {
        return new Said(text, null, "auto", 0);
    }

    private static Row row(Said head, int line, String... cells) {
        return new Row(head, null, List.of(cells), Integer.toString(line));
    }
}
