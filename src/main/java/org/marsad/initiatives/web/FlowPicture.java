package org.marsad.initiatives.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.marsad.initiatives.MoneyFlow;
import org.marsad.initiatives.MoneyFlow.End;
import org.marsad.initiatives.MoneyFlow.Kind;
import org.marsad.initiatives.MoneyFlow.Part;

/**
 * Streams of money as a picture: funders, places and domains in three columns, by name, and between them bands as wide as
 * their amounts. What a source does not divide or does not say is hatched. In Arabic the columns run from right to left.
 *
 * @param viewBox the SVG’s own space
 * @param label what it shows
 * @param heads the names of the columns
 * @param bands the streams
 * @param nodes their ends
 */
public record FlowPicture(String viewBox, String label, List<Words> heads, List<Band> bands, List<Node> nodes) {
    private static final int WIDTH = 1000;
    private static final int[] COLUMNS = {250, 530, 760};
    private static final int THICK = 12;
    private static final int TOP = 28;
    private static final int TALL = 420;
    private static final int LINE = 17;
    private static final int GAP = 5;
    private static final int LONGEST = 34;

    public FlowPicture {
        heads = List.copyOf(heads);
        bands = List.copyOf(bands);
        nodes = List.copyOf(nodes);
    }

    /** A word at a place; {@code anchor} as SVG means it. */
    public record Words(String text, String x, String y, String anchor) {}

    /** A band as an SVG path; hatched if one of its ends is not said. */
    public record Band(String path, boolean hatched, String title) {}

    /** An end: a bar, its short name beside it and its whole name. */
    public record Node(String x, String y, String height, boolean hatched, Words words, String title) {}

    static FlowPicture of(MoneyFlow flow, FlowNames names) {
        return new Layout(flow, names).picture();
    }

    /** Where everything stands while it is laid out. */
    private static final class Layout {
        private final MoneyFlow flow;
        private final FlowNames names;
        private final boolean mirrored;
        private final double scale;
        private final List<Node> nodes = new ArrayList<>();
        private double bottom = TOP;

        Layout(MoneyFlow flow, FlowNames names) {
            this.flow = flow;
            this.names = names;
            this.mirrored = names.texts().language().direction().equals("rtl");
            double all = flow.streams().stream()
                    .mapToDouble(it -> thickness(it.euros(), 1))
                    .sum();
            this.scale = all > 0 ? TALL / all : 0;
        }

        FlowPicture picture() {
            Map<End, Double> funders = column(0, Part::funder, names::funder);
            Map<End, Double> places = column(1, Part::place, names::place);
            Map<End, Double> domains = column(2, Part::domain, names::domain);
            List<Band> bands = new ArrayList<>();
            bands(
                    bands,
                    new Pair(0, Part::funder, names::funder, new HashMap<>(funders)),
                    new Pair(1, Part::place, names::place, new HashMap<>(places)));
            bands(
                    bands,
                    new Pair(1, Part::place, names::place, new HashMap<>(places)),
                    new Pair(2, Part::domain, names::domain, new HashMap<>(domains)));
            return new FlowPicture(
                    "0 0 " + WIDTH + " " + Math.round(bottom + GAP),
                    names.texts().t("initiatives.flow.label"),
                    List.of(
                            head(0, names.texts().t("initiatives.flow.funders")),
                            head(1, names.texts().t("initiatives.flow.places")),
                            head(2, names.texts().t("initiatives.flow.domains"))),
                    bands,
                    nodes);
        }

        /** One side of the bands between two columns: where its next band starts at each end. */
        private record Pair(int column, Function<Part, End> end, Function<End, String> name, Map<End, Double> next) {}

        private Map<End, Double> column(int column, Function<Part, End> side, Function<End, String> name) {
            Map<End, Double> tops = new HashMap<>();
            Map<End, Double> heights = new HashMap<>();
            flow.streams().forEach(it -> heights.merge(side.apply(it), thickness(it.euros(), scale), Double::sum));
            double y = TOP;
            for (End end : heights.keySet().stream().sorted(names.order(name)).toList()) {
                double height = heights.getOrDefault(end, 0.0);
                double slot = Math.max(height, LINE);
                double top = y + (slot - height) / 2;
                tops.put(end, top);
                nodes.add(node(column, top, Math.max(height, 1), end, name.apply(end)));
                y += slot + GAP;
            }
            bottom = Math.max(bottom, y);
            return tops;
        }

        private Node node(int column, double top, double height, End end, String name) {
            return new Node(
                    number(across(COLUMNS[column], THICK)),
                    number(top),
                    number(height),
                    isUnsaid(end),
                    words(column, top + height / 2 + LINE / 4.0, shortened(name)),
                    name);
        }

        private Words head(int column, String text) {
            return words(column, LINE, text);
        }

        /** Before the first column and after the others, as the language reads. */
        private Words words(int column, double y, String text) {
            boolean before = column == 0;
            double x = before ? COLUMNS[column] - 8 : COLUMNS[column] + THICK + 8;
            return new Words(text, number(across(x, 0)), number(y), before != mirrored ? "end" : "start");
        }

        private void bands(List<Band> bands, Pair from, Pair to) {
            FlowTable.sums(flow, from.end(), to.end()).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(
                            Comparator.comparing((List<End> it) -> it.getFirst(), names.order(from.name()))
                                    .thenComparing(it -> it.getLast(), names.order(to.name()))))
                    .forEach(it -> bands.add(band(it.getKey(), it.getValue(), from, to)));
        }

        private Band band(List<End> ends, BigFraction euros, Pair from, Pair to) {
            double thick = thickness(euros, scale);
            double start = take(from.next(), ends.getFirst(), thick);
            double end = take(to.next(), ends.getLast(), thick);
            double x0 = across(COLUMNS[from.column()] + THICK, 0);
            double x1 = across(COLUMNS[to.column()], 0);
            double middle = (x0 + x1) / 2;
            String path = "M" + number(x0) + " " + number(start) + curve(middle, start, end, x1) + "V"
                    + number(end + thick) + curve(middle, end + thick, start + thick, x0) + "Z";
            return new Band(
                    path,
                    isUnsaid(ends.getFirst()) || isUnsaid(ends.getLast()),
                    from.name().apply(ends.getFirst()) + " → " + to.name().apply(ends.getLast()) + ": "
                            + TotalsPage.euros(names.texts(), euros));
        }

        private static String curve(double middle, double from, double to, double x) {
            return "C" + number(middle) + " " + number(from) + " " + number(middle) + " " + number(to) + " " + number(x)
                    + " " + number(to);
        }

        private static double take(Map<End, Double> next, End end, double thick) {
            double at = next.getOrDefault(end, 0.0);
            next.put(end, at + thick);
            return at;
        }

        /** From the left, or from the right where the language runs so. */
        private double across(double x, double width) {
            return mirrored ? WIDTH - x - width : x;
        }

        private static double thickness(BigFraction euros, double scale) {
            return Math.max(euros.doubleValue(), 0) * scale;
        }

        private static boolean isUnsaid(End end) {
            return end.kind() == Kind.SEVERAL || end.kind() == Kind.NONE;
        }

        private static String shortened(String name) {
            return name.codePointCount(0, name.length()) <= LONGEST
                    ? name
                    : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
        }

        private static String number(double pixels) {
            return String.format(Locale.ROOT, "%.1f", pixels);
        }
    }
}
