package org.marsad.plan.internal;

/** What a heading of the official text can open. */
enum Part {
    DOMAIN,
    OBJECTIVE,
    ACTION,
    FINAL_CLAUSE
}
