package org.marsad.exercise.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.marsad.kernel.PartnerCode;
import org.marsad.plan.TargetGroup;
import org.marsad.practices.ForWomen;
import org.marsad.practices.Obstacle;
import org.marsad.practices.Sheet;

/**
 * A practice that never was, and how far it comes in the exercise.
 *
 * @param partner who shares it
 * @param part how far it comes
 * @param sheet what it says; its title says that it is fictitious
 * @param taken what another country says it took over; empty where none does
 * @param why the reason where it is given back or withdrawn; empty elsewhere
 */
record InventedPractice(PartnerCode partner, Part part, Sheet sheet, String taken, String why) {
    private static final String FILE = "/exercise/practices.tsv";

    /** How far a practice comes. */
    enum Part {
        DRAFT,
        SUBMITTED,
        RETURNED,
        ACCEPTED,
        /** Accepted, and being corrected. */
        CORRECTED,
        /** Accepted, and used by another country. */
        REUSED,
        /** Accepted, and withdrawn. */
        WITHDRAWN
    }

    static List<InventedPractice> list() {
        try (var in = InventedPractice.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no file " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.startsWith("#") && !it.startsWith("partner\t"))
                    .map(it -> of(it.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static InventedPractice of(String[] cells) {
        return new InventedPractice(
                new PartnerCode(cells[0]),
                Part.valueOf(cells[1]),
                new Sheet(
                        cells[3],
                        cells[2],
                        cells[4],
                        codes(cells[5]).map(Obstacle::valueOf).toList(),
                        cells[6],
                        cells[7],
                        codes(cells[8]).map(TargetGroup::valueOf).toList(),
                        cells[9].isEmpty() ? null : ForWomen.valueOf(cells[9]),
                        cells[10],
                        cells[11].isEmpty() ? null : cells[11].equals("yes"),
                        cells[12].isEmpty() ? null : cells[12],
                        codes(cells[13]).toList(),
                        cells[14].isEmpty() ? null : Integer.valueOf(cells[14]),
                        null,
                        null),
                cells[15],
                cells[16]);
    }

    private static Stream<String> codes(String cell) {
        return Arrays.stream(cell.split(" ")).filter(it -> !it.isEmpty());
    }
}
