package org.marsad.practices;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.PartnerCode;
import org.marsad.plan.Plan;

/** Who may do what with a practice. Pure, so that pages offer just what is allowed. */
public final class Rights {
    private Rights() {}

    /** Its country’s focal point, and contributors to whom all of these actions are delegated. */
    public static boolean mayWrite(Person person, PartnerCode partner, List<String> actions) {
        return person.isFocalPointOf(partner)
                || person.isContributorOf(partner) && actions.stream().allMatch(it -> person.mayWrite(partner, it));
    }

    /** Its country’s people, and everybody who reviews once it was handed in. */
    public static boolean mayRead(Person person, Practice practice) {
        return person.isFocalPointOf(practice.partner())
                || person.isContributorOf(practice.partner())
                || practice.state() != PracticeState.DRAFT
                        && person.has(
                                Role.FOCAL_POINT,
                                Role.REFERENCE_COUNTRY,
                                Role.SECRETARIAT_OFFICER,
                                Role.SECRETARIAT_LEAD);
    }

    /** Why somebody may not decide on a practice; {@link #NONE} if they may. */
    public enum Refusal {
        NONE,
        /** They wrote on it. */
        OWN,
        /** It is their country’s. */
        OWN_COUNTRY,
        /** They are no peer for it. */
        NO_PEER
    }

    /** Whether somebody may accept a practice or give it back. */
    public static Refusal review(Person person, Practice practice) {
        if (practice.authors().contains(person.account().id())) {
            return Refusal.OWN;
        }
        if (person.mandates().stream().anyMatch(it -> practice.partner().equals(it.partner()))) {
            return Refusal.OWN_COUNTRY;
        }
        return peer(person, practice).isPresent() ? Refusal.NONE : Refusal.NO_PEER;
    }

    /** The mandate under which somebody decides: as focal point, as a domain’s reference country, as the Secretariat. */
    public static Optional<Mandate> peer(Person person, Practice practice) {
        Set<String> domains = Plan.cadiz().listActions().stream()
                .filter(it -> practice.sheet().actions().contains(it.code()))
                .map(it -> it.domain())
                .collect(Collectors.toSet());
        return person.mandates().stream()
                .filter(it -> it.role() == Role.FOCAL_POINT
                        || it.role().isSecretariat()
                        || it.role() == Role.REFERENCE_COUNTRY && domains.contains(String.valueOf(it.domain())))
                .findFirst();
    }

    /** Its country’s focal point, or the Secretariat’s lead. */
    public static boolean mayWithdraw(Person person, Practice practice) {
        return person.isFocalPointOf(practice.partner()) || person.isLead();
    }

    /** The countries for which somebody may tell that they used a practice: any but the one that shared it. */
    public static List<PartnerCode> reusers(Person person, Practice practice) {
        return person.mandates().stream()
                .filter(it -> it.role() == Role.FOCAL_POINT)
                .flatMap(it -> Optional.ofNullable(it.partner()).stream())
                .filter(it -> !it.equals(practice.partner()))
                .distinct()
                .toList();
    }

    /** A second person: another focal point of the country that used it, or the Secretariat. */
    public static boolean mayConfirm(Person person, Reuse reuse) {
        return reuse.account() != person.account().id() && mayTakeBack(person, reuse);
    }

    /** The focal point of the country that used it, or the Secretariat. */
    public static boolean mayTakeBack(Person person, Reuse reuse) {
        return person.isFocalPointOf(reuse.partner()) || person.isSecretariat();
    }
}
