package org.marsad.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marsad.kernel.UserError;

/**
 * Reads the official text of a plan, as published and converted, into a tree: domains hold objectives hold actions,
 * each with its whole text, whatever pages and footnotes did to it. What isn't such a text is refused with a
 * {@link UserError} that names the line.
 */
final class PlanParser {
    private static final int LONGEST_TITLE = 120;

    private final List<ParsedPlan.Domain> domains = new ArrayList<>();
    private final List<Paragraph> paragraphs;
    private int at;

    private PlanParser(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    static ParsedPlan parse(String document) {
        List<Paragraph> paragraphs = Paragraphs.of(document);
        HeadingOrder.check(paragraphs);
        return new PlanParser(paragraphs).plan();
    }

    private ParsedPlan plan() {
        List<String> before = runningText();
        while (is(Part.DOMAIN)) {
            domains.add(domain());
        }
        ParsedPlan.Clause finalClause = is(Part.FINAL_CLAUSE) ? clause() : null;
        boolean titled =
                !before.isEmpty() && before.getLast().length() <= LONGEST_TITLE && !Seam.isFinished(before.getLast());
        return titled
                ? new ParsedPlan(before.getLast(), before.subList(0, before.size() - 1), domains, finalClause)
                : new ParsedPlan(null, before, domains, finalClause);
    }

    private ParsedPlan.Domain domain() {
        Paragraph head = take();
        List<String> intro = runningText();
        List<ParsedPlan.Objective> objectives = new ArrayList<>();
        while (is(Part.OBJECTIVE)) {
            objectives.add(objective());
        }
        return new ParsedPlan.Domain(code(head), head.text(), intro, objectives);
    }

    private ParsedPlan.Objective objective() {
        Paragraph head = take();
        List<String> intro = runningText();
        List<ParsedPlan.Clause> actions = new ArrayList<>();
        while (is(Part.ACTION)) {
            actions.add(clause());
        }
        return new ParsedPlan.Objective(code(head), head.text(), intro, actions);
    }

    private ParsedPlan.Clause clause() {
        Paragraph head = take();
        return new ParsedPlan.Clause(code(head), head.text());
    }

    private List<String> runningText() {
        List<String> texts = new ArrayList<>();
        while (at < paragraphs.size() && paragraphs.get(at).heading().isEmpty()) {
            texts.add(take().text());
        }
        return texts;
    }

    private Paragraph take() {
        return paragraphs.get(at++);
    }

    private boolean is(Part part) {
        return at < paragraphs.size()
                && paragraphs.get(at).heading().map(Heading::part).equals(Optional.of(part));
    }

    private static String code(Paragraph head) {
        return head.heading().orElseThrow().code();
    }
}
