package org.marsad.initiatives.internal;

/** Says what is odd about a line of headings. */
final class LayoutHeads {
    private LayoutHeads() {}

    static void check(LayoutHead head, Findings findings, int line) throws RefusedFile {
        if (!head.twice().isEmpty()) {
            throw findings.refusal(line, 0, "repeated-column", head.twice().getFirst());
        }
        head.others().forEach((place, heading) -> findings.warn(line, place + 1, "unknown-column", heading));
    }
}
