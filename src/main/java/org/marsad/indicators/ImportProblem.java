package org.marsad.indicators;

import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;

/**
 * What is odd in a file of values, so that nothing is left out or changed in silence. It never tells what a record of a
 * person or an event says beyond the field that is odd.
 *
 * @param line on which it is, from 1; in a JSON file the number of the record; 0 for the file as a whole
 * @param kind what it is
 * @param detail what stands there, or how many
 * @param place the column or the cell in which it stands; of what stands for many rows, how many; often empty
 */
public record ImportProblem(long line, Kind kind, String detail, String place) {
    private static final int SHOWN = 60;

    /** One without a place. */
    public ImportProblem(long line, Kind kind, String detail) {
        this(line, kind, detail, "");
    }

    public ImportProblem {
        String plain = detail.replaceAll("\\p{Cc}+", " ").strip();
        detail = plain.codePointCount(0, plain.length()) <= SHOWN
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /**
     * What it is and what became of it, as a sentence.
     *
     * @param file the name of the file in which it is
     */
    public String in(Texts texts, String file) {
        return texts.t(
                "indicators.import.problem." + kind,
                apart(file, texts),
                String.valueOf(line),
                apart(detail, texts),
                apart(place, texts));
    }

    /** What a file says keeps its own direction in a sentence from right to left, with the marks around it. */
    private static String apart(String said, Texts texts) {
        return texts.language() == Language.AR && !said.isEmpty() ? '\u2068' + said + '\u2069' : said;
    }

    /** Names are message keys {@code indicators.import.problem.NAME}. */
    public enum Kind {
        /** The event of an earlier line again: left out. */
        REPEATED,
        /** All but its number is as on an earlier line: counts, as it has a number of its own. */
        TWIN,
        /** Neither date nor year can be read: left out. */
        DATE,
        /** The date can’t be read: the column of the year counts. */
        DATE_ONLY_YEAR,
        /** Date and year contradict each other: the date counts. */
        YEAR,
        /** Not a number that can be: left out. */
        NUMBER,
        /** Neither dead nor missing are given, which is not zero: left out. */
        NO_NUMBER,
        /** Missing people below zero: found dead later, so taken off. */
        CORRECTION,
        /** The sum that the file gives is another than that of its parts: the parts count. */
        SUM,
        /** No coordinates: counts. */
        NO_COORDINATES,
        /** No country: counts for region and world only. */
        NO_COUNTRY,
        /** A region that is not known: counts for country and world, region unknown. */
        REGION,
        /** A published total of several events: counts and is marked. */
        CUMULATIVE,
        /** The layout has no countries. */
        NO_COUNTRIES,
        /** Sums that rest on too few records to be kept. */
        WITHHELD,
        /** A row without codes of countries, such as a footer: left out. */
        NOT_A_CORRIDOR,
        /** A total among the corridors: left out. */
        TOTAL,
        /** A price below zero: taken as it is. */
        BELOW_ZERO,
        /** Corridors without any value: left out. */
        EMPTY_CORRIDORS,
        /** Nearly a whole number, as left by a computation of the source: the whole number counts. */
        NOT_WHOLE,
        /** In the list of a treaty, but neither signed nor bound: left out. */
        NO_ACT,
        /** Bound by a treaty, but nobody tells since when: counts without a day. */
        UNDATED,
        /** No value where one should be, which is not zero. */
        NO_VALUE,
        /** Neither an indicator nor a series that is known: its rows are left out. */
        INDICATOR,
        /** Not a year, quarter, month or day: left out. */
        PERIOD,
        /** Not a value: left out. */
        VALUE,
        /** A status that is not known: left out. */
        STATUS,
        /** A value of the same again: left out. */
        REPEATED_VALUE,
        /** Not the day of a vintage: left out. */
        VINTAGE,
        /** More of the same kind than are told one by one. */
        MORE
    }
}
