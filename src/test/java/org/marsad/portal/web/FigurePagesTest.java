package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.assessment.ActionResult;
import org.marsad.assessment.Edition;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;

class FigurePagesTest extends PublicPagesTest {
    private static final Texts FRENCH = Texts.in(Language.FR);

    @Test
    void thePlansScoreOpensDownToTheAnswerThatMovedIt() {
        Edition edition = latest();
        assertThat(body("/fr")).contains("href=\"" + figure("plan") + "\"");
        assertThat(body(figure("plan")))
                .contains(FRENCH.decimal(
                        requireNonNull(edition.assessment().plan().headline()), 6))
                .contains("href=\"" + figure("D3") + "\"");
        assertThat(body(figure("D3"))).contains("href=\"" + figure("A13") + "\"");
        String answer = figure("A13/SEN");
        assertThat(body(figure("A13"))).contains("href=\"" + answer + "\"");
        assertThat(body(answer))
                .contains("href=\"" + figure("plan") + "\"", edition.summary().resultsSha256());
    }

    @Test
    void everyNumberHasItsPage() {
        Edition edition = latest();
        for (Domain domain : Plan.cadiz().domains()) {
            assertThat(body(figure(domain.id())))
                    .contains(FRENCH.decimal(
                            requireNonNull(requireNonNull(
                                            edition.assessment().domains().get(domain.code()))
                                    .headline()),
                            6));
            domain.objectives().forEach(it -> assertThat(body(figure(it.id()))).contains("Objectif " + it.code()));
        }
        for (Action action : Plan.cadiz().listActions()) {
            ActionResult result = requireNonNull(edition.assessment().actions().get(action.code()));
            assertThat(body(figure(action.id())))
                    .contains(
                            FRENCH.decimal(requireNonNull(result.headline()), 6),
                            FRENCH.decimal(requireNonNull(result.upper()), 6));
        }
    }

    @Test
    void theFormulasOfChangeGiveTheEditionsNumbers() {
        for (Action action : Plan.cadiz().listActions()) {
            var change = requireNonNull(
                    requireNonNull(latest().assessment().actions().get(action.code()))
                            .change());
            String page = body(figure(action.id() + "/change"));
            assertThat(page).contains("/ " + change.panel() + " = ", "/ " + change.matched() + " = ");
            assertThat(page.split("<tr><th scope=\"row\">", -1)).hasSize(change.panel() + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar"})
    void answersAreReadableInEveryLanguage(String language) {
        String path = figure("A4").replace("/fr/", "/" + language + "/");
        latest().expected().forEach(it -> assertThat(body(path + "/" + it)).contains("</html>"));
    }

    @Test
    void anAnswerNamesTheOfficialTextItsReportAnswered() {
        String partner = latest().reports().keySet().stream()
                .filter(latest().expected()::contains)
                .findFirst()
                .orElseThrow()
                .value();
        assertThat(body(figure("A13/" + partner)))
                .contains(FRENCH.t("portal.figure.answer.wording"), FRENCH.t("portal.figure.answer.wording.none"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A99",
                "plan/change",
                "O5a/SEN",
                "plan/SEN",
                "A13/XXX",
                "A13/sen",
                "nothing",
                "A1/change/more",
                "O5",
                "a13",
                "A01"
            })
    void whatIsNoNumberIsNotFound(String id) {
        assertMistake(404, get(figure(id))).contains("<h1>");
    }

    @Test
    void anUnknownEditionIsNotFound() {
        assertMistake(404, get("/fr/editions/none/figures/plan"));
        assertMistake(404, get("/fr/editions/" + encoded("%00'\"<script>") + "/figures/plan"))
                .doesNotContain("<script>alert");
    }
}
