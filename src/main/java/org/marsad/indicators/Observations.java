package org.marsad.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.marsad.journal.Journal;

/** The values of all series, each with the file it came from. What was once taken is never changed. */
public interface Observations {
    /**
     * Takes all values of a file, or none. The same file twice changes nothing.
     *
     * @param file what was read
     * @param origin where it came from, as far as the file does not say so itself
     * @return whether it was new
     */
    boolean add(SourceFile file, Origin origin);

    /** As {@link #add(SourceFile, Origin)}, of one series. */
    default boolean add(SeriesFile file, Origin origin) {
        return add(SourceFile.of(file), origin);
    }

    /**
     * The newest value of each area for all people together, of the newest vintage, by area. A provisional one, such as
     * that of a year that is not over, only where there is no other.
     */
    List<Shown> listNewest(Series series);

    /** Every value of a series, each of its newest vintage, by area, period and disaggregation. */
    List<Shown> listAll(Series series);

    /** The same one after the other, so that a few at a time are in memory. */
    void read(Series series, Consumer<Shown> reader);

    /** Whose values there are and under which licences they may be used, each line once, by the alphabet. */
    List<String> listLicences();

    /** Whether a file with these bytes was taken before. */
    boolean isKnown(String sha256);

    /**
     * Where a file came from.
     *
     * @param source the kind of file, such as {@code sdg}
     * @param sha256 of its bytes
     * @param licence under which its values may be used
     * @param vintage the day on which these were its values
     * @param actor who takes it, for the journal: a role, never the name of a person
     */
    record Origin(String source, String sha256, String licence, LocalDate vintage, String actor) {
        /** Of a file that is taken on the command line. */
        public Origin(String source, String sha256, String licence, LocalDate vintage) {
            this(source, sha256, licence, vintage, Journal.COMMAND_LINE);
        }
    }

    /**
     * A value as pages show it.
     *
     * @param observation the value
     * @param source the kind of file it came from
     * @param licence under which it may be used
     * @param vintage the day on which it was so
     */
    record Shown(Observation observation, String source, String licence, LocalDate vintage) {}
}
