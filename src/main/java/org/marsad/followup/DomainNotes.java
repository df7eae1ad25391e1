package org.marsad.followup;

import java.util.List;
import org.marsad.identity.Person;
import org.marsad.kernel.PartnerCode;

/** The notes that reference countries write on their domains. */
public interface DomainNotes {
    /** The longest note, in characters. */
    int LONGEST = 4000;

    /** The notes of a cycle that count, by domain, then partner. */
    List<DomainNote> list(String cycle);

    /** All versions of the notes on one domain, by partner, the newest first. */
    List<DomainNote> listVersions(String cycle, String domain);

    /**
     * Writes the next version of a note.
     *
     * @throws org.marsad.web.ForbiddenException if they do not hold the mandate of this reference country for this domain
     * @throws org.marsad.kernel.UserError if the text is empty or too long, or its language is not named
     */
    Writing write(Words words, Person by);

    /**
     * What somebody wants the note to be from now on.
     *
     * @param cycle the cycle's code
     * @param domain the domain's code
     * @param partner the reference country
     * @param seen the version they saw when they began; 0 if there was none
     * @param text the words
     * @param language their ISO 639-1 code
     */
    record Words(String cycle, String domain, PartnerCode partner, int seen, String text, String language) {
        public Words {
            text = text.replace("\r\n", "\n").strip();
        }
    }

    /** What came of writing. Only {@link Written} changed anything. */
    sealed interface Writing {
        /** The note stands. */
        record Written(DomainNote note) implements Writing {}

        /** It stood there already, word for word: as after a second click. */
        record Same(DomainNote note) implements Writing {}

        /** Somebody else wrote a version meanwhile; nothing was overwritten. */
        record Conflict(DomainNote theirs) implements Writing {}
    }
}
