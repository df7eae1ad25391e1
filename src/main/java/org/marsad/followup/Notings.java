package org.marsad.followup;

/** What the Steering Committee has taken note of. */
public interface Notings {
    /** Of the newest accepted reports of a cycle. */
    Noting of(String cycle);
}
