package org.marsad.plan.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.kernel.UserError;

/**
 * Refuses a text whose numbers leap, repeat or go back, and one whose levels are mixed up. Domains and actions count
 * 1, 2, 3; an objective may be split into letters, so that 4, 5a, 5b, 6 is in order.
 */
final class HeadingOrder {
    private final List<Paragraph> headings;
    private final Map<Part, String> last = new EnumMap<>(Part.class);
    private final Map<String, Integer> seen = new HashMap<>();
    private Part above = Part.FINAL_CLAUSE;

    private HeadingOrder(List<Paragraph> headings) {
        this.headings = headings;
    }

    static void check(List<Paragraph> paragraphs) {
        List<Paragraph> headings =
                paragraphs.stream().filter(it -> it.heading().isPresent()).toList();
        if (headings.stream().noneMatch(it -> it.heading().orElseThrow().part() == Part.DOMAIN)) {
            throw new UserError("plan.read.none");
        }
        new HeadingOrder(headings).check();
    }

    private void check() {
        for (int i = 0; i < headings.size(); i++) {
            Paragraph paragraph = headings.get(i);
            Heading heading = paragraph.heading().orElseThrow();
            refuseRepeated(paragraph.line(), heading);
            refuseMisplaced(paragraph.line(), heading, i);
            refuseLeap(paragraph.line(), heading);
            if (paragraph.text().isBlank()) {
                throw new UserError(
                        "plan.read.empty", paragraph.line(), heading.part().name(), heading.code());
            }
            above = heading.part();
            last.put(heading.part(), heading.code());
        }
        refuseChildless(headings.getLast());
    }

    private void refuseRepeated(int line, Heading heading) {
        Integer before = seen.putIfAbsent(heading.part() + heading.code(), line);
        if (before != null) {
            throw new UserError("plan.read.repeated", line, heading.part().name(), heading.code(), before);
        }
    }

    private void refuseMisplaced(int line, Heading heading, int position) {
        boolean afterEnd = last.containsKey(Part.FINAL_CLAUSE);
        boolean orphan =
                position == 0 && heading.part() != Part.DOMAIN || heading.part() == Part.ACTION && above == Part.DOMAIN;
        if (afterEnd || orphan) {
            throw new UserError("plan.read.misplaced", line, heading.part().name(), heading.code());
        }
        boolean childless = above == Part.OBJECTIVE && heading.part() != Part.ACTION
                || above == Part.DOMAIN && heading.part() != Part.OBJECTIVE;
        if (childless && position > 0) {
            refuseChildless(headings.get(position - 1));
        }
    }

    private void refuseChildless(Paragraph paragraph) {
        Heading heading = paragraph.heading().orElseThrow();
        if (heading.part() == Part.DOMAIN || heading.part() == Part.OBJECTIVE) {
            throw new UserError(
                    "plan.read.childless", paragraph.line(), heading.part().name(), heading.code());
        }
    }

    private void refuseLeap(int line, Heading heading) {
        if (heading.part() == Part.FINAL_CLAUSE) {
            return;
        }
        List<String> next = next(heading);
        if (next.contains(heading.code())) {
            return;
        }
        boolean comesLater = headings.stream()
                .map(it -> it.heading().orElseThrow())
                .anyMatch(it -> it.part() == heading.part() && next.contains(it.code()));
        throw new UserError(
                comesLater ? "plan.read.order" : "plan.read.missing",
                line,
                heading.part().name(),
                heading.code(),
                expected(heading, next));
    }

    /** The codes that may follow the last of this level. */
    private List<String> next(Heading heading) {
        String code = last.getOrDefault(heading.part(), "0");
        int number = Integer.parseInt(code.replaceAll("[a-z]", ""));
        List<String> next = new ArrayList<>(List.of(String.valueOf(number + 1)));
        if (heading.part() == Part.OBJECTIVE) {
            next.add(number + 1 + "a");
            char letter = code.charAt(code.length() - 1);
            if (Character.isLetter(letter)) {
                next.add(String.valueOf(number) + (char) (letter + 1));
            }
        }
        return next;
    }

    /** Of the codes that may follow, the one that fits what was found. */
    private static String expected(Heading found, List<String> next) {
        String number = found.code().replaceAll("[a-z]", "");
        return next.stream()
                .filter(it -> !found.code().equals(number) && it.startsWith(number))
                .filter(it -> Character.isLetter(it.charAt(it.length() - 1)))
                .findFirst()
                .orElse(next.getFirst());
    }
}
