package org.marsad.workbook.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.marsad.followup.Question;
import org.marsad.workbook.WorkbookPreview.Mistake;

/** What was found in the cells of a workbook, gathered row by row: texts as typed, where they stand, and mistakes. */
final class Filled {
    /** Nobody mends more than this at once; a file of nothing but mistakes must not fill the memory. */
    private static final int MOST_MISTAKES = 200;

    private final Map<String, Map<String, String>> typed = new HashMap<>();
    private final Map<String, Spot> spots = new HashMap<>();
    private final Set<String> confirmed = new HashSet<>();
    private final Set<String> unreadable = new HashSet<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    /**
     * Where something stands.
     *
     * @param sheet the sheet's name
     * @param row from 0; -1 for the whole sheet
     * @param column from 0; -1 for the whole row
     */
    record Spot(String sheet, int row, int column) {
        Spot at(int other) {
            return new Spot(sheet, row, other);
        }

        Mistake mistake(Typed.Wrong wrong) {
            String letters = column < 0 ? "" : CellReference.convertNumToColString(column);
            return new Mistake(sheet, row + 1, letters, wrong.key(), wrong.arguments());
        }
    }

    void put(Question question, String place, Spot spot, Typed value) {
        spots.put(name(question, place), spot);
        switch (value) {
            case Typed.Text it ->
                typed.computeIfAbsent(name(question, ""), _ -> new HashMap<>()).put(place, it.text());
            case Typed.Wrong it -> {
                unreadable.add(name(question, ""));
                add(spot.mistake(it));
            }
        }
    }

    void confirm(String action) {
        confirmed.add(action);
    }

    void add(Mistake mistake) {
        if (mistakes.size() < MOST_MISTAKES) {
            mistakes.add(mistake);
        }
    }

    /** What was typed under a question, by place. */
    Map<String, String> typed(Question question) {
        return typed.getOrDefault(name(question, ""), Map.of());
    }

    boolean isConfirmed(String action) {
        return confirmed.contains(action);
    }

    boolean isUnreadable(Question question) {
        return unreadable.contains(name(question, ""));
    }

    void markUnreadable(Question question) {
        unreadable.add(name(question, ""));
    }

    /** Where a field stands, or else the first of its question. */
    Spot spot(Question question, String place) {
        Spot exact = spots.get(name(question, place));
        if (exact != null) {
            return exact;
        }
        return question.places().stream()
                .map(it -> spots.get(name(question, it.id())))
                .filter(it -> it != null)
                .findFirst()
                .orElse(new Spot("", -1, -1));
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    private static String name(Question question, String place) {
        return question.action() + "|" + question.code() + "|" + place;
    }
}
