package org.marsad.followup.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is where in a cycle, with what the Secretariat can do about it.
 *
 * @param lead when the cycle began and ends
 * @param top how many partners are where, and the filter
 * @param act the address that acts on those selected, filter kept
 * @param done what was just done; null if nothing
 * @param grid the partners and their squares
 * @param files the same as files
 * @param open whether there is still something to remind of
 */
public record OverviewPage(
        String lead, Content top, String act, @Nullable String done, Content grid, List<Link> files, boolean open) {
    public OverviewPage {
        files = List.copyOf(files);
    }

    /** Where to go. */
    public record Link(String label, String url) {}
}
