package org.marsad.exercise.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.assessment.ActionResult;
import org.marsad.assessment.Assessment;
import org.marsad.assessment.Assessor;
import org.marsad.assessment.Publication;
import org.marsad.assessment.Verdict;
import org.marsad.exercise.Exercise;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.Evidence;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.NotApplicableReason;
import org.marsad.followup.Score;
import org.marsad.followup.Status;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.Region;

/** Every state that a page can show occurs in the exercise, whatever the seed. */
class VarietyTest {
    @ParameterizedTest
    @ValueSource(longs = {Exercise.USUAL_SEED, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, -1, Long.MAX_VALUE})
    void showsEveryState(long seed) {
        Generator generator = GeneratorTest.generator(seed);
        Round before = Round.list(1).getFirst();
        Round last = Round.list(1).getLast();
        Map<PartnerCode, AcceptedReport> then = newest(generator.reports(before));
        Map<PartnerCode, AcceptedReport> now = newest(generator.reports(last));
        showsEveryKindOfPartner(then, now);
        showsEveryKindOfAnswer(now.values(), last.cycle().deadline());
        showsEveryKindOfResult(assess(then, before, now, last));
        showsRegionsAlike(now, last);
    }

    private static void showsEveryKindOfPartner(
            Map<PartnerCode, AcceptedReport> then, Map<PartnerCode, AcceptedReport> now) {
        List<PartnerCode> expected = codes();
        assertThat(expected.stream().filter(it -> !now.containsKey(it)).count())
                .as("silent in the last round")
                .isBetween(9L, 15L);
        assertThat(expected)
                .as("silent in both")
                .anyMatch(it -> !now.containsKey(it) && !then.containsKey(it))
                .as("newcomers")
                .anyMatch(it -> now.containsKey(it) && !then.containsKey(it))
                .as("lapsed")
                .anyMatch(it -> !now.containsKey(it) && then.containsKey(it));
        assertThat(now.keySet()).as("observers").anyMatch(it -> !expected.contains(it));
        assertThat(now.values())
                .as("amended")
                .anyMatch(it -> it.version() == 2)
                .as("answers everything")
                .anyMatch(it ->
                        it.answers().size() == 29 && it.answers().stream().noneMatch(a -> a.status() == Status.UNKNOWN))
                .as("leaves actions out")
                .anyMatch(it -> it.answers().size() < 27)
                .as("much not applicable")
                .anyMatch(it -> count(it, Status.NOT_APPLICABLE) > 0.3 * 29);
    }

    private static void showsEveryKindOfAnswer(Collection<AcceptedReport> reports, LocalDate day) {
        List<Answer> answers =
                reports.stream().flatMap(it -> it.answers().stream()).toList();
        Set<Status> statuses = answers.stream().map(Answer::status).collect(Collectors.toSet());
        assertThat(statuses).hasSize(Status.values().length - 1).doesNotContain(Status.NO_REPORT);
        assertThat(answers).extracting(Answer::reason).contains(NotApplicableReason.values());
        assertThat(answers)
                .as("in place without proof")
                .anyMatch(
                        it -> it.status() == Status.IMPLEMENTED && it.evidence().isEmpty())
                .as("in place on internal proof only")
                .anyMatch(it -> it.status() == Status.IMPLEMENTED && it.evidenceOn(day) == EvidenceLevel.E1)
                .as("durable on published proof only")
                .anyMatch(it -> it.status() == Status.SUSTAINED && it.evidenceOn(day) == EvidenceLevel.E2)
                .as("old proof")
                .anyMatch(it -> it.evidence().stream().anyMatch(proof -> proof.levelOn(day) != proof.level()))
                .as("no words")
                .anyMatch(it -> it.text() == null && it.status().isAnswer());
        assertThat(answers)
                .flatExtracting(Answer::evidence)
                .extracting(Evidence::access)
                .contains(Evidence.Access.values());
        List<Score> scores = scores(answers, day);
        long capped = scores.stream().filter(Score::isCapped).count();
        assertThat(capped).as("capped").isBetween(scores.size() / 20L, scores.size() / 3L);
    }

