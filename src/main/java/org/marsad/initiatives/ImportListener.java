package org.marsad.initiatives;

import java.util.List;

/** Who is told what an import meets, while it runs: memory stays flat however much there is to tell. */
public interface ImportListener {
    /** Something in the file is not as it should be. */
    void met(Problem problem);

    /**
     * How far the files were read. What is thrown here ends the import, and nothing of it is stored; it is asked many
     * times a second.
     *
     * @param bytes of all files together
     */
    default void read(long bytes) {}

    /** An initiative was not known before. */
    default void created(String identifier) {}

    /**
     * The last word inside the import's transaction, if it stores something: what is written here is stored with it or
     * not at all.
     */
    default void stores(ImportOutcome outcome) {}

    /**
     * An initiative says something else than before.
     *
     * @param identifier the initiative
     * @param parts the parts of it that changed, by the names of their elements
     */
    default void changed(String identifier, List<String> parts) {}
}
