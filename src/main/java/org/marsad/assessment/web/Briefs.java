package org.marsad.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Assessment;
import org.marsad.assessment.Assessor;
import org.marsad.assessment.GroupResult;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.Cycle;
import org.marsad.followup.DomainNote;
import org.marsad.followup.DomainNotes;
import org.marsad.followup.Noting;
import org.marsad.followup.Notings;
import org.marsad.followup.Reports;
import org.marsad.followup.Score;
import org.marsad.followup.Status;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;
import org.springframework.stereotype.Component;

/** Computes what would be published if it were frozen today, and gathers what the reference countries say. */
@Component
class Briefs {
    private static final Score SILENCE = Score.of(Status.NO_REPORT, null);

    private final Reports reports;
    private final Partners partners;
    private final DomainNotes notes;
    private final Notings notings;
    private final Clock clock;

    Briefs(Reports reports, Partners partners, DomainNotes notes, Notings notings, Clock clock) {
        this.reports = reports;
        this.partners = partners;
        this.notes = notes;
        this.notings = notings;
        this.clock = clock;
    }

    BriefPage brief(Texts texts, Cycle cycle, Person reader, @Nullable String message) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<PartnerCode> expected =
                partners.listExpected(day).stream().map(Partner::code).toList();
        List<AcceptedReport> accepted = reports.listAccepted(cycle.code()).stream()
                .filter(it -> expected.contains(it.partner()))
                .toList();
        Assessment assessment = Assessor.assess(Plan.cadiz(), scores(expected, accepted, day), null);
        List<DomainNote> written = notes.list(cycle.code());
        Map<PartnerCode, String> names = partners.list().stream()
                .collect(Collectors.toMap(Partner::code, it -> it.name().in(texts.language())));
        return new BriefPage(
                BriefInterval.of(texts, accepted.size(), expected.size()),
                texts.t("assessment.brief.coverage", accepted.size(), expected.size()),
                Plan.cadiz().domains().stream()
                        .map(it -> row(texts, it, assessment.domains().get(it.code()), notes(it, written, names)))
                        .toList(),
                message,
                noting(texts, cycle, reader));
    }

    /** Everybody expected has a score for every action; whoever said nothing has silence's. */
    private static Map<String, Map<PartnerCode, Score>> scores(
            List<PartnerCode> expected, List<AcceptedReport> accepted, LocalDate day) {
        Map<String, Map<PartnerCode, Score>> scores = new LinkedHashMap<>();
        for (Action action : Plan.cadiz().listActions()) {
            Map<PartnerCode, Score> all = new LinkedHashMap<>();
            expected.forEach(it -> all.put(it, SILENCE));
            scores.put(action.code(), all);
        }
        for (AcceptedReport report : accepted) {
            for (Answer answer : report.answers()) {
                Map<PartnerCode, Score> all = scores.get(answer.action());
                if (all != null) {
                    all.put(report.partner(), Score.of(answer.status(), answer.evidenceOn(day)));
                }
            }
        }
        return scores;
    }

    private static BriefPage.DomainRow row(
            Texts texts, Domain domain, @Nullable GroupResult result, List<BriefPage.Note> notes) {
        BriefInterval interval = BriefInterval.of(texts, result);
        String answers =
                result == null ? "" : texts.t("assessment.brief.answers", result.respondents(), result.expected());
        return new BriefPage.DomainRow(
                domain.code(),
                domain.title().in(texts.language()),
                interval,
                interval.value() == null || interval.upper() == null
                        ? texts.t("assessment.publication.insufficient-data")
                        : texts.t("assessment.brief.interval", interval.value(), interval.upper()),
                answers,
                notes);
    }

    private static List<BriefPage.Note> notes(Domain domain, List<DomainNote> all, Map<PartnerCode, String> names) {
        return all.stream()
                .filter(it -> it.domain().equals(domain.code()))
                .map(it -> new BriefPage.Note(
                        names.getOrDefault(it.partner(), it.partner().value()), it.text(), it.language()))
                .toList();
    }

    private BriefPage.NotingBox noting(Texts texts, Cycle cycle, Person reader) {
        Noting noting = notings.of(cycle.code());
        boolean can = reader.has(Role.COMMITTEE_MEMBER) && noting.waiting() > 0;
        String state = texts.t("assessment.brief.noting", noting.noted(), noting.waiting());
        return new BriefPage.NotingBox(
                state,
                can ? "/" + texts.language().code() + BriefController.ROOT + "/" + cycle.code() : null,
                seen(noting),
                texts.t("assessment.brief.note", noting.waiting()));
    }

    /** What somebody who reads the brief now has seen. */
    static String seen(Noting noting) {
        return noting.noted() + "-" + noting.waiting();
    }
}
