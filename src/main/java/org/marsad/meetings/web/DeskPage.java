package org.marsad.meetings.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting at the Secretariat’s desk: its form, its recommendations, and who changed what.
 *
 * @param title its heading
 * @param message what happened; null for nothing
 * @param shown its public page; null for a meeting that is not recorded yet
 * @param form its form; null once it is withdrawn
 * @param recommendations what it recommended; none for a meeting that is not recorded yet
 * @param recommend the form for another one; null where there can be none
 * @param withdraw the form to withdraw it; null where it can’t be
 * @param changes who changed what, latest first
 */
public record DeskPage(
        String title,
        @Nullable String message,
        @Nullable String shown,
        @Nullable Form form,
        List<Recommended> recommendations,
        @Nullable Form recommend,
        @Nullable Form withdraw,
        List<String> changes) {
    public DeskPage {
        recommendations = List.copyOf(recommendations);
        changes = List.copyOf(changes);
    }

    /**
     * A form.
     *
     * @param action where it goes
     * @param seen the version that it shows; null for something new
     * @param open whether it stands open
     * @param parts its fields
     */
    public record Form(String action, @Nullable String seen, boolean open, List<FormPart> parts) {
        public Form {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A recommendation.
     *
     * @param id where it stands on the page
     * @param text as it is written
     * @param language the text’s language
     * @param state whether it is open, due, or done
     * @param correct the form that corrects it; null where it can’t be
     * @param close the form that closes it; null where it is closed
     * @param reopen the form that opens it again; null where it is open
     */
    public record Recommended(
            String id,
            String text,
            String language,
            String state,
            @Nullable Form correct,
            @Nullable Form close,
            @Nullable Form reopen) {}
}
