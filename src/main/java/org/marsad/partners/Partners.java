package org.marsad.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marsad.kernel.PartnerCode;

/**
 * The partners of the Process and their dated relations. Every list and denominator is taken on a reference date.
 *
 * <p>Organisations are partners or observers too, so that only {@link #listStates} and {@link #listExpected} count States.
 */
public interface Partners {
    /** All partners ever known, States first, each kind by code. */
    List<Partner> list();

    Optional<Partner> find(PartnerCode code);

    /** Every relation, by kind, then first day, then code. */
    List<Relation> listRelations();

    /** The relations of one kind that hold on {@code day}, in the order of {@link #listRelations()}. */
    List<Relation> listRelations(RelationKind kind, LocalDate day);

    /** The States that are {@link RelationKind#PARTNER} on that day, the observers among them, by code: 57 today. */
    List<Partner> listStates(LocalDate day);

    /** The States of {@link #listStates} that are not {@link RelationKind#OBSERVER} on that day, by code: 55 today. */
    List<Partner> listExpected(LocalDate day);

    /** The partner meant by a code or a name in any spelling of the alias table; whole names only, so Niger is never Nigeria. */
    Optional<Partner> resolve(String codeOrName);
}
