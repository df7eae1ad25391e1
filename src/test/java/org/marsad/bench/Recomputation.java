package org.marsad.bench;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.assessment.Assessment;
import org.marsad.assessment.Assessor;
import org.marsad.assessment.EditionSummary;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.Reports;
import org.marsad.followup.Score;
import org.marsad.followup.Status;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.plan.Action;
import org.marsad.plan.Plan;

/** Everything computed again from the accepted reports: each cycle, compared with the one before it. */
final class Recomputation {
    private static final Score SILENCE = Score.of(Status.NO_REPORT, null);

    private final Reports reports;
    private final Partners partners;
    private final Plan plan;

    Recomputation(Reports reports, Partners partners, Plan plan) {
        this.reports = reports;
        this.partners = partners;
        this.plan = plan;
    }

    /** The scores of each edition's cycle, read from the database by all processors, oldest first. */
    List<Map<String, Map<PartnerCode, Score>>> read(List<EditionSummary> newestFirst) {
        return newestFirst.reversed().parallelStream()
                .map(it -> scores(reports.listAccepted(it.cycle()), it.asOf()))
                .toList();
    }

    /** The results of cycles one after the other. */
    List<Assessment> compute(List<Map<String, Map<PartnerCode, Score>>> cycles) {
        List<Assessment> results = new ArrayList<>();
        Map<String, Map<PartnerCode, Score>> before = null;
        for (Map<String, Map<PartnerCode, Score>> cycle : cycles) {
            results.add(Assessor.assess(plan, cycle, before));
            before = cycle;
        }
        return results;
    }

    private Map<String, Map<PartnerCode, Score>> scores(List<AcceptedReport> accepted, LocalDate asOf) {
        List<PartnerCode> expected =
                partners.listExpected(asOf).stream().map(Partner::code).toList();
        Map<String, Map<PartnerCode, Score>> scores = new LinkedHashMap<>();
        for (Action action : plan.listActions()) {
            Map<PartnerCode, Score> silent = new LinkedHashMap<>();
            expected.forEach(it -> silent.put(it, SILENCE));
            scores.put(action.code(), silent);
        }
        Set<PartnerCode> counted = new HashSet<>(expected);
        accepted.stream()
                .filter(it -> counted.contains(it.partner()))
                .forEach(report -> report.answers()
                        .forEach(it -> requireNonNull(scores.get(it.action())).put(report.partner(), score(it, asOf))));
        return scores;
    }

    private static Score score(Answer answer, LocalDate asOf) {
        return Score.of(answer.status(), answer.evidenceOn(asOf));
    }
}
