package org.marsad.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.kernel.UserError;

/** On a text of our own that has every oddity of the official one. */
class PlanParserTest {
    static final String HARBOUR = harbour();
    private final ParsedPlan plan = PlanParser.parse(HARBOUR);

    @Test
    void buildsTheTree() {
        assertThat(plan.textsById().keySet())
                .containsExactly("D1", "O1", "A1", "A2", "O2a", "A3", "O2b", "A4", "D2", "O3", "A5", "FC");
        assertThat(text("D2")).isEqualTo("Des marins");
        assertThat(text("O2b")).isEqualTo("Éteindre au matin");
    }

    @Test
    void joinsWhatAFootnoteParted() {
        assertThat(text("A2"))
                .isEqualTo("Acheter du bois, du clou-à-clou et 12 m² de toile, en veillant à ce que les charpentiers"
                        + " soient payés. Leur savoir-faire sera transmis, et leur savoir-faire seulement.");
    }

    @Test
    void dropsMarksPageNumbersAndNotes() {
        assertThat(text("A3")).isEqualTo("Allumer les phares dès la nuit tombée. Ils resteront allumés.");
        assertThat(text("A5")).isEqualTo("Enseigner les nœuds.");
    }

    @Test
    void keepsAMissingFullStopMissing() {
        assertThat(text("A1")).isEqualTo("Compter les quais et dire lesquels tiennent encore");
    }

    @Test
    void keepsTheFinalClauseOutOfTheLastAction() {
        assertThat(plan.finalClause()).isEqualTo(new ParsedPlan.Clause("FC", "Les ports se reverront chaque année."));
    }

    @Test
    void joinsAnIntroductionCutByAPage() {
        assertThat(plan.domains().getFirst().intro())
                .containsExactly(
                        "Le 5e quai est à refaire. On dit « un quai sans bateau est une promenade. » Les pêcheurs,"
                                + " qui connaissent la houle du nord, seront consultés.",
                        "Les mouettes aussi.");
    }

    @Test
    void keepsTitleAndDeclarationApart() {
        assertThat(plan.title()).isEqualTo("Plan des ports");
        assertThat(plan.declaration())
                .containsExactly(
                        "Ligue des ports",
                        "CHARTE DU 6e GRAND PORT",
                        "NOUS, les maîtres des ports, TENANT COMPTE de l'état des digues et des phares, DÉCIDONS de"
                                + " réparer ce qui peut l'être ;");
    }

