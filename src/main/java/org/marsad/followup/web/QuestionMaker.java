package org.marsad.followup.web;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Entry;
import org.marsad.followup.Field;
import org.marsad.followup.FormTexts;
import org.marsad.followup.Question;
import org.marsad.followup.Remark;
import org.marsad.followup.Saving;
import org.marsad.followup.web.QuestionView.Conflict;
import org.marsad.followup.web.QuestionView.FieldView;
import org.marsad.followup.web.QuestionView.Group;
import org.marsad.followup.web.QuestionView.Kind;
import org.marsad.followup.web.QuestionView.Line;
import org.marsad.followup.web.QuestionView.Option;
import org.marsad.followup.web.QuestionView.State;
import org.marsad.kernel.Texts;

/** Makes the questions of an action ready to be shown. */
final class QuestionMaker {
    /** From this length on a text gets several rows. */
    private static final int LONG = 201;

    private static final Set<String> RADIOS = Set.of("applies", "status");
    private static final Set<String> REQUIRED = Set.of(Question.APPLIES, Question.STATUS);

    private final Desk desk;
    private final Texts texts;
    private final FormTexts form;
    private final Surroundings around;
    private final Answered answered;

    QuestionMaker(Desk desk, Surroundings around) {
        this.desk = desk;
        this.texts = desk.texts();
        this.form = desk.form();
        this.around = around;
        this.answered = new Answered(desk, around);
    }

    /**
     * @param number its place on the page, from 1
     * @param outcome what came of a saving; null where nothing was saved
     * @param typed what was typed; null to show what stands there
     */
    QuestionView view(Question question, int number, @Nullable Saving outcome, @Nullable Map<String, String> typed) {
        Map<String, String> standing = desk.draft().values(question.action(), question.code());
        Map<String, String> shown = typed == null ? standing : typed;
        boolean writes = desk.mayWrite(question.action());
        List<Line> lines = writes ? lines(question, shown, mistakes(outcome)) : List.of();
        return new QuestionView(
                question.code(),
                number,
                form.question(question),
                form.why(question),
                desk.progress().action(question.action()).returned().get(question.code()),
                writes ? desk.to().question(question.action(), question.code()) : null,
                lines,
                open(question, shown),
                answered.list(question, standing),
                state(question, outcome));
    }

    /** How far a question is, after a saving or without one. */
    State state(Question question, @Nullable Saving outcome) {
        Entry entry = desk.draft().find(question.action(), question.code()).orElse(null);
        boolean writes = desk.mayWrite(question.action());
        return new State(
                question.code(),
                seen(entry, outcome),
                look(entry),
                words(entry, outcome),
                writes ? still(question, entry) : null,
                mistakes(outcome).stream()
                        .filter(it -> it.place().isEmpty())
                        .map(it -> it.in(texts))
                        .findFirst()
                        .orElse(null),
                outcome instanceof Saving.Conflict conflict ? conflict(question, conflict) : null);
    }

    /** All fields after a saving, so that mended ones lose their mistakes. */
    List<FieldView> fields(Question question, @Nullable Saving outcome, @Nullable Map<String, String> typed) {
        Map<String, String> standing = desk.draft().values(question.action(), question.code());
        return lines(question, typed == null ? standing : typed, mistakes(outcome)).stream()
                .flatMap(it -> it.fields().stream())
                .toList();
    }

    private static String look(@Nullable Entry entry) {
        if (entry == null) {
            return "blank";
        }
        return entry.isConfirmed() ? "confirmed" : "carried";
    }

    /** What was not saved was written against what was seen then. */
    private static int seen(@Nullable Entry entry, @Nullable Saving outcome) {
        return switch (outcome) {
            case Saving.Conflict conflict -> conflict.yours().seen();
            case Saving.Refused refused -> refused.yours().seen();
            case null, default -> entry == null ? 0 : entry.revision();
        };
    }

    private String words(@Nullable Entry entry, @Nullable Saving outcome) {
        if (outcome instanceof Saving.Refused) {
            return texts.t("followup.form.refused");
        }
        if (entry == null) {
            return "";
        }
        if (!entry.isConfirmed()) {
            return texts.t("followup.form.carried", desk.lastTitle());
        }
        String when = Moments.say(texts, entry.at());
        String who = around.nameOf(entry.by());
        return who == null ? texts.t("followup.form.saved", when) : texts.t("followup.form.savedBy", who, when);
    }

