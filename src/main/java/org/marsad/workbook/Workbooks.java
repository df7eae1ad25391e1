package org.marsad.workbook;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.marsad.followup.Draft;
import org.marsad.identity.Acting;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;

/**
 * Reports as workbooks. A file is read, compared and shown; only then, on another word, is it taken, all of it or
 * nothing. What can't be read at all is refused with a {@link org.marsad.kernel.UserError}.
 */
public interface Workbooks {
    /** The largest file that is looked at, in bytes. */
    int MOST_BYTES = 5 * 1024 * 1024;

    /**
     * The workbook of a report, begun now where there is none: the same bytes for the same report and language. It
     * holds only the actions that {@code by} may write on.
     *
     * @throws org.marsad.kernel.UserError if the report can't be written on now
     */
    byte[] write(String cycle, PartnerCode partner, Language language, Acting by);

    /** The same of a report at hand. */
    byte[] write(Draft draft, Language language, Acting by);

    /** What would come of a file; nothing is changed. Its cycle and partner are those that the file names. */
    WorkbookPreview preview(byte[] file, Acting by);

    /** Takes a file in one transaction; of questions in conflict the report's answers stay. */
    WorkbookPreview apply(byte[] file, Acting by);

    /**
     * Keeps a file of this report for a day, so that taking it needs no second upload.
     *
     * @throws org.marsad.kernel.UserError if it is another report's file
     */
    UUID keep(byte[] file, String cycle, PartnerCode partner, Person by);

    /** What would come of a kept file now; empty if there is none with this number, or it is someone else's. */
    Optional<WorkbookPreview> preview(UUID kept, Person by);

    /**
     * Takes a kept file in one transaction and forgets it.
     *
     * @param shown the {@link WorkbookPreview#stamp()} of what the person saw
     * @param mine the questions in conflict of which the file's answers count, as {@link WorkbookPreview.Item#id()}
     * @return what came of it; empty if nothing was taken, as the report changed since it was shown or has mistakes
     */
    Optional<WorkbookPreview> apply(UUID kept, String shown, Set<String> mine, Person by);
}
