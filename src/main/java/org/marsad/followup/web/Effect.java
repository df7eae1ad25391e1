package org.marsad.followup.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Answer;
import org.marsad.followup.Evidence;
import org.marsad.followup.OwnScore;
import org.marsad.followup.Question;
import org.marsad.followup.Score;
import org.marsad.followup.Status;
import org.marsad.kernel.Texts;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;

/**
 * What an action's answer does to the country's own score, before anything is handed in, with its arithmetic.
 *
 * @param reported the status as reported
 * @param counted the status that counts; null where it is the one reported
 * @param says what it takes for the reported one to count, or what silence means
 * @param worth the action's calculation; null where there is nothing to calculate
 * @param notes what to know of its evidence
 * @param domain the domain's name
 * @param before the domain's calculation in the last accepted report; null where there is none
 * @param beforeTitle the cycle of that report
 * @param now the domain's calculation as it stands; null where nothing was said
 * @param change the difference in points; null where there is none
 */
public record Effect(
        String reported,
        @Nullable String counted,
        String says,
        @Nullable String worth,
        List<String> notes,
        String domain,
        @Nullable String before,
        String beforeTitle,
        @Nullable String now,
        @Nullable String change) {
    private static final int DIGITS = 3;
    private static final int QUARTER = 4;
    private static final int HUNDREDTH = 100;

    public Effect {
        notes = List.copyOf(notes);
    }

    static Effect of(Desk desk, Action action) {
        Texts texts = desk.texts();
        OwnScore own = desk.score();
        Score score = own.score(action.code());
        Domain domain = Desk.domainOf(action);
        OwnScore.Mean now = own.mean(domain);
        Optional<OwnScore.Mean> before = Optional.ofNullable(desk.last())
                .map(it -> OwnScore.of(it.report()).mean(domain));
        return new Effect(
                status(texts, score.reported()),
                score.isCapped() ? status(texts, score.counted()) : null,
                says(texts, score),
                worth(texts, score),
                notes(desk, action.code()),
                domain.title().in(desk.language()),
                before.map(it -> mean(texts, it)).orElse(null),
                desk.lastTitle(),
                mean(texts, now),
                change(texts, before.flatMap(OwnScore.Mean::value), now.value()));
    }

    /** {@code D = (0.675 + 0.450 + 0.000) / 3 = 0.375}; null where nothing was said. */
    static @Nullable String mean(Texts texts, OwnScore.Mean mean) {
        String terms = mean.terms().stream()
                .map(it -> texts.decimal(it.worth(), DIGITS))
                .collect(Collectors.joining(" + "));
        return mean.value()
                .map(it -> "D = Σx / N = (" + terms + ") / " + mean.terms().size() + " = " + texts.decimal(it, DIGITS))
                .orElse(null);
    }

    static @Nullable String change(Texts texts, Optional<BigFraction> before, Optional<BigFraction> now) {
        return before.isEmpty() || now.isEmpty() ? null : texts.points(now.get().subtract(before.get()));
    }

    private static String status(Texts texts, Status status) {
        return texts.t("followup.status." + status.code());
    }

    private static @Nullable String worth(Texts texts, Score score) {
        if (score.value() == null || score.evidence() == null) {
            return null;
        }
        BigFraction s = BigFraction.of(score.counted().quarters(), QUARTER);
        BigFraction e = BigFraction.of(score.evidence().hundredths(), HUNDREDTH);
        return "x = s × e = " + texts.decimal(s, 2) + " × " + texts.decimal(e, 2) + " = "
                + texts.decimal(score.value(), DIGITS);
    }

    private static String says(Texts texts, Score score) {
        Status reported = score.reported();
        if (score.isCapped() && score.evidence() != null) {
            return texts.t(
                    "followup.effect.capped",
                    status(texts, reported),
                    texts.t("followup.evidence." + reported.proof()),
                    texts.t("followup.evidence." + score.evidence()),
                    status(texts, score.counted()));
        }
        return switch (reported) {
            case NO_REPORT -> texts.t("followup.effect.silence");
            case UNKNOWN -> texts.t("followup.effect.unknown");
            case NOT_APPLICABLE -> texts.t("followup.effect.notApplicable");
            default -> texts.t("followup.effect.proven", texts.t("followup.evidence." + score.evidence()));
        };
    }

    private static List<String> notes(Desk desk, String action) {
        Texts texts = desk.texts();
        LocalDate today = LocalDate.ofInstant(desk.now(), ZoneOffset.UTC);
        List<String> notes = new ArrayList<>();
        desk.draft().answers().stream()
                .filter(it -> it.action().equals(action))
                .map(Answer::evidence)
                .flatMap(List::stream)
                .filter(it -> Evidence.isOld(it.dated(), today))
                .forEach(it -> notes.add(texts.t(
                        "followup.effect.old",
                        it.title(),
                        texts.date(it.dated()),
                        texts.t("followup.evidence." + it.level()),
                        texts.t("followup.evidence." + it.levelOn(today)))));
        boolean carried = List.of(Question.APPLIES, Question.STATUS, Question.CHANGES, Question.EVIDENCE).stream()
                .flatMap(it -> desk.draft().find(action, it).stream())
                .anyMatch(it -> !it.isConfirmed());
        if (carried) {
            notes.add(texts.t("followup.effect.carried"));
        }
        return notes;
    }
}
