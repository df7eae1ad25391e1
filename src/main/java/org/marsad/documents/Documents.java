package org.marsad.documents;

import java.util.List;
import java.util.Optional;

/**
 * The stored files. Who may see which is for the module to decide that a file belongs to; that a file in quarantine
 * is seen by nobody but the Secretariat is decided here.
 */
public interface Documents {
    /**
     * Keeps a file. The same bytes are kept once, however often and under whichever names they are handed in; the
     * same file handed in again by the same account is the same document.
     *
     * @throws org.marsad.kernel.UserError if it is too large, of a kind that is not taken, broken, locked, has macros
     *     or holds personal data; nothing is kept then
     */
    Document store(Upload upload);

    Optional<Document> find(long id);

    /** The documents with these numbers that exist, by number. */
    List<Document> list(List<Long> ids);

    /** What waits for the Secretariat, oldest first. */
    List<Document> listQuarantined();

    /**
     * The bytes.
     *
     * @throws org.marsad.kernel.UserError while the document is in quarantine, and after it was discarded
     */
    byte[] getContent(long id);

    /**
     * The bytes of a document in quarantine, for the person of the Secretariat who decides; the journal keeps that
     * they were opened.
     *
     * @param by the account that opens it, of the Secretariat: the caller has made sure
     */
    byte[] getQuarantined(long id, long by);

    /**
     * Lets the document, and all with the same bytes, out of quarantine.
     *
     * @param by the account that has read it, of the Secretariat: the caller has made sure
     */
    void release(long id, long by);

    /**
     * Destroys the bytes of a document in quarantine because they hold what must not be kept; the same bytes are never
     * taken again.
     *
     * @param by the account that has read it, of the Secretariat: the caller has made sure
     */
    void discard(long id, long by);
}
