package org.marsad.followup.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One domain before publication: the accepted answers, and what its reference countries say of them.
 *
 * @param title the domain's name
 * @param reported how many partners have an accepted report
 * @param message what happened; null for nothing
 * @param forms where the reader writes, one for each of their reference countries
 * @param notes what others wrote, and the earlier versions
 * @param actions the answers
 */
public record DomainNotePage(
        String title,
        String reported,
        @Nullable String message,
        List<Form> forms,
        List<Written> notes,
        List<AcceptedAnswers> actions) {
    public DomainNotePage {
        forms = List.copyOf(forms);
        notes = List.copyOf(notes);
        actions = List.copyOf(actions);
    }

    /**
     * Where a note is written.
     *
     * @param url where it goes
     * @param partner the reference country's code
     * @param name its name
     * @param seen the version that the page shows
     * @param text the words
     * @param most the longest text in characters
     * @param languages the languages, the text's own chosen
     * @param mistake what is wrong; null for nothing
     * @param saved when and by whom the version was written; null before the first
     */
    public record Form(
            String url,
            String partner,
            String name,
            String seen,
            String text,
            int most,
            List<Choice> languages,
            @Nullable String mistake,
            @Nullable String saved) {
        public Form {
            languages = List.copyOf(languages);
        }
    }

    /**
     * The note of one reference country in all its versions.
     *
     * @param name the country
     * @param versions the newest first
     */
    public record Written(String name, List<Version> versions) {
        public Written {
            versions = List.copyOf(versions);
        }
    }

    /**
     * One version of a note.
     *
     * @param about which version, by whom and when
     * @param text the words
     * @param language their language
     */
    public record Version(String about, String text, String language) {}
}
