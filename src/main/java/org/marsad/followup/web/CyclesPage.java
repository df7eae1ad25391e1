package org.marsad.followup.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Cycle;
import org.marsad.followup.NewCycle;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;

/**
 * The cycles, newest first, and for the lead a form to open one.
 *
 * @param rows the cycles
 * @param fields the form; empty for whoever may not open one
 * @param action where the form goes
 */
public record CyclesPage(List<Row> rows, List<Field> fields, String action) {
    public CyclesPage {
        rows = List.copyOf(rows);
        fields = List.copyOf(fields);
    }

    static CyclesPage of(List<Cycle> cycles, Reader reader, CycleForm form, Map<String, String> mistakes) {
        NewCycle typed = form.wanted();
        SecretariatAddresses to = new SecretariatAddresses(reader.language());
        List<Row> rows =
                cycles.reversed().stream().map(it -> row(it, reader, mistakes)).toList();
        if (!reader.lead()) {
            return new CyclesPage(rows, List.of(), to.cycles());
        }
        FieldMaker fields = new FieldMaker(Texts.in(reader.language()), mistakes);
        return new CyclesPage(
                rows,
                List.of(
                        fields.make("code", "text", typed.code()),
                        fields.make("fr", "text", typed.fr()),
                        fields.make("en", "text", typed.en()),
                        fields.make("ar", "text", typed.ar()),
                        fields.make("from", "date", typed.from()),
                        fields.make("to", "date", typed.to()),
                        fields.make("opens", "date", typed.opens()),
                        fields.make("deadline", "date", typed.deadline()),
                        fields.make("questionnaire", "number", typed.questionnaire())),
                to.cycles());
    }

    private static Row row(Cycle cycle, Reader reader, Map<String, String> mistakes) {
        Texts texts = Texts.in(reader.language());
        SecretariatAddresses to = new SecretariatAddresses(reader.language());
        boolean late = !reader.now().isBefore(cycle.late());
        boolean closable = reader.lead() && cycle.closed() == null && late;
        return new Row(
                cycle.code(),
                cycle.title().in(reader.language()),
                to.overview(cycle.code()),
                texts.t("followup.cycles.period", texts.date(cycle.from()), texts.date(cycle.to())),
                texts.date(cycle.deadline()),
                state(cycle, reader, texts),
                closable ? to.close(cycle.code()) : null,
                LocalDate.ofInstant(reader.now(), ZoneOffset.UTC).toString(),
                mistakes.get(CyclesController.closing(cycle.code())));
    }

    private static String state(Cycle cycle, Reader reader, Texts texts) {
        if (cycle.closed() != null) {
            return texts.t("followup.cycles.state.ended", texts.date(cycle.closed()));
        }
        if (!cycle.hasOpened(reader.now())) {
            return texts.t("followup.cycles.state.planned", texts.date(cycle.opens()));
        }
        return reader.now().isBefore(cycle.late())
                ? texts.t("followup.cycles.state.open")
                : texts.t("followup.cycles.state.late");
    }

    /** Who reads, and when. */
    record Reader(Language language, boolean lead, Instant now) {}

    /**
     * One cycle.
     *
     * @param code its code
     * @param title its name
     * @param url its overview
     * @param period what it covers
     * @param deadline until when reports are on time
     * @param state where it is
     * @param close where the form that ends it goes; null where it can't be ended
     * @param today the day proposed for that
     * @param mistake what was wrong with it; null if nothing
     */
    public record Row(
            String code,
            String title,
            String url,
            String period,
            String deadline,
            String state,
            @Nullable String close,
            String today,
            @Nullable String mistake) {}

    /**
     * One field of the form.
     *
     * @param name its name
     * @param type the kind of input
     * @param label its words
     * @param hint how to fill it in
     * @param value what was typed
     * @param language the language of what is typed; null where it is in none
     * @param mistake what is wrong; null if nothing
     */
    public record Field(
            String name,
            String type,
            String label,
            String hint,
            String value,
            @Nullable String language,
            @Nullable String mistake) {}

    private record FieldMaker(Texts texts, Map<String, String> mistakes) {
        Field make(String name, String type, String value) {
            return new Field(
                    name,
                    type,
                    texts.t("followup.cycle.field." + name),
                    texts.t("followup.cycle.hint." + name),
                    value,
                    Language.find(name).map(Language::code).orElse(null),
                    mistakes.get(name));
        }
    }
}
