package org.marsad.initiatives;

import java.util.List;

/** Who is told what an import meets, while it runs: memory stays flat however much there is to tell. */
public interface ImportListener {
    /** Something in the file is not as it should be. */
    void met(Problem problem);

    /**
     * An initiative says something else than before.
     *
     * @param identifier the initiative
     * @param parts the parts of it that changed, by the names of their elements
     */
    default void changed(String identifier, List<String> parts) {}
}
