package org.marsad.workbook.internal;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.marsad.followup.Cycle;
import org.marsad.followup.Draft;
import org.marsad.followup.Entry;
import org.marsad.followup.Field;
import org.marsad.followup.FormTexts;
import org.marsad.followup.Question;
import org.marsad.followup.Questionnaire;
import org.marsad.followup.ReportState;
import org.marsad.followup.Values;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;

/** Made-up reports with anything in them that can be kept. */
final class RandomReports {
    static final PartnerCode SENEGAL = new PartnerCode("SEN");
    static final Cycle CYCLE = new Cycle(
            "2026",
            new LocalizedText("Année 2026", "Year 2026", "سنة 2026"),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 31));

    /** The partners that may be named, without a database. */
    static final Values VALUES = new Values(it ->
            List.of("SEN", "FRA", "MAR", "ESP").contains(it) ? Optional.of(new PartnerCode(it)) : Optional.empty());

    private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");

    private static final List<String> TEXTS = List.of(
            "Un décret a été signé.\nIl est publié.",
            "  =1+1",
            "'quoted, \"text\" & <more>",
            "صدر مرسوم؛ ونُشر في 2026.",
            "_x0041_ and _xD83D_",
            "2026-03-31",
            "007",
            "TRUE",
            "😀 e\u0301 \u200f",
            "-",
            "@plan\u00a0b");

    private final Random random;

    RandomReports(long seed) {
        this.random = new Random(seed);
    }

    static Draft empty() {
        return draft(Map.of());
    }

    /** Each question filled in or not, its values carried over or written by somebody. */
    Draft draft() {
        return draft(0.7);
    }

    Draft full() {
        return draft(1);
    }

    private Draft draft(double share) {
        Map<String, Map<String, Entry>> entries = new LinkedHashMap<>();
        Questionnaire.version(1).questions().forEach((action, questions) -> {
            Map<String, Entry> byQuestion = new LinkedHashMap<>();
            for (Question question : questions) {
                Map<String, String> values = random.nextDouble() < share ? values(question, share) : Map.of();
                if (!values.isEmpty()) {
                    byQuestion.put(question.code(), entry(question, values));
                }
            }
            entries.put(action, byQuestion);
        });
        return draft(entries);
    }

    private Entry entry(Question question, Map<String, String> values) {
        Entry.Origin origin = random.nextBoolean() ? Entry.Origin.PREFILL : Entry.Origin.FORM;
        return new Entry(question.action(), question.code(), values, 1 + random.nextInt(9), origin, null, AT);
    }

    private static Draft draft(Map<String, Map<String, Entry>> entries) {
        return new Draft(7, CYCLE, SENEGAL, 1, ReportState.DRAFT, entries);
    }

    /** Something in most fields, in the form in which it is kept. */
    Map<String, String> values(Question question, double share) {
        Map<String, String> typed = new HashMap<>();
        for (Question.Place place : question.places()) {
            boolean language = place.field().type() == Field.Type.LANGUAGE;
            if (language || random.nextDouble() < share) {
                typed.put(place.id(), value(place.field()));
            }
        }
        return VALUES.read(question, typed).values();
    }

    private String value(Field field) {
        int most = field.most() == null ? 999_999_999 : field.most();
        return switch (field.type()) {
            case CHOICE -> pick(requireNonNull(field.options()).codes());
            case LANGUAGE -> pick(FormTexts.LANGUAGES);
            case TEXT -> text(most);
            case COUNT -> Integer.toString(random.nextInt(Math.min(most, 999_999_998) + 1));
            case PERCENT -> random.nextInt(100) + "." + random.nextInt(10);
            case YEAR -> Integer.toString(1950 + random.nextInt(100));
            case DATE ->
                LocalDate.of(1995, 1, 1).plusDays(random.nextInt(20_000)).toString();
            case LINK -> "https://example.org/" + random.nextInt(1000) + "?a=b&c=%20";
            case PARTNERS -> pick(List.of("SEN", "FRA MAR", "ESP FRA SEN"));
            case DOCUMENT -> Integer.toString(1 + random.nextInt(99));
        };
    }

    private String text(int most) {
        String text = pick(TEXTS);
        String repeated = random.nextInt(4) == 0 ? text.repeat(most / text.length()) : text;
        return repeated.substring(
                0, repeated.offsetByCodePoints(0, Math.min(most, repeated.codePointCount(0, repeated.length()))));
    }

    private String pick(List<String> among) {
        return among.get(random.nextInt(among.size()));
    }
}