    @Test
    void readsTheSameFromOtherLayouts() {
        assertThat(PlanParser.parse(HARBOUR.replace("\n", "\r\n"))).isEqualTo(plan);
        assertThat(PlanParser.parse("\uFEFF" + HARBOUR.replace("\n\n", "\n \f\n")))
                .isEqualTo(plan);
        assertThat(PlanParser.parse(HARBOUR.replaceAll("(?m)^(\\w+ \\d\\w?) ?:", "**$1\u00A0:**")))
                .isEqualTo(plan);
        assertThat(PlanParser.parse(HARBOUR.replaceAll("(?m)^(\\w+ \\d\\w?) ?:", "## $1 – ")))
                .isEqualTo(plan);
        assertThat(PlanParser.parse(HARBOUR.replaceAll("(?m)^(Action \\d) ?:", "$1\u202F:\n\n")))
                .isEqualTo(plan);
        assertThat(PlanParser.parse(HARBOUR.replaceAll("¹", "[^1]").replaceAll("²(?! de)", "<sup>2</sup>")))
                .isEqualTo(plan);
        assertThat(PlanParser.parse(HARBOUR.replaceAll("(?m)^(Domaine|Clause|Objectif)", "Port, page\n\n$1")))
                .isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Domain/Objective/Action/Final clause",
                "AREA/OBJECTIVE/ACTION/FINAL CLAUSE",
                "المجال/الهدف/الإجراء/البند الختامي",
                "Ámbito/Objetivo/Acción/Cláusula final"
            })
    void readsHeadingsInOtherLanguages(String words) {
        String[] word = words.split("/");
        String text = HARBOUR.replaceAll("(?m)^Domaine", word[0])
                .replaceAll("(?m)^Objectif", word[1])
                .replaceAll("(?m)^Action", word[2])
                .replaceAll("(?m)^Clause finale", word[3]);
        assertThat(PlanParser.parse(text)).isEqualTo(plan);
    }

    @Test
    void readsArabic() {
        ParsedPlan arabic = PlanParser.parse("""
                المجال ١: الأرصفة
                الهدف ٥أ : الإصلاح

                الإجراء ١: إحصاء الأرصفة التي

                ¹ ما عدا الرملية.

                ما زالت قائمة¹ قبل الشتاء.
                """.replace("٥أ", "١أ"));
        assertThat(arabic.textsById())
                .containsEntry("O1a", "الإصلاح")
                .containsEntry("A1", "إحصاء الأرصفة التي ما زالت قائمة قبل الشتاء.");
    }

    @Test
    void takesANumberInASentenceForNoHeading() {
        String text = HARBOUR.replace(
                "Action 5: Enseigner",
                "Action 5: Suivre l'\nobjectif 10.7 de l'an dernier et l'\naction 3 : enseigner");
        assertThat(PlanParser.parse(text).textsById().get("A5"))
                .contains("objectif 10.7 de")
                .contains("action 3 :");
    }

    @ParameterizedTest
    @CsvSource({
        "Action 2 :, Action 3 :, plan.read.missing",
        "Action 2 :, Action 1 :, plan.read.repeated",
        "Objectif 2a :, Objectif 2b :, plan.read.missing",
        "Objectif 2a :, Objectif 4 :, plan.read.missing",
        "Domaine 2 :, Domaine 3 :, plan.read.missing",
        "Objectif 1:, X, plan.read.misplaced",
        "Action 4:Éteindre., ' ', plan.read.childless",
        "Enseigner les nœuds., ' ', plan.read.empty",
        "Domaine, Chapitre, plan.read.none",
    })
    void refusesWhatIsNoPlan(String found, String instead, String key) {
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> PlanParser.parse(HARBOUR.replace(found, instead)))
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }

    @Test
    void refusesSwappedActions() {
        String swapped = HARBOUR.replace("Action 1:", "Action X:")
                .replace("Action 2 :", "Action 1:")
                .replace("Action X:", "Action 2:");
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> PlanParser.parse(swapped))
                .satisfies(it -> assertThat(it.key()).isEqualTo("plan.read.order"));
    }

    @Test
    void namesTheLineThatIsWrong() {
        List<String> lines = HARBOUR.lines().toList();
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> PlanParser.parse(HARBOUR.replace("Action 4:", "Action 6:")))
                .satisfies(it -> assertThat(it.arguments())
                        .containsExactly(lines.indexOf("Action 4:Éteindre.") + 1, "ACTION", "6", "4"));
    }

    @Test
    void readsOrRefusesWhateverItGets() {
        String pieces = "¹²\n\n\f*_[](){}^$<>-.:0٣IVaA é\u00AD\u202Fأ";
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(HARBOUR);
            for (int i = 0; i < 5; i++) {
                int at = random.nextInt(text.length());
                text.delete(at, Math.min(text.length(), at + random.nextInt(20)));
                text.insert(Math.min(at, text.length()), pieces.charAt(random.nextInt(pieces.length())));
            }
            try {
                assertThat(PlanParser.parse(text.toString()).domains()).isNotEmpty();
            } catch (UserError e) {
                assertThat(e.key()).startsWith("plan.read.");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "_", "[", "![", "1", "<!--", "(", "^", "¹ a\n", "a-\n", "\n", "¹"})
    void isQuickWithALongPieceOfNonsense(String piece) {
        String text = HARBOUR + piece.repeat(50_000 / piece.length());
        assertThat(CompletableFuture.supplyAsync(
                        () -> PlanParser.parse(text).domains().size()))
                .succeedsWithin(Duration.ofSeconds(10))
                .isEqualTo(2);
    }

    private String text(String id) {
        return Objects.requireNonNull(plan.textsById().get(id)).split("\n\n")[0];
    }

    private static String harbour() {
        try (var in = Objects.requireNonNull(PlanParserTest.class.getResourceAsStream("/plan/harbour.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
