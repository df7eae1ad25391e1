package org.marsad.documents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marsad.documents.Finding.Kind;

/** Tables of people: a column that is called so and holds what it is called. */
final class PersonTable {
    /** Rows with an address and a date that have no heading count from so many on. */
    private static final int ROWS_WITHOUT_HEADING = 3;

    private static final int FAR = 200;
    private static final int LONGEST_HEADING = 60;
    private static final Pattern CELLS = Pattern.compile("\\s*[\\t;|]\\s*|\\s*,(?=\\S)");
    private static final Pattern BIRTH = Pattern.compile(
            Patterns.BIRTH_LABEL + "|^né(?:e|\\(e\\))? le$|^born(?: on)?$|^naissance$|^birth$|^(?:ال)?ميلاد$",
            Patterns.FLAGS);
    private static final Pattern HINT =
            Pattern.compile("né(?:e|\\(e\\))? le|born|birth|naissance|ميلاد|" + Patterns.BIRTH_LABEL, Patterns.FLAGS);
    private static final Pattern IDENTITY = Pattern.compile(IdentityNumbers.LABEL, Patterns.FLAGS);
    private static final Pattern COUNT = Pattern.compile(
            "nombre|numbers? of|total|taux|rate|share|part |délivr|issued|demand|applic|coût|cost|fee|frais|%|عدد|نسبة",
            Patterns.FLAGS);
    private static final Pattern DATE = Pattern.compile(Patterns.DATE, Patterns.FLAGS);

    /** A year in which people with an address of their own were born; later dates are of events. */
    private static final Pattern EARLY = Pattern.compile("(?<!\\d)(?:19[2-9]\\d|200\\d|201[0-2])(?!\\d)");

    private final List<String> lines;
    private final Map<Kind, Integer> seen = new EnumMap<>(Kind.class);

    PersonTable(List<String> lines) {
        this.lines = lines;
    }

    static boolean isRow(String line) {
        return line.indexOf('\t') >= 0 || line.indexOf(';') >= 0;
    }

    /** The first line, from 0, in which each kind was seen. */
    Map<Kind, Integer> look() {
        int addresses = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (HINT.matcher(line).find() || IDENTITY.matcher(line).find()) {
                lookBelow(i);
            }
            if (line.indexOf('@') >= 0 && isAddressWithEarlyDate(cells(line)) && ++addresses == ROWS_WITHOUT_HEADING) {
                seen.putIfAbsent(Kind.CONTACT, i);
            }
        }
        return seen;
    }

    private void lookBelow(int heading) {
        String[] names = cells(lines.get(heading));
        if (names.length < 2) {
            lookForList(heading);
            return;
        }
        for (int column = 0; column < names.length; column++) {
            boolean birth = isHeading(names[column], BIRTH);
            boolean identity = isHeading(names[column], IDENTITY);
            for (int i = heading + 1; (birth || identity) && i < Math.min(lines.size(), heading + FAR); i++) {
                note(i, cells(lines.get(i)), column, birth);
            }
        }
    }

    private void note(int line, String[] row, int column, boolean birth) {
        if (row.length < 2 || column >= row.length) {
            return;
        }
        String cell = row[column];
        if (birth && DATE.matcher(cell).matches()) {
            seen.putIfAbsent(hasAddress(row) ? Kind.CONTACT : Kind.BIRTH_DATE, line);
        } else if (!birth && IdentityNumbers.isNumber(cell)) {
            seen.putIfAbsent(Kind.IDENTITY_NUMBER, line);
        }
    }

    /** A printed table has lost its cells: names and dates in the lines below. */
    private void lookForList(int heading) {
        String line = lines.get(heading);
        if (line.length() > LONGEST_HEADING
                || line.endsWith(".")
                || !BIRTH.matcher(line).find()) {
            return;
        }
        int rows = 0;
        for (int i = heading + 1; i < Math.min(lines.size(), heading + FAR); i++) {
            Matcher date = DATE.matcher(lines.get(i));
            if (date.find() && EARLY.matcher(date.group()).find() && BirthDates.hasName(lines.get(i)) && ++rows == 2) {
                seen.putIfAbsent(Kind.BIRTH_DATE, i);
            }
        }
    }

    private static boolean isHeading(String cell, Pattern what) {
        return cell.length() <= LONGEST_HEADING
                && what.matcher(cell).find()
                && !COUNT.matcher(cell).find();
    }

    private static boolean isAddressWithEarlyDate(String[] row) {
        boolean date = false;
        for (String cell : row) {
            date |= DATE.matcher(cell).matches() && EARLY.matcher(cell).find();
        }
        return date && hasAddress(row);
    }

    private static boolean hasAddress(String... row) {
        for (String cell : row) {
            if (Patterns.EMAIL.matcher(cell).matches()) {
                return true;
            }
        }
        return false;
    }

    private static String[] cells(String line) {
        String[] cells = CELLS.split(line, -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].replace("\"", "").strip();
        }
        return cells;
    }
}
