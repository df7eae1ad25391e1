package org.marsad.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;

/**
 * What surrounds every page: everything is decided here, the layout only prints.
 *
 * @param texts the page's language
 * @param title the page's own title, without the program's name
 * @param description one sentence for whoever sees a link to the page
 * @param notice what every page must say first, such as that its data are fictitious; null if nothing
 * @param home the address of the home page
 * @param navigation the main places
 * @param languages this page in every language, this one marked
 * @param crumbs the way here from the home page, without the page itself
 * @param footer what the page's data rest on, line by line
 * @param assets the addresses of stylesheet and script
 * @param live whether the page has parts that refresh by themselves and so loads a script
 * @param session who is signed in; null on public pages, and where nobody is
 * @param token what the page's forms must send back; null on public pages
 */
public record Shell(
        Texts texts,
        String title,
        String description,
        @Nullable String notice,
        String home,
        List<Link> navigation,
        List<LanguageLink> languages,
        List<Link> crumbs,
        List<Link> footer,
        Assets assets,
        boolean live,
        @Nullable Session session,
        @Nullable FormToken token) {
    public Shell {
        navigation = List.copyOf(navigation);
        languages = List.copyOf(languages);
        crumbs = List.copyOf(crumbs);
        footer = List.copyOf(footer);
    }

    /** The sentence with this key. */
    public String t(String key, Object... arguments) {
        return texts.t(key, arguments);
    }

    public Language language() {
        return texts.language();
    }

    /** Whether the text runs from right to left. */
    public boolean rightToLeft() {
        return language() == Language.AR;
    }

    /**
     * A place to go.
     *
     * @param label its name
     * @param url its address; null for a line that leads nowhere
     * @param current whether it is where the reader is
     */
    public record Link(String label, @Nullable String url, boolean current) {
        public Link(String label, @Nullable String url) {
            this(label, url, false);
        }
    }

    /**
     * The same page in another language.
     *
     * @param language the language
     * @param url the page's address in it
     * @param current whether it is the language being read
     */
    public record LanguageLink(Language language, String url, boolean current) {}

    /**
     * The addresses of files that the browser keeps for a year; each names its content's version.
     *
     * @param stylesheet the stylesheet of all pages
     * @param chartStylesheet how charts look
     * @param workStylesheet what pages with forms need besides
     * @param script the script of live parts
     * @param lineScript what sends again what a dropped line did not
     * @param decideScript the keys of lists that are decided one by one
     */
    public record Assets(
            String stylesheet,
            String chartStylesheet,
            String workStylesheet,
            String script,
            String lineScript,
            String decideScript) {}

    /**
     * Who is signed in.
     *
     * @param name their name
     * @param places where they can go
     * @param signOut the address that a form posts to, to sign out
     */
    public record Session(String name, List<Link> places, String signOut) {
        public Session {
            places = List.copyOf(places);
        }
    }

    /**
     * Shows that a form came from one of our pages.
     *
     * @param field the name of the form's field
     * @param header the name of the header, for the script
     * @param value what to send in either
     */
    public record FormToken(String field, String header, String value) {
        /** The header as the script wants it. */
        public String headers() {
            return "{\"" + header + "\": \"" + value + "\"}";
        }
    }
}
