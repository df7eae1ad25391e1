package org.marsad.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts a text together again that was cut into lines and pages: footnotes go, halves of sentences meet.
 *
 * <p>A footnote stands at the foot of a page, so it may part one sentence. It starts with its mark and ends at a blank
 * line, at a heading, or where a finished note is followed by what the unfinished sentence before it waits for.
 */
final class Paragraphs {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]");
    private static final Pattern PAGE_BREAK = Pattern.compile("[\\f\\u000B]");
    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NOTE = Pattern.compile("(?:\\[\\^]\\s*:?\\s*)+[\\p{L}\\p{N}«“\"(].*");

    private final List<Paragraph> done = new ArrayList<>();
    /** Every word of the document in small letters: how to mend one that was broken at a line end. */
    private final Set<String> words;

    private final boolean gapsBetweenParagraphs;
    private Optional<Paragraph> current = Optional.empty();
    /** The words of the footnote that we are in. */
    private Optional<String> note = Optional.empty();

    private boolean gap = true;

    private Paragraphs(String document, List<Line> lines) {
        this.words = WORD_END.splitAsStream(document.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        this.gapsBetweenParagraphs = hasGaps(lines);
    }

    static List<Paragraph> of(String document) {
        List<Line> lines = Furniture.remove(lines(document));
        Paragraphs paragraphs = new Paragraphs(document, lines);
        lines.forEach(paragraphs::take);
        paragraphs.current.ifPresent(paragraphs.done::add);
        return List.copyOf(paragraphs.done);
    }

    private static List<Line> lines(String document) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : LINE_END.split(document, -1)) {
            number++;
            String[] pages = PAGE_BREAK.split(line, -1);
            for (int i = 0; i < pages.length; i++) {
                if (i > 0) {
                    lines.add(new Line(number, ""));
                }
                lines.add(new Line(number, Typography.clean(pages[i])));
            }
        }
        return lines;
    }

    /** Whether the document parts its paragraphs by blank lines, as most do; else each line may be a paragraph. */
    private static boolean hasGaps(List<Line> lines) {
        int headings = 0;
        int apart = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (Heading.find(lines.get(i).text()).isPresent()) {
                headings++;
                apart += lines.get(i - 1).isBlank() ? 1 : 0;
            }
        }
        return apart * 2 >= headings;
    }

    private void take(Line line) {
        if (line.isBlank()) {
            gap = true;
            return;
        }
        String text = Typography.withoutMarks(line.text());
        if (NOTE.matcher(line.text()).matches()) {
            note = Optional.of(text);
        } else {
            takeText(line, text);
        }
        gap = false;
    }

    private void takeText(Line line, String text) {
        Optional<Heading> heading = Heading.find(text);
        if (heading.isPresent()) {
            note = Optional.empty();
            open(new Paragraph(line.number(), heading, heading.get().text()));
        } else if (note.isPresent() && belongsToNote(note.get(), text)) {
            note = note.map(it -> it + " " + text);
        } else if (current.isPresent() && belongsTo(current.get(), text)) {
            note = Optional.empty();
            current = current.map(it -> it.with(Seam.join(it.text(), text, words)));
        } else {
            note = Optional.empty();
            open(new Paragraph(line.number(), Optional.empty(), text));
        }
    }

    private void open(Paragraph paragraph) {
        current.ifPresent(done::add);
        current = Optional.of(paragraph);
    }

    private boolean belongsToNote(String words, String text) {
        String before = current.map(Paragraph::text).orElse("");
        if (gap) {
            return !Seam.isFinished(words) && Seam.isFinished(before) && Seam.joins(words, text);
        }
        return !Seam.isFinished(words) || Seam.isFinished(before) || !Seam.joins(before, text);
    }

    private boolean belongsTo(Paragraph paragraph, String text) {
        boolean sameBlock = !gap && note.isEmpty() && gapsBetweenParagraphs;
        return sameBlock || paragraph.takesAll() || Seam.joins(paragraph.text(), text);
    }
}
