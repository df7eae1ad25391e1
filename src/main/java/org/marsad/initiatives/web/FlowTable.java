package org.marsad.initiatives.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.marsad.initiatives.MoneyFlow;
import org.marsad.initiatives.MoneyFlow.End;
import org.marsad.initiatives.MoneyFlow.Part;
import org.marsad.kernel.Texts;

/**
 * One side of the picture with its numbers, by names, never by amounts.
 *
 * @param title what flows from where to where
 * @param from heading of the first column
 * @param to heading of the second column
 * @param rows the streams
 * @param total their sum
 * @param url what the numbers rest on
 */
public record FlowTable(String title, String from, String to, List<Row> rows, String total, String url) {
    public FlowTable {
        rows = List.copyOf(rows);
    }

    /** One stream. */
    public record Row(String from, String to, String euros) {}

    static List<FlowTable> list(TotalsAsked asked, MoneyFlow flow, FlowNames names) {
        if (flow.total() == null) {
            return List.of();
        }
        Texts texts = asked.texts();
        String total = TotalsPage.euros(texts, flow.total());
        String funders = texts.t("initiatives.flow.funders");
        String places = texts.t("initiatives.flow.places");
        String domains = texts.t("initiatives.flow.domains");
        String url = asked.figure("flow");
        return List.of(
                new FlowTable(
                        texts.t("initiatives.flow.toPlaces"),
                        funders,
                        places,
                        rows(names, sums(flow, Part::funder, Part::place), names::funder, names::place),
                        total,
                        url),
                new FlowTable(
                        texts.t("initiatives.flow.toDomains"),
                        places,
                        domains,
                        rows(names, sums(flow, Part::place, Part::domain), names::place, names::domain),
                        total,
                        url));
    }

    /** What flows between each two ends. */
    static Map<List<End>, BigFraction> sums(MoneyFlow flow, Function<Part, End> from, Function<Part, End> to) {
        Map<List<End>, BigFraction> sums = new LinkedHashMap<>();
        flow.streams().forEach(it -> sums.merge(List.of(from.apply(it), to.apply(it)), it.euros(), BigFraction::add));
        return sums;
    }

    private static List<Row> rows(
            FlowNames names, Map<List<End>, BigFraction> sums, Function<End, String> from, Function<End, String> to) {
        Comparator<List<End>> order = Comparator.comparing((List<End> it) -> it.getFirst(), names.order(from))
                .thenComparing(it -> it.getLast(), names.order(to));
        return sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .map(it -> new Row(
                        from.apply(it.getKey().getFirst()),
                        to.apply(it.getKey().getLast()),
                        TotalsPage.euros(names.texts(), it.getValue())))
                .toList();
    }
}