    private @Nullable String still(Question question, @Nullable Entry entry) {
        if (entry == null) {
            return REQUIRED.contains(question.code()) ? null : texts.t("followup.form.nothing");
        }
        return entry.isConfirmed() ? null : texts.t("followup.form.still");
    }

    private Conflict conflict(Question question, Saving.Conflict conflict) {
        Entry theirs = conflict.theirs();
        String who = requireNonNullElse(around.nameOf(theirs.by()), texts.t("followup.form.somebody"));
        return new Conflict(
                texts.t("followup.form.conflict", who, Moments.say(texts, theirs.at())),
                theirs.revision(),
                answered.list(question, conflict.yours().values()),
                answered.list(question, theirs.values()));
    }

    private static List<Remark> mistakes(@Nullable Saving outcome) {
        return outcome instanceof Saving.Refused refused ? refused.mistakes() : List.of();
    }

    private List<Line> lines(Question question, Map<String, String> values, List<Remark> mistakes) {
        List<Line> lines = new ArrayList<>();
        for (int line = 1; line <= question.lines(); line++) {
            int at = line;
            lines.add(new Line(
                    question.lines() == 1 ? null : texts.t("followup.form.line." + question.code(), line),
                    question.places().stream()
                            .filter(it -> it.line() == at)
                            .map(it -> field(question, it, values, mistakes))
                            .toList()));
        }
        return lines;
    }

    /** What is filled in, and one more. */
    private static int open(Question question, Map<String, String> values) {
        int last = question.places().stream()
                .filter(it -> values.containsKey(it.id()))
                .mapToInt(Question.Place::line)
                .max()
                .orElse(0);
        return Math.min(question.lines(), last + 1);
    }

    private FieldView field(
            Question question, Question.Place place, Map<String, String> values, List<Remark> mistakes) {
        Field field = place.field();
        String value = requireNonNullElse(values.get(place.id()), "");
        return new FieldView(
                question.code() + "-" + place.id().replace('.', '-'),
                Typed.name(question, place.id()),
                kind(field),
                form.field(question, field),
                hint(field),
                value,
                options(field, value),
                field.type() == Field.Type.DOCUMENT ? around.file(desk.to(), value) : null,
                mistakes.stream()
                        .filter(it -> it.place().equals(place.id()))
                        .map(it -> it.in(texts))
                        .findFirst()
                        .orElse(null));
    }

    private static Kind kind(Field field) {
        return switch (field.type()) {
            case CHOICE -> RADIOS.contains(field.name()) ? Kind.RADIO : Kind.SELECT;
            case LANGUAGE -> Kind.SELECT;
            case TEXT -> field.most() != null && field.most() >= LONG ? Kind.PARAGRAPH : Kind.WORDS;
            case COUNT, PERCENT, YEAR -> Kind.NUMBER;
            case DATE -> Kind.DATE;
            case LINK -> Kind.LINK;
            case PARTNERS -> Kind.PARTNERS;
            case DOCUMENT -> Kind.DOCUMENT;
        };
    }

    private @Nullable String hint(Field field) {
        Integer most = field.most();
        return field.type() == Field.Type.TEXT && most != null ? texts.t("followup.form.most", most) : null;
    }

    private List<Group> options(Field field, String value) {
        return switch (field.type()) {
            case CHOICE -> choices(Objects.requireNonNull(field.options()), value);
            case LANGUAGE -> languages(value);
            case PARTNERS -> around.partners(Set.of(value.split(" ")));
            default -> List.of();
        };
    }

    private List<Group> choices(Field.Options options, String value) {
        return List.of(new Group(
                "",
                options.codes().stream()
                        .map(it -> new Option(it, form.option(options, it), it.equals(value)))
                        .toList()));
    }

    /** The page's language where none was chosen; one that is not on the list stays. */
    private List<Group> languages(String value) {
        String chosen = value.isEmpty() ? desk.language().code() : value;
        List<String> codes = new ArrayList<>(FormTexts.LANGUAGES);
        if (!codes.contains(chosen)) {
            codes.add(chosen);
        }
        return List.of(new Group(
                "",
                codes.stream()
                        .map(it -> new Option(it, form.language(it), it.equals(chosen)))
                        .toList()));
    }
}
