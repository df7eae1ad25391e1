package org.marsad.identity;

/** Who does something: a signed-in person with their rules, or the operator, who is outside of them. */
public sealed interface Acting permits Person, Operator {
    /** The word for the journal: a role, never a name. */
    String actor();

    /** Whether they may give this mandate to someone. */
    boolean mayInvite(Invitation invitation);

    /** Whether they may change or end this mandate. */
    boolean mayChange(Mandate mandate);
}
