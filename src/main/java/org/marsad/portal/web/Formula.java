package org.marsad.portal.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A formula with its inputs filled in. An input that has a page of its own leads there.
 *
 * @param lines first the symbols, then the numbers
 */
public record Formula(List<Line> lines) {
    public Formula {
        lines = List.copyOf(lines);
    }

    static Formula of(Line... lines) {
        return new Formula(Arrays.asList(lines));
    }

    /** A line of words and numbers that lead nowhere. */
    static Line line(String words) {
        return new Line(List.of(new Piece(words, null)));
    }

    static Line line(Piece... pieces) {
        return new Line(Arrays.asList(pieces));
    }

    static Piece text(String words) {
        return new Piece(words, null);
    }

    /** {@code start}, the terms with a plus sign between them, then {@code end}. */
    static Line sum(String start, List<Piece> terms, String end) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(text(start));
        for (Piece term : terms) {
            if (pieces.size() > 1) {
                pieces.add(text(" + "));
            }
            pieces.add(term);
        }
        pieces.add(text(end));
        return new Line(pieces);
    }

    /**
     * One line, from left to right in every language.
     *
     * @param pieces what stands in it
     */
    public record Line(List<Piece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A part of a line.
     *
     * @param text symbols or a number
     * @param url the page of the number; null if it has none
     */
    public record Piece(String text, @Nullable String url) {}
}
