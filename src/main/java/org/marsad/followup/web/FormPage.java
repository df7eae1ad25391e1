package org.marsad.followup.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.web.Shell;

/**
 * The form of one action, or what was said of it.
 *
 * @param code the action's code
 * @param title its title
 * @param domain the name of its domain
 * @param report whose report of which cycle
 * @param state why it can't be written in; null while it can
 * @param left what is left of it
 * @param result what came of the last saving; null without one
 * @param asks whether the result asks for something
 * @param action where the form goes; null where nobody may write
 * @param news where the script asks what others changed; null where nobody may write
 * @param questions the nine questions
 * @param measures what is known elsewhere and can be picked as a measure; empty where nobody may write
 * @param effect what it does to the score
 * @param previous the action before; null at the first
 * @param next the action after; null at the last
 * @param home the report
 */
public record FormPage(
        String code,
        String title,
        String domain,
        String report,
        @Nullable String state,
        String left,
        @Nullable String result,
        boolean asks,
        @Nullable String action,
        @Nullable String news,
        List<QuestionView> questions,
        List<QuestionView.Option> measures,
        Effect effect,
        Shell.@Nullable Link previous,
        Shell.@Nullable Link next,
        Shell.Link home) {
    public FormPage {
        questions = List.copyOf(questions);
        measures = List.copyOf(measures);
    }
}
