package org.marsad.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marsad.kernel.Language;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.Texts;

class PlanTest {
    private final Plan plan = Plan.cadiz();

    @Test
    void hasFiveDomainsElevenObjectiveEntriesAndTwentyNineActions() {
        assertThat(plan.domains()).extracting(Domain::id).containsExactly("D1", "D2", "D3", "D4", "D5");
        assertThat(plan.listObjectives())
                .extracting(Objective::code)
                .containsExactly("1", "2", "3", "4", "5a", "5b", "6", "7", "8", "9", "10");
        assertThat(plan.listObjectives().stream()
                        .map(it -> it.code().replaceAll("[ab]", ""))
                        .distinct())
                .hasSize(10);
        assertThat(plan.listActions()).hasSize(29);
    }

    @Test
    void numbersItsActionsAndObjectivesThrough() {
        List<Action> actions = plan.listActions();
        for (int i = 0; i < actions.size(); i++) {
            assertThat(actions.get(i).position()).isEqualTo(i + 1);
            assertThat(actions.get(i).id()).isEqualTo("A" + (i + 1));
        }
        assertThat(plan.listObjectives())
                .extracting(Objective::position)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void splitsActionsAsTheOfficialTextDoes() {
        assertThat(plan.domains()).extracting(it -> it.listActions().size()).containsExactly(5, 7, 7, 6, 4);
        assertThat(plan.listObjectives())
                .extracting(it -> it.actions().getFirst().code() + "-"
                        + it.actions().getLast().code())
                .containsExactly(
                        "1-3", "4-5", "6-10", "11-12", "13-15", "16-17", "18-19", "20-22", "23-25", "26-27", "28-29");
        assertThat(plan.listActions()).allSatisfy(it -> {
            assertThat(plan.findObjective(it.objective()).orElseThrow().actions())
                    .contains(it);
            assertThat(plan.findDomain(it.domain()).orElseThrow().listActions()).contains(it);
        });
    }

    @Test
    void namesTheGroupsOfAnAction() {
        assertThat(action("3").groups()).containsExactly(TargetGroup.WOM, TargetGroup.YOU, TargetGroup.DIA);
        assertThat(action("13").groups()).contains(TargetGroup.CHI, TargetGroup.UAM, TargetGroup.VUL);
        assertThat(action("10").groups()).contains(TargetGroup.MED, TargetGroup.PRI, TargetGroup.INT);
        assertThat(action("23").groups()).containsAll(action("10").groups());
        assertThat(action("12").groups()).isEmpty();
        assertThat(plan.listActions().stream().flatMap(it -> it.groups().stream()))
                .contains(TargetGroup.values());
    }

    @Test
    void pointsToTheGlobalCompact() {
        assertThat(action("1").compactObjectives()).containsExactly(19);
        assertThat(action("20").compactObjectives()).containsExactly(11, 9, 10);
        assertThat(action("27").compactObjectives()).containsExactly(4, 14, 21);
        assertThat(plan.listActions())
                .allSatisfy(
                        it -> assertThat(it.compactObjectives()).isNotEmpty().allMatch(no -> no >= 1 && no <= 23));
    }

    @Test
    void hasShortTextsInEveryLanguage() {
        Stream<LocalizedText> titles = Stream.of(
                        plan.domains().stream().map(Domain::title),
                        plan.listObjectives().stream().map(Objective::title),
                        plan.listActions().stream().map(Action::title))
                .flatMap(it -> it);
        assertThat(titles).allSatisfy(it -> assertShort(it, 12));
        assertThat(plan.domains()).allSatisfy(it -> assertShort(it.label(), 4));
        assertThat(plan.listActions()).allSatisfy(it -> assertShort(it.label(), 4));
        assertThat(plan.listActions()).extracting(it -> it.title().fr()).doesNotHaveDuplicates();
        assertThat(plan.listActions()).extracting(it -> it.label().ar()).doesNotHaveDuplicates();
    }

    @Test
    void hasANameForEveryGroupInEveryLanguage() {
        for (Language language : Language.values()) {
            for (TargetGroup group : TargetGroup.values()) {
                assertThat(Texts.in(language).t("plan.group." + group)).isNotBlank();
            }
        }
    }

    private Action action(String code) {
        return plan.findAction(code).orElseThrow();
    }

    private static void assertShort(LocalizedText text, int mostWords) {
        for (Language language : Language.values()) {
            assertThat(text.in(language)).isNotBlank().doesNotContain("'");
            assertThat(text.in(language).split("\\s+")).hasSizeBetween(1, mostWords);
        }
    }
}
