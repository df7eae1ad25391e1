package org.marsad.documents;

import java.util.List;

/**
 * Looks for personal data in a text (safeguard SG01: none of migrants, refugees, victims, missing persons, returnees or
 * children in any file or free text).
 */
public final class PersonalData {
    private PersonalData() {}

    /**
     * What was seen in {@code text}, in its order, each kind at most once a page.
     *
     * @param text free text; pages or sheets separated by form feeds, cells of tables by tabs
     */
    public static List<Finding> find(String text) {
        return List.of();
    }
}
