package org.marsad.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.PublicFiles;
import org.marsad.plan.Plan;

/** On the official text itself, where it is at hand. */
class OfficialTextTest {
    @Test
    void readsTheWholePlan() {
        ParsedPlan plan =
                PlanParser.parse(PlanFile.read(officialText().toString()).text());
        new Completeness(Plan.cadiz(), plan).require();
        Map<String, String> texts = plan.textsById();
        assertThat(texts).hasSize(5 + 11 + 29 + 1);
        assertThat(texts.get("A29"))
                .contains("à ce que les migrants de retour soient")
                .doesNotContain("article");
        assertThat(texts.get("A16"))
                .endsWith("sont séparés")
                .doesNotEndWith(".")
                .hasSizeGreaterThan(100);
        assertThat(texts.get("D4")).contains("trafic illicite des migrants");
        assertThat(String.join(" ", texts.values()) + plan.declaration())
                .doesNotContain("*", "^", "{", "¹", "²", "³", "http", "  ");
        assertThat(plan.declaration()).anySatisfy(it -> assertThat(it).contains("existants en matière de migration"));
        assertThat(plan.finalClause()).isNotNull();
        assertThat(plan.title()).isEqualTo("Plan d'Action de Cadix");
    }

    static Path officialText() {
        return PublicFiles.get("official-text/plan-cadix-2022.fr.txt");
    }
}
