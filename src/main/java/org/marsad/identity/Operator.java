package org.marsad.identity;

import org.marsad.journal.Journal;

/** Acts without an account: whoever has the machine, or the program itself. */
public enum Operator implements Acting {
    COMMAND_LINE(Journal.COMMAND_LINE),
    PROGRAM(Journal.PROGRAM);

    private final String actor;

    Operator(String actor) {
        this.actor = actor;
    }

    @Override
    public String actor() {
        return actor;
    }

    @Override
    public boolean mayInvite(Invitation invitation) {
        return true;
    }

    @Override
    public boolean mayChange(Mandate mandate) {
        return true;
    }
}
