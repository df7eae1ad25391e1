package org.marsad.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
        Optional<Path> file = Stream.of(
                        Optional.ofNullable(System.getenv("MARSAD_SHARED")).orElse("../shared"),
                        "../shared",
                        "../../shared")
                .map(it -> Path.of(it, "official-text", "plan-cadix-2022.fr.txt"))
                .filter(Files::exists)
                .findFirst();
        if (file.isEmpty()) {
            System.out.println("skipped: the official text of the plan is not beside the project");
            abort("the official text of the plan is not beside the project");
        }
        return file.orElseThrow();
    }
}
