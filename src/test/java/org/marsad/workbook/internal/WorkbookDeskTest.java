package org.marsad.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marsad.workbook.WorkbookPreview.Kind.CHANGED;
import static org.marsad.workbook.WorkbookPreview.Kind.CONFIRMED;
import static org.marsad.workbook.WorkbookPreview.Kind.CONFLICT;
import static org.marsad.workbook.WorkbookPreview.Kind.ELSEWHERE;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.marsad.followup.Entry;
import org.marsad.identity.Operator;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;
import org.marsad.web.ForbiddenException;
import org.marsad.workbook.WorkbookPreview;
import org.marsad.workbook.WorkbookPreview.Item;
import org.marsad.workbook.WorkbookPreview.Line;

/** From fetching to taking: nothing unseen, nothing by halves, nothing of others. */
class WorkbookDeskTest extends DeskScene {
    @Test
    void anUntouchedOneChangesNothing() {
        WorkbookPreview preview = workbooks.preview(fetch(FOCAL_POINT), FOCAL_POINT);
        assertThat(preview.items()).isEmpty();
        assertThat(preview.mistakes()).isEmpty();
        assertThat(preview.changesSomething()).isFalse();
        assertThat(preview.unchanged()).isEqualTo(29 * 9);
    }

    @Test
    void changesAndConfirmations() {
        byte[] file = after(fetch(FOCAL_POINT), it -> {
            it.cell("12|confirm").setCellValue("Oui");
            it.cell("12|Q2|status").setCellValue("3");
            it.cell("1|Q1|applies").setCellValue("Oui");
        });
        WorkbookPreview preview = workbooks.preview(file, FOCAL_POINT);
        assertThat(preview.items(CHANGED)).extracting(Item::id).containsExactly("1.Q1", "12.Q2");
        assertThat(preview.items(CHANGED).getLast().lines()).containsExactly(new Line("status", "2", "3"));
        assertThat(preview.items(CONFIRMED)).extracting(Item::id).containsExactly("12.Q1", "12.Q3", "12.Q8");
        assertThat(draft().find("12", "Q2").orElseThrow().isConfirmed())
                .as("only looked at")
                .isFalse();

        UUID kept = workbooks.keep(file, "2026", SENEGAL, FOCAL_POINT);
        assertThat(workbooks.preview(kept, FOCAL_POINT)).contains(preview);
        assertThat(workbooks.apply(kept, preview.stamp(), Set.of(), FOCAL_POINT))
                .isPresent();
        assertThat(draft().values("12", "Q2")).isEqualTo(Map.of("status", "3"));
        assertThat(draft().entries().getOrDefault("12", Map.of()).values()).allSatisfy(it -> {
            assertThat(it.origin()).isEqualTo(Entry.Origin.WORKBOOK);
            assertThat(it.by()).isEqualTo(1L);
        });
        assertThat(workbooks.preview(kept, FOCAL_POINT)).as("forgotten").isEmpty();
    }

    @Test
    void oneMistakeKeepsAllOut() {
        byte[] file = after(fetch(FOCAL_POINT), it -> {
            it.cell("1|Q1|applies").setCellValue("Oui");
            it.cell("1|Q5|total").setCellValue("several");
            it.cell("2|Q3|text").setCellValue("Date de naissance : 3 mai 2001");
            it.cell("2|Q3|language").setCellValue("fr");
        });
        UUID kept = workbooks.keep(file, "2026", SENEGAL, FOCAL_POINT);
        WorkbookPreview preview = workbooks.preview(kept, FOCAL_POINT).orElseThrow();
        assertThat(preview.mistakes())
                .extracting(WorkbookPreview.Mistake::key)
                .containsExactly("followup.mistake.count", "followup.mistake.personal");
        assertThat(preview.mistakes())
                .allMatch(it -> it.row() > 0 && it.column().equals("C"));
        assertThat(workbooks.apply(kept, preview.stamp(), Set.of(), FOCAL_POINT))
                .isEmpty();
        assertThat(workbooks.apply(file, Operator.COMMAND_LINE).mistakes()).hasSize(2);
        assertThat(draft().entries()).doesNotContainKey("1");
    }

