package org.marsad.followup.web;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Overview;
import org.marsad.followup.Overview.Row;
import org.marsad.followup.Standing;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.partners.Region;
import org.marsad.plan.Action;

/**
 * The partners of an overview by region and name, never by how far they are, and their squares by domain.
 *
 * @param texts the words
 * @param domains the groups of columns
 * @param regions the groups of rows
 * @param width how many columns there are
 */
public record OverviewGrid(Texts texts, List<Group> domains, List<Rows> regions, int width) {
    private static final int OTHER_COLUMNS = 3;

    public OverviewGrid {
        domains = List.copyOf(domains);
        regions = List.copyOf(regions);
    }

    static OverviewGrid of(Overview overview, OverviewFilter filter, Language language) {
        Texts texts = Texts.in(language);
        List<Group> domains = filter.shown().stream()
                .map(domain -> new Group(
                        domain.code(),
                        domain.label().in(language),
                        domain.listActions().stream()
                                .map(it -> new Column(it.code(), it.title().in(language)))
                                .toList()))
                .toList();
        Map<Region, List<Row>> byRegion = filter.rows(overview).stream()
                .filter(it -> it.partner().region() != null)
                .collect(Collectors.groupingBy(it -> it.partner().region(), TreeMap::new, Collectors.toList()));
        Maker maker = new Maker(overview.cycle().code(), filter, language, new OverviewWords(texts));
        List<Rows> regions = byRegion.entrySet().stream()
                .map(it -> new Rows(texts.t("partners.region." + it.getKey()), maker.lines(it.getValue())))
                .toList();
        int width = domains.stream().mapToInt(it -> it.actions().size()).sum() + OTHER_COLUMNS;
        return new OverviewGrid(texts, domains, regions, width);
    }

    /** The sentence with this key. */
    public String t(String key, Object... arguments) {
        return texts.t(key, arguments);
    }

    /** Columns of one domain. */
    public record Group(String code, String label, List<Column> actions) {
        public Group {
            actions = List.copyOf(actions);
        }
    }

    /** The column of one action. */
    public record Column(String code, String title) {}

    /** Rows of one region. */
    public record Rows(String name, List<Line> lines) {
        public Rows {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One partner.
     *
     * @param code its code
     * @param name its name
     * @param url its report's review; null where there is no report
     * @param standing where it is
     * @param standingToo whether that says more than where its report is
     * @param report where its report is; empty without one
     * @param observer whether it is not expected to report
     * @param waits whether the next step is the Secretariat's
     * @param summary its squares in numbers
     * @param squares its squares
     */
    public record Line(
            String code,
            String name,
            @Nullable String url,
            String standing,
            boolean standingToo,
            String report,
            boolean observer,
            boolean waits,
            String summary,
            List<OverviewSquare> squares) {
        public Line {
            squares = List.copyOf(squares);
        }
    }

    private record Maker(String cycle, OverviewFilter filter, Language language, OverviewWords words) {
        List<Line> lines(List<Row> rows) {
            Collator names = Collator.getInstance(language.locale());
            return rows.stream()
                    .sorted(Comparator.comparing(it -> it.partner().name().in(language), names))
                    .map(this::line)
                    .toList();
        }

        private Line line(Row row) {
            List<String> shown = filter.shown().stream()
                    .flatMap(it -> it.listActions().stream())
                    .map(Action::code)
                    .toList();
            String code = row.partner().code().value();
            String review = row.report() == null ? null : new SecretariatAddresses(language).review(cycle, code);
            return new Line(
                    code,
                    row.partner().name().in(language),
                    review,
                    words.standing(row),
                    row.standing() != Standing.REPORTED,
                    words.report(row),
                    !row.expected(),
                    row.waitsForSecretariat(),
                    words.summary(row),
                    row.cells().stream()
                            .filter(it -> shown.contains(it.action()))
                            .map(it -> OverviewSquare.of(row, it, words, review))
                            .toList());
        }
    }
}
