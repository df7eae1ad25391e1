package org.marsad.identity;

/**
 * A contributor was told which actions to write on. Published in the transaction that did it.
 *
 * @param mandate the contributor's mandate, with its actions from now on
 */
public record ActionsDelegated(Mandate mandate) {}
