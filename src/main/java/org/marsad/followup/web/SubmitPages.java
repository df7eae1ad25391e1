package org.marsad.followup.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Answer;
import org.marsad.followup.Checks;
import org.marsad.followup.OwnScore;
import org.marsad.followup.Progress;
import org.marsad.followup.Question;
import org.marsad.followup.Remark;
import org.marsad.followup.Score;
import org.marsad.kernel.Texts;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;

/** Makes the page on which a report is handed in. */
final class SubmitPages {
    private static final int DIGITS = 3;
    private static final String NONE = "–";

    private final Desk desk;
    private final Texts texts;
    private final Progress progress;
    private final OwnScore now;
    private final @Nullable OwnScore before;
    private final Set<String> answered;

    private SubmitPages(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.progress = desk.progress();
        this.now = desk.score();
        this.before = desk.last() == null ? null : OwnScore.of(desk.last().report());
        this.answered = desk.draft().answers().stream().map(Answer::action).collect(Collectors.toSet());
    }

    static SubmitPage of(Desk desk) {
        return new SubmitPages(desk).page();
    }

    private SubmitPage page() {
        boolean open = desk.draft().state().isOpen();
        return new SubmitPage(
                texts.t("followup.form.report", desk.partnerName(), desk.cycleTitle()),
                open && !answered.isEmpty() ? desk.to().submit() : null,
                state(open),
                texts.t(
                        "followup.submit.answered",
                        answered.size(),
                        progress.actions().size()),
                behind(),
                queries(),
                Plan.cadiz().domains().stream().map(this::worth).toList());
    }

    private @Nullable String state(boolean open) {
        if (!open) {
            return texts.t(
                    "followup.form.closed", desk.form().state(desk.draft().state()));
        }
        return answered.isEmpty() ? texts.t("followup.submit.nothing") : null;
    }

    /** Said clearly: what nobody confirmed is not handed in. */
    private List<SubmitPage.Line> behind() {
        List<SubmitPage.Line> lines = new ArrayList<>();
        for (Action action : Plan.cadiz().listActions()) {
            Progress.Part part = progress.action(action.code());
            if (!answered.contains(action.code())) {
                lines.add(line(action, texts.t("followup.submit.noReport", part.carried())));
            } else if (part.carried() > 0 && part.stage() != Progress.Stage.NOT_APPLICABLE) {
                lines.add(line(action, texts.t("followup.submit.partly", part.carried())));
            }
        }
        return lines;
    }

    private SubmitPage.Line line(Action action, String says) {
        return new SubmitPage.Line(name(action), says, desk.to().action(action.code()));
    }

    private List<SubmitPage.Line> queries() {
        LocalDate today = LocalDate.ofInstant(desk.now(), ZoneOffset.UTC);
        var last = desk.last() == null ? null : desk.last().report();
        return Checks.of(desk.draft(), last, today).stream().map(this::query).toList();
    }

    private SubmitPage.Line query(Remark remark) {
        Action action = Desk.action(remark.action());
        String question = desk.draft()
                .questionnaire()
                .find(remark.action(), remark.question())
                .map((Question it) -> desk.form().question(it))
                .orElse("");
        return new SubmitPage.Line(
                texts.t("followup.submit.where", name(action), question),
                remark.in(texts),
                desk.to().action(action.code()) + "#q-" + remark.question());
    }

    private SubmitPage.DomainWorth worth(Domain domain) {
        OwnScore.Mean mean = now.mean(domain);
        Optional<OwnScore.Mean> earlier = Optional.ofNullable(before).map(it -> it.mean(domain));
        return new SubmitPage.DomainWorth(
                domain.title().in(desk.language()),
                domain.listActions().stream().map(this::row).toList(),
                earlier.map(it -> Effect.mean(texts, it)).orElse(null),
                desk.lastTitle(),
                Effect.mean(texts, mean),
                Effect.change(texts, earlier.flatMap(OwnScore.Mean::value), mean.value()));
    }

    private SubmitPage.Row row(Action action) {
        Score score = now.score(action.code());
        return new SubmitPage.Row(
                action.code(),
                action.label().in(desk.language()),
                desk.to().action(action.code()),
                texts.t("followup.status." + score.counted().code()),
                score.isCapped() ? texts.t("followup.status." + score.reported().code()) : null,
                before == null ? NONE : number(before.score(action.code())),
                number(score));
    }

    private String number(Score score) {
        return score.value() == null ? NONE : texts.decimal(score.value(), DIGITS);
    }

    private String name(Action action) {
        return texts.t("followup.form.action", action.code(), action.label().in(desk.language()));
    }
}
