package org.marsad.practices.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A practice behind the door, to read and decide on.
 *
 * @param title its title
 * @param about whose it is and where it stands
 * @param message what came of the last decision; null for nothing
 * @param sheet what it says
 * @param seen the version and revision that are shown
 * @param steps what happened to it so far
 * @param review where a peer decides; null for whoever may not
 * @param refusal why they may not decide; null where they may or nothing waits
 * @param why the reason that was typed
 * @param faults a sentence for each field that has to be mended
 * @param correct where a correction is begun; null for whoever may not
 * @param withdraw where it is withdrawn; null for whoever may not
 * @param open where everybody reads it; null while nobody can
 */
public record SheetReadPage(
        Said title,
        String about,
        @Nullable String message,
        SheetView sheet,
        String seen,
        List<SheetStep> steps,
        @Nullable String review,
        @Nullable String refusal,
        String why,
        Map<String, String> faults,
        @Nullable String correct,
        @Nullable String withdraw,
        @Nullable String open) {
    public SheetReadPage {
        steps = List.copyOf(steps);
        faults = Map.copyOf(faults);
    }

    /** The sentence at the reason; null for none. */
    public @Nullable String fault() {
        return faults.get("why");
    }
}
