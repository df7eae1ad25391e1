package org.marsad.identity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;

/**
 * Someone with the mandates in force today, and what these allow. As a controller's argument, who is signed in.
 *
 * <p>The rules are pure. One is not here: nobody accepts their own entry, since only the report knows its authors.
 *
 * @param account who
 * @param mandates those in force, by id
 */
public record Person(Account account, List<Mandate> mandates) implements Acting {
    public Person {
        mandates = List.copyOf(mandates);
    }

    /** Whether they hold one of these roles. */
    public boolean has(Role... roles) {
        return mandates.stream().anyMatch(it -> Arrays.asList(roles).contains(it.role()));
    }

    /** Officer or lead. */
    public boolean isSecretariat() {
        return mandates.stream().anyMatch(it -> it.role().isSecretariat());
    }

    public boolean isLead() {
        return has(Role.SECRETARIAT_LEAD);
    }

    /** Focal point of this country, or deputy. */
    public boolean isFocalPointOf(PartnerCode partner) {
        return holds(Role.FOCAL_POINT, partner);
    }

    /** Contributor for this country, whatever was delegated. */
    public boolean isContributorOf(PartnerCode partner) {
        return holds(Role.CONTRIBUTOR, partner);
    }

    /** A report that is not accepted yet is seen by its country's people and the Secretariat. */
    public boolean mayReadDraft(PartnerCode partner) {
        return isOwn(partner) || isSecretariat();
    }

    /** A focal point writes on every action of their country, a contributor on those delegated to them. */
    public boolean mayWrite(PartnerCode partner, String action) {
        return isFocalPointOf(partner)
                || mandates.stream()
                        .anyMatch(it ->
                                it.is(Role.CONTRIBUTOR, partner) && it.actions().contains(action));
    }

    /** Only the country's focal point or deputy submits, declines or withdraws its report. */
    public boolean maySubmit(PartnerCode partner) {
        return isFocalPointOf(partner);
    }

    /** Checking, returning and accepting. */
    public boolean mayReview() {
        return isSecretariat();
    }

    /**
     * Accepted answers before publication: reference countries of the domain; Committee, observers, evaluators and
     * Secretariat of all; a country's people of its own.
     */
    public boolean mayReadAccepted(PartnerCode partner, String domain) {
        return isOwn(partner)
                || isReferenceFor(domain)
                || isSecretariat()
                || has(Role.COMMITTEE_MEMBER, Role.PERMANENT_OBSERVER, Role.EVALUATOR);
    }

    /** A reference country of the domain writes its note. */
    public boolean mayNote(String domain) {
        return isReferenceFor(domain);
    }

    /** Freezing an edition is the lead's. */
    public boolean mayFreeze() {
        return isLead();
    }

    /** A focal point sees and keeps the people of their own country, the Secretariat those of all. */
    public boolean mayKeepPeopleOf(PartnerCode partner) {
        return isFocalPointOf(partner) || isSecretariat();
    }

    /** The lead gives every mandate; an officer makes focal points and contributors; a focal point own contributors. */
    @Override
    public boolean mayInvite(Invitation invitation) {
        return isLead() || mayGive(invitation.role(), invitation.partner());
    }

    /** As {@link #mayInvite}; and a focal point hands over their own mandate. */
    @Override
    public boolean mayChange(Mandate mandate) {
        boolean ownFocalPoint = mandate.account() == account.id() && mandate.role() == Role.FOCAL_POINT;
        return isLead() || ownFocalPoint || mayGive(mandate.role(), mandate.partner());
    }

    private boolean mayGive(Role role, @Nullable PartnerCode partner) {
        return switch (role) {
            case CONTRIBUTOR -> has(Role.SECRETARIAT_OFFICER) || partner != null && isFocalPointOf(partner);
            case FOCAL_POINT -> has(Role.SECRETARIAT_OFFICER);
            default -> false;
        };
    }

    /** The roles, and whose, never a name. */
    @Override
    public String actor() {
        return mandates.isEmpty()
                ? "no mandate"
                : mandates.stream().map(Mandate::actor).distinct().collect(Collectors.joining(", "));
    }

    private boolean isOwn(PartnerCode partner) {
        return isFocalPointOf(partner) || isContributorOf(partner);
    }

    private boolean isReferenceFor(String domain) {
        return mandates.stream().anyMatch(it -> it.role() == Role.REFERENCE_COUNTRY && domain.equals(it.domain()));
    }

    private boolean holds(Role role, PartnerCode partner) {
        return mandates.stream().anyMatch(it -> it.is(role, partner));
    }
}
