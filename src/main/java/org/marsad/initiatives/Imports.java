package org.marsad.initiatives;

/** Taking in files of initiatives: the same file twice changes nothing, a newer one changes what it says otherwise. */
public interface Imports {
    /**
     * Takes a file in, in one transaction: with its line in the journal, or not at all. One import runs at a time.
     *
     * <p>An initiative with an error is left out and the rest goes in. Of a file that can't be read to its end nothing
     * goes in, since nobody can tell what is missing.
     *
     * @throws org.marsad.kernel.UserError if there is no such file, or no schemas where they should be
     */
    ImportOutcome run(ImportOrder order, ImportListener listener);
}
