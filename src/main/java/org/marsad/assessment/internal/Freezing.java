package org.marsad.assessment.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Assessor;
import org.marsad.assessment.EditionSummary;
import org.marsad.assessment.Editions.Order;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.Cycle;
import org.marsad.followup.Reports;
import org.marsad.followup.Reviews;
import org.marsad.followup.Score;
import org.marsad.journal.Journal;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.plan.Action;
import org.marsad.plan.Plan;
import org.marsad.plan.Plans;
import org.marsad.plan.WordingVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an edition: gathers the inputs once, computes, stores both with their hashes. */
@Component
class Freezing {
    private final EditionStore store;
    private final Reports reports;
    private final Reviews reviews;
    private final Partners partners;
    private final Plans plans;
    private final Journal journal;
    private final Clock clock;

    Freezing(
            EditionStore store,
            Reports reports,
            Reviews reviews,
            Partners partners,
            Plans plans,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.reports = reports;
        this.reviews = reviews;
        this.partners = partners;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    EditionSummary freeze(Order order, String actor) {
        return freeze(order, inputs(order), actor);
    }

    /** As {@link #freeze(Order, String)}, but only what was seen before. */
    @Transactional
    EditionSummary freeze(Order order, String seen, String actor) {
        EditionInputs inputs = inputs(order);
        if (!Sha256.hex(InputsDocument.write(inputs)).equals(seen)) {
            throw new UserError("assessment.freeze.changed", order.cycle());
        }
        return freeze(order, inputs, actor);
    }

    /** All that an edition is computed from, gathered now: the same for a preview and for what is frozen. */
    EditionInputs inputs(Order order) {
        Cycle cycle = cycle(order.cycle());
        if (store.list().stream().anyMatch(it -> it.id().equals(order.id()))) {
            throw new UserError("assessment.freeze.taken", order.id());
        }
        List<AcceptedReport> accepted = reports.listAccepted(cycle.code());
        if (accepted.isEmpty()) {
            throw new UserError("assessment.freeze.noReport", cycle.code());
        }
        return inputs(cycle, accepted, order.asOf());
    }

    /** The same for a look in between, when there may be no report yet. */
    EditionInputs inputs(String code, LocalDate asOf) {
        return inputs(cycle(code), reports.listAccepted(code), asOf);
    }

    private Cycle cycle(String code) {
        return reports.findCycle(code).orElseThrow(() -> new UserError("assessment.freeze.noCycle", code));
    }

    private EditionSummary freeze(Order order, EditionInputs inputs, String actor) {
        String inputsText = InputsDocument.write(inputs);
        String resultsText = results(inputs);
        EditionSummary summary = new EditionSummary(
                order.id(),
                order.title(),
                order.asOf(),
                inputs.cycle(),
                inputs.previous() == null ? null : inputs.previous().id(),
                inputs.method(),
                Sha256.hex(inputsText),
                Sha256.hex(resultsText),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                inputs.exercise());
        store.insert(new EditionStore.Stored(summary, inputsText, resultsText));
        reviews.publish(inputs.cycle(), inputs.reports());
        journal.record(actor, "edition.freeze", order.id().value(), summary.resultsSha256());
        return summary;
    }

    /** The results of inputs, as text: the same for the same inputs, always. */
    static String results(EditionInputs inputs) {
        return ResultsDocument.write(inputs.method(), new ResultsDocument.Results(inputs.assess(), inputs.scores()));
    }

    private EditionInputs inputs(Cycle cycle, List<AcceptedReport> accepted, LocalDate asOf) {
        List<PartnerCode> expected = codes(partners.listExpected(asOf));
        List<PartnerCode> observers = codes(partners.listStates(asOf)).stream()
                .filter(it -> !expected.contains(it))
                .toList();
        return new EditionInputs(
                Assessor.METHOD,
                Plan.cadiz().id(),
                asOf,
                cycle.code(),
                reports.content() == Reports.Content.EXERCISE,
                expected,
                observers,
                plans.listVersions().stream()
                        .collect(Collectors.toMap(WordingVersion::language, WordingVersion::id, Math::max)),
                accepted.stream().collect(Collectors.toMap(AcceptedReport::partner, AcceptedReport::version)),
                answers(accepted, asOf),
                previous(cycle).orElse(null));
    }

    private static Map<String, Map<PartnerCode, Score>> answers(List<AcceptedReport> accepted, LocalDate asOf) {
        Map<String, Map<PartnerCode, Score>> answers = new LinkedHashMap<>();
        for (Action action : Plan.cadiz().listActions()) {
            answers.put(action.code(), new LinkedHashMap<>());
        }
        for (AcceptedReport report : accepted) {
            for (Answer answer : report.answers()) {
                Map<PartnerCode, Score> byPartner = answers.get(answer.action());
                if (byPartner != null) {
                    byPartner.put(report.partner(), Score.of(answer.status(), answer.evidenceOn(asOf)));
                }
            }
        }
        return answers;
    }

    /** The newest edition of a cycle before this one, as it was published. */
    private Optional<EditionInputs.Previous> previous(Cycle cycle) {
        Map<String, Cycle> cycles =
                reports.listCycles().stream().collect(Collectors.toMap(Cycle::code, Function.identity()));
        return store.list().stream()
                .filter(it -> isBefore(cycles.get(it.cycle()), cycle))
                .findFirst()
                .flatMap(it -> store.find(it.id()))
                .map(it -> new EditionInputs.Previous(
                        it.summary().id(),
                        it.summary().resultsSha256(),
                        ResultsDocument.read(it.results()).scores()));
    }

    private static boolean isBefore(@Nullable Cycle earlier, Cycle cycle) {
        return earlier != null && earlier.to().isBefore(cycle.to());
    }

    private static List<PartnerCode> codes(List<Partner> list) {
        return list.stream().map(Partner::code).sorted().toList();
    }
}