    @Test
    void whatOthersWroteIsMergedQuestionByQuestion() {
        byte[] file = after(fetch(FOCAL_POINT), it -> {
            it.cell("12|Q2|status").setCellValue("3");
            it.cell("13|Q2|status").setCellValue("1");
        });
        meanwhile("12", "Q2", Map.of("status", "4"));
        meanwhile("12", "Q5", Map.of("total", "7"));
        UUID kept = workbooks.keep(file, "2026", SENEGAL, FOCAL_POINT);
        WorkbookPreview preview = workbooks.preview(kept, FOCAL_POINT).orElseThrow();
        assertThat(preview.items(CHANGED)).extracting(Item::id).containsExactly("13.Q2");
        assertThat(preview.items(ELSEWHERE)).extracting(Item::id).containsExactly("12.Q5");
        assertThat(preview.items(CONFLICT)).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo("12.Q2");
            assertThat(it.lines()).containsExactly(new Line("status", "4", "3"));
        });
        assertThat(workbooks.apply(kept, preview.stamp(), Set.of(), FOCAL_POINT))
                .isPresent();
        assertThat(draft().values("12", "Q2")).as("theirs stays").containsEntry("status", "4");
        assertThat(draft().values("12", "Q5")).containsEntry("total", "7");
        assertThat(draft().values("13", "Q2")).containsEntry("status", "1");
    }

    @Test
    void ofAConflictThePersonChooses() {
        byte[] file = after(fetch(FOCAL_POINT), it -> it.cell("12|Q2|status").setCellValue("3"));
        meanwhile("12", "Q2", Map.of("status", "4"));
        UUID kept = workbooks.keep(file, "2026", SENEGAL, FOCAL_POINT);
        WorkbookPreview preview = workbooks.preview(kept, FOCAL_POINT).orElseThrow();
        assertThat(workbooks.apply(kept, preview.stamp(), Set.of("12.Q2"), FOCAL_POINT))
                .isPresent();
        assertThat(draft().values("12", "Q2")).containsEntry("status", "3");
        assertThat(drafts.history("2026", SENEGAL, "12").getFirst().before()).containsEntry("status", "4");
    }

    @Test
    void onlyWhatWasShownIsTaken() {
        byte[] file = after(fetch(FOCAL_POINT), it -> it.cell("12|Q2|status").setCellValue("3"));
        UUID kept = workbooks.keep(file, "2026", SENEGAL, FOCAL_POINT);
        WorkbookPreview shown = workbooks.preview(kept, FOCAL_POINT).orElseThrow();
        meanwhile("12", "Q2", Map.of("status", "4"));
        assertThat(workbooks.apply(kept, shown.stamp(), Set.of("12.Q2"), FOCAL_POINT))
                .isEmpty();
        assertThat(draft().values("12", "Q2")).containsEntry("status", "4");
    }

    @Test
    void aContributorHasTheirActions() {
        byte[] file = fetch(CONTRIBUTOR);
        assertThat(Books.read(file).meta().actions()).containsExactly("12", "13");
        byte[] all = after(fetch(FOCAL_POINT), it -> it.cell("1|Q2|status").setCellValue("3"));
        assertThat(workbooks.preview(all, CONTRIBUTOR).mistakes())
                .singleElement()
                .satisfies(it -> assertThat(it.key()).isEqualTo("workbook.row.notYours"));
    }

    @Test
    void whatIsOfOthersIsRefused() {
        byte[] file = fetch(FOCAL_POINT);
        assertThatThrownBy(() -> fetch(NEIGHBOUR)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> workbooks.preview(file, NEIGHBOUR)).isInstanceOf(ForbiddenException.class);
        UUID kept = workbooks.keep(file, "2026", SENEGAL, FOCAL_POINT);
        assertThat(workbooks.preview(kept, CONTRIBUTOR)).isEmpty();
        refused("otherPartner", () -> workbooks.keep(file, "2026", new PartnerCode("GMB"), NEIGHBOUR));
        refused("otherCycle", () -> workbooks.keep(file, "2025", SENEGAL, FOCAL_POINT));
        byte[] later = after(
                file, it -> it.book().getSheet("_marsad").getRow(3).getCell(1).setCellValue("2"));
        refused("otherReport", () -> workbooks.keep(later, "2026", SENEGAL, FOCAL_POINT));
    }

    @Test
    void aReportThatIsWithTheSecretariatStays() {
        byte[] file = fetch(FOCAL_POINT);
        meanwhile("12", "Q1", Map.of("applies", "yes"));
        meanwhile("12", "Q2", Map.of("status", "3"));
        reviews.submit(draft(), "The rest comes with the next report.", FOCAL_POINT);
        refused("notOpen", () -> workbooks.preview(file, FOCAL_POINT));
        refused("notOpen", () -> fetch(FOCAL_POINT));
    }

    @Test
    void filesAreKeptForADayAndOneOfEachPerson() {
        byte[] file = workbooks.write(draft(), Language.AR, FOCAL_POINT);
        UUID first = workbooks.keep(file, "2026", SENEGAL, FOCAL_POINT);
        UUID second = workbooks.keep(file, "2026", SENEGAL, FOCAL_POINT);
        assertThat(workbooks.preview(first, FOCAL_POINT)).isEmpty();
        assertThat(workbooks.preview(second, FOCAL_POINT)).isPresent();
        jdbc.sql("update workbook.upload set at = at - interval '25 hours'").update();
        assertThat(workbooks.preview(second, FOCAL_POINT)).isEmpty();
    }

    private static void refused(String why, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        UserError.class, it -> assertThat(it.key()).isEqualTo("workbook.refused." + why));
    }
}
