package org.marsad.indicators.web;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.marsad.indicators.Break;
import org.marsad.indicators.Period;
import org.marsad.indicators.ReleasedValue;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Region;
import org.marsad.web.Axis;
import org.marsad.web.LinePlot;
import org.marsad.web.SmallLine;

/**
 * The partner States of one continent at a glance: one small chart each, all on the same axes, in the order of the
 * alphabet, never of the values.
 *
 * @param title the continent
 * @param scale what the axes reach from and to
 * @param cells one a State
 */
public record Multiples(String title, String scale, List<Cell> cells) {
    public Multiples {
        cells = List.copyOf(cells);
    }

    /** Africa, then Europe; none where no State has a value. */
    static List<Multiples> list(Map<String, List<ReleasedValue>> byArea, List<Partner> partners, Reader reader) {
        List<ReleasedValue> all = byArea.values().stream().flatMap(List::stream).toList();
        List<BigFraction> known =
                all.stream().map(ReleasedValue::exact).filter(Objects::nonNull).toList();
        List<Period> periods = all.stream()
                .flatMap(it -> Period.find(it.observation().period()).stream())
                .sorted()
                .toList();
        if (known.isEmpty() || periods.isEmpty()) {
            return List.of();
        }
        Scale scale = new Scale(Axis.ofYears(periods.stream().map(Period::begin).toList()), Axis.fromZero(known));
        Texts texts = reader.words().texts();
        String reach = reach(periods.getFirst().year(), periods.getLast().year(), scale.values(), texts);
        List<Multiples> groups = new ArrayList<>();
        for (boolean europe : new boolean[] {false, true}) {
            groups.add(new Multiples(
                    texts.t(europe ? "indicators.many.europe" : "indicators.many.africa"),
                    reach,
                    states(partners, europe, texts)
                            .map(it -> reader.cell(
                                    it, byArea.getOrDefault(it.code().value(), List.of()), scale))
                            .toList()));
        }
        return groups;
    }

    private static String reach(int first, int last, Axis values, Texts texts) {
        String low = texts.decimal(values.low(), values.digits());
        String high = texts.decimal(values.high(), values.digits());
        return first == last
                ? texts.t("indicators.many.scale.one", String.valueOf(first), low, high)
                : texts.t("indicators.many.scale", String.valueOf(first), String.valueOf(last), low, high);
    }

    /** From which years on nothing is the same. */
    static List<BigFraction> years(List<Break> breaks) {
        return breaks.stream().map(it -> BigFraction.of(it.year())).toList();
    }

    private static Stream<Partner> states(List<Partner> partners, boolean europe, Texts texts) {
        Collator collator = Collator.getInstance(texts.language().locale());
        return partners.stream()
                .filter(it -> it.kind() == PartnerKind.STATE && (it.region() == Region.EUROPE) == europe)
                .sorted(Comparator.comparing(it -> it.name().in(texts.language()), collator::compare));
    }

    /** The axes that all small charts share. */
    record Scale(Axis years, Axis values) {}

    /**
     * How cells are made.
     *
     * @param words how values are written
     * @param page the indicator’s page
     * @param breaks of the indicator
     */
    record Reader(Values words, String page, List<Break> breaks) {
        Cell cell(Partner partner, List<ReleasedValue> values, Scale scale) {
            List<LinePlot.Point> points = words.points(values);
            LinePlot.Point last = points.stream()
                    .filter(it -> it.value() != null)
                    .reduce((_, newer) -> newer)
                    .orElse(null);
            ReleasedValue newest = values.isEmpty() ? null : values.getLast();
            return new Cell(
                    partner.name().in(words.texts().language()),
                    page + "?area=" + partner.code(),
                    SmallLine.of(points, years(breaks), scale.years(), scale.values(), words.texts()),
                    words.value(newest),
                    newest == null ? "" : words.period(newest.observation().period()),
                    last != null);
        }
    }

    /**
     * One State.
     *
     * @param name its name
     * @param url its values over time
     * @param line its chart
     * @param value its newest value, or why there is none
     * @param period of the newest value; empty if there is none
     * @param known whether any value is known
     */
    public record Cell(String name, String url, SmallLine line, String value, String period, boolean known) {}
}
