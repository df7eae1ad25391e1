package org.marsad.practices.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.FormTexts;
import org.marsad.kernel.Texts;
import org.marsad.plan.Plan;
import org.marsad.practices.ForWomen;
import org.marsad.practices.Practice;
import org.marsad.practices.Sheet;

/**
 * What a practice says of itself, to read.
 *
 * @param lines each thing said, in the order of the form
 */
public record SheetView(List<Line> lines) {
    public SheetView {
        lines = List.copyOf(lines);
    }

    static SheetView of(Practice practice, Words words) {
        Sheet it = practice.sheet();
        Texts texts = words.texts();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(texts.t("practices.field.actions"), actions(it, words), List.of()));
        lines.add(own(texts.t("practices.field.done"), List.of(), it.done(), it, words));
        lines.add(own(
                texts.t("practices.field.obstacle"), plain(words.obstacles(it.obstacles())), it.obstacle(), it, words));
        lines.add(own(texts.t("practices.field.result"), List.of(), it.result(), it, words));
        lines.add(own(texts.t("practices.field.women"), plain(women(it.women(), texts)), it.womenWords(), it, words));
        lines.add(new Line(texts.t("practices.field.evaluated"), evaluated(it, texts), List.of()));
        lines.add(new Line(texts.t("practices.field.groups"), plain(groups(it, words)), List.of()));
        lines.add(new Line(
                texts.t("practices.field.since"),
                plain(it.since() == null ? "" : String.valueOf(it.since())),
                List.of()));
        lines.add(new Line(
                texts.t("practices.field.written"), plain(new FormTexts(texts).language(it.language())), List.of()));
        lines.add(new Line(texts.t("practices.field.source"), more(it, words), List.of()));
        return new SheetView(lines.stream()
                .filter(line -> !line.parts().isEmpty() || !line.texts().isEmpty())
                .toList());
    }

    private static List<Part> actions(Sheet sheet, Words words) {
        return Plan.cadiz().listActions().stream()
                .filter(it -> sheet.actions().contains(it.code()))
                .map(it -> new Part(words.action(it), words.home() + "/actions/" + it.code()))
                .toList();
    }

    private static String women(@Nullable ForWomen women, Texts texts) {
        return women == null ? "" : texts.t("practices.women." + women);
    }

    /** Without an evaluation, nothing is said about an effect. */
    private static List<Part> evaluated(Sheet sheet, Texts texts) {
        if (sheet.evaluated() == null) {
            return List.of();
        }
        return sheet.evaluated()
                ? List.of(new Part(texts.t("practices.evaluated.yes"), sheet.evaluation()))
                : plain(texts.t("practices.evaluated.no"));
    }

    private static String groups(Sheet sheet, Words words) {
        return words.joined(sheet.groups().stream().map(it -> words.texts().t("plan.group." + it)));
    }

    private static List<Part> more(Sheet sheet, Words words) {
        List<Part> parts = new ArrayList<>();
        if (sheet.source() != null) {
            parts.add(new Part(sheet.source(), sheet.source()));
        }
        if (sheet.initiative() != null) {
            parts.add(new Part(
                    words.texts().t("practices.field.initiative.link", String.valueOf(sheet.initiative())),
                    words.home() + "/initiatives/" + sheet.initiative()));
        }
        return parts;
    }

    private static Line own(String label, List<Part> parts, String text, Sheet sheet, Words words) {
        return new Line(
                label,
                parts,
                text.lines()
                        .filter(it -> !it.isBlank())
                        .map(it -> words.said(it, sheet.language()))
                        .toList());
    }

    private static List<Part> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new Part(text, null));
    }

    /**
     * One thing said.
     *
     * @param label what
     * @param parts in the reader’s language
     * @param texts in the language they were written in, paragraph by paragraph
     */
    public record Line(String label, List<Part> parts, List<Said> texts) {
        public Line {
            parts = List.copyOf(parts);
            texts = List.copyOf(texts);
        }
    }

    /** A few words, and where they lead; null if nowhere. */
    public record Part(String words, @Nullable String url) {}
}
