package org.marsad.web;

import java.util.List;
import org.marsad.kernel.Language;

/** Makes the shell around a page. */
public interface Shells {
    /** A page's shell, with the crumbs and footer lines it gives. */
    Shell shell(Language language, Page page);

    /**
     * What a page tells about itself.
     *
     * @param title its own title
     * @param description one sentence on what it shows
     * @param path its address without the language, such as {@code /domains/1}; empty for the home page
     * @param section the path of the navigation place it belongs to; empty for none
     * @param crumbs the way to it, without the page itself
     * @param footer what its data rest on
     * @param live whether parts of it refresh by themselves
     */
    record Page(
            String title,
            String description,
            String path,
            String section,
            List<Shell.Link> crumbs,
            List<Shell.Link> footer,
            boolean live) {
        public Page {
            crumbs = List.copyOf(crumbs);
            footer = List.copyOf(footer);
        }
    }
}
