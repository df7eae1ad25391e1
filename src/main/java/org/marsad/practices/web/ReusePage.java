package org.marsad.practices.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where another country tells that it used a practice, and a second person confirms it.
 *
 * @param title the practice’s title
 * @param url where everybody reads it
 * @param own why nothing can be told; null where it can
 * @param action where it goes
 * @param countries for which country, if they act for more than one
 * @param values what is in the fields
 * @param languages the languages, the text’s own chosen
 * @param faults a sentence for each field that has to be mended
 * @param uses what was told so far
 */
public record ReusePage(
        Said title,
        String url,
        @Nullable String own,
        String action,
        List<SheetOption> countries,
        Values values,
        List<SheetOption> languages,
        Map<String, String> faults,
        List<Use> uses) {
    public ReusePage {
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
        faults = Map.copyOf(faults);
        uses = List.copyOf(uses);
    }

    /** The sentence at this field; null for none. */
    public @Nullable String fault(String field) {
        return faults.get(field);
    }

    /** What is in the fields. */
    public record Values(String year, String taken, String changed, String link) {}

    /**
     * One that was told.
     *
     * @param reuse what was told
     * @param state whether it counts
     * @param url where it is decided on; null for whoever may not
     * @param confirms whether they may confirm it
     */
    public record Use(
            ReuseView reuse, String state, @Nullable String url, boolean confirms) {}
}
