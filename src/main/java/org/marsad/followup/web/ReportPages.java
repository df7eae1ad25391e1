package org.marsad.followup.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Progress;
import org.marsad.followup.Question;
import org.marsad.followup.Reviews;
import org.marsad.kernel.Texts;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;
import org.marsad.web.Shell;

/** Makes the home of a report. */
final class ReportPages {
    private static final int WHOLE = 100;

    private final Desk desk;
    private final Texts texts;
    private final Progress progress;

    private ReportPages(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.progress = desk.progress();
    }

    static ReportPage of(Desk desk) {
        return new ReportPages(desk).page();
    }

    private ReportPage page() {
        Set<String> seen = desk.listActions().stream().map(Action::code).collect(Collectors.toSet());
        boolean open = desk.draft().state().isOpen();
        int left = progress.left(seen);
        return new ReportPage(
                desk.partnerName(),
                desk.cycleTitle(),
                desk.form().state(desk.draft().state()),
                declined(open),
                Due.of(texts, desk.draft().cycle(), desk.now()),
                open ? texts.number(left) : null,
                open ? texts.t("followup.report.left", left, progress.minutes(seen)) : "",
                open ? next() : null,
                returned(),
                Plan.cadiz().domains().stream().map(this::row).toList(),
                links(open));
    }

    private @Nullable String declined(boolean open) {
        Reviews.Declining declining = desk.declining();
        return open && declining != null
                ? texts.t("followup.decline.declined", Moments.say(texts, declining.at()))
                : null;
    }

    private Shell.@Nullable Link next() {
        return desk.listActions().stream()
                .filter(it -> desk.mayWrite(it.code()))
                .filter(it -> !progress.action(it.code()).left().isEmpty())
                .findFirst()
                .map(it -> new Shell.Link(
                        texts.t("followup.report.next", it.code(), it.label().in(desk.language())),
                        desk.to().action(it.code())))
                .orElse(null);
    }

    private List<ReportPage.Returned> returned() {
        List<ReportPage.Returned> all = new ArrayList<>();
        for (Action action : desk.listActions()) {
            progress.action(action.code()).returned().forEach((code, why) -> {
                Question question =
                        desk.draft().questionnaire().find(action.code(), code).orElseThrow();
                all.add(new ReportPage.Returned(
                        texts.t(
                                "followup.form.action",
                                action.code(),
                                action.label().in(desk.language())),
                        desk.form().question(question),
                        why,
                        desk.to().action(action.code()) + "#q-" + code));
            });
        }
        return all;
    }

    private ReportPage.DomainRow row(Domain domain) {
        Set<String> seen = domain.listActions().stream()
                .map(Action::code)
                .filter(desk::maySee)
                .collect(Collectors.toSet());
        return new ReportPage.DomainRow(
                domain.code(),
                domain.title().in(desk.language()),
                seen.isEmpty()
                        ? texts.t("followup.report.others")
                        : texts.t("followup.left", progress.left(seen), progress.minutes(seen)),
                domain.listActions().stream().map(this::square).toList());
    }

    private ReportPage.Square square(Action action) {
        Progress.Part part = progress.action(action.code());
        boolean concerned = part.stage() != Progress.Stage.NOT_APPLICABLE;
        return new ReportPage.Square(
                action.code(),
                action.label().in(desk.language()),
                texts.t("followup.stage." + part.stage().code()),
                part.stage() == Progress.Stage.RETURNED,
                desk.maySee(action.code()) ? desk.to().action(action.code()) : null,
                share(part.confirmed(), part.asked()),
                share(part.carried(), part.asked()),
                concerned);
    }

    /** Whole percents are exact enough for a square of 36 pixels. */
    private static String share(int some, int all) {
        return some * WHOLE / all + "%";
    }

    private List<Shell.Link> links(boolean open) {
        List<Shell.Link> links = new ArrayList<>();
        WritingAddresses to = desk.to();
        if (desk.person().isSecretariat()) {
            links.add(new Shell.Link(texts.t("followup.report.review"), to.review()));
        }
        if (open && desk.maySubmit()) {
            links.add(new Shell.Link(texts.t("followup.submit.title"), to.submit()));
        }
        links.add(new Shell.Link(texts.t("followup.report.workbook"), to.workbook()));
        links.add(new Shell.Link(texts.t("followup.report.comments"), to.comments()));
        links.add(new Shell.Link(texts.t("followup.report.history"), to.history()));
        if (desk.maySubmit()) {
            links.add(new Shell.Link(
                    texts.t("followup.report.people"), WritingAddresses.work(desk.language()) + "/people"));
            if (open) {
                links.add(new Shell.Link(texts.t("followup.decline.title"), to.decline()));
            }
        }
        return links;
    }
}