    private static void showsEveryKindOfResult(Assessment assessment) {
        Collection<ActionResult> actions = assessment.actions().values();
        assertThat(actions).extracting(ActionResult::publication).contains(Publication.values());
        assertThat(actions)
                .extracting(it -> requireNonNull(it.change()).verdict())
                .contains(Verdict.values());
        BigFraction headline = requireNonNull(assessment.plan().headline());
        assertThat(headline.doubleValue()).as("plan").isBetween(0.28, 0.46);
        assertThat(assessment.domains().values())
                .allMatch(it -> requireNonNull(it.headline()).doubleValue() > 0.15);
    }

    /** Regions differ, but none stands out in what its reporting partners achieved. */
    private static void showsRegionsAlike(Map<PartnerCode, AcceptedReport> now, Round last) {
        Map<Region, List<Double>> means = new TreeMap<>();
        for (Partner partner : Roster.expected()) {
            AcceptedReport report = now.get(partner.code());
            if (report != null) {
                double mean = scores(report.answers(), last.cycle().deadline()).stream()
                        .map(Score::value)
                        .filter(it -> it != null)
                        .mapToDouble(BigFraction::doubleValue)
                        .average()
                        .orElseThrow();
                means.computeIfAbsent(requireNonNull(partner.region()), _ -> new ArrayList<>())
                        .add(mean);
            }
        }
        means.remove(Region.NORTH_AFRICA);
        double most = 0;
        double least = 1;
        for (List<Double> region : means.values()) {
            double mean = region.stream().mapToDouble(it -> it).average().orElseThrow();
            most = Math.max(most, mean);
            least = Math.min(least, mean);
            List<Double> sorted = region.stream().sorted().toList();
            assertThat(sorted.get(sorted.size() * 3 / 4) - sorted.get(sorted.size() / 4))
                    .as("spread within a region")
                    .isGreaterThan(0.04);
        }
        assertThat(most - least).as("between regions").isLessThan(0.2);
    }

    private static Assessment assess(
            Map<PartnerCode, AcceptedReport> then, Round before, Map<PartnerCode, AcceptedReport> now, Round last) {
        return Assessor.assess(Roster.plan(), table(now, last), table(then, before));
    }

    private static Map<String, Map<PartnerCode, Score>> table(Map<PartnerCode, AcceptedReport> reports, Round round) {
        LocalDate day = round.cycle().deadline().plusDays(31);
        Map<String, Map<PartnerCode, Score>> table = new LinkedHashMap<>();
        Roster.plan().listActions().forEach(action -> {
            Map<PartnerCode, Score> row = new LinkedHashMap<>();
            for (PartnerCode partner : codes()) {
                row.put(partner, Score.of(Status.NO_REPORT, null));
                AcceptedReport report = reports.get(partner);
                if (report != null) {
                    report.answers().stream()
                            .filter(it -> it.action().equals(action.code()))
                            .forEach(it -> row.put(partner, Score.of(it.status(), it.evidenceOn(day))));
                }
            }
            table.put(action.code(), row);
        });
        return table;
    }

    private static List<Score> scores(Collection<Answer> answers, LocalDate day) {
        return answers.stream()
                .map(it -> Score.of(it.status(), it.evidenceOn(day)))
                .toList();
    }

    private static Map<PartnerCode, AcceptedReport> newest(List<AcceptedReport> reports) {
        return reports.stream().collect(Collectors.toMap(AcceptedReport::partner, it -> it, (_, later) -> later));
    }

    private static long count(AcceptedReport report, Status status) {
        return report.answers().stream().filter(it -> it.status() == status).count();
    }

    private static List<PartnerCode> codes() {
        return Roster.expected().stream().map(Partner::code).toList();
    }
}
