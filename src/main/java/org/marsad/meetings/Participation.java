package org.marsad.meetings;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.Region;

/**
 * How many partner States were present, of those that were partners on the day. The African and the European rate
 * stand apart, with the gap between them; no State stands beside another.
 *
 * <p>Example, Ouagadougou 2019 with today’s partners: 25 of 28 African and 14 of 29 European States are 39 of 57
 * (68.4 %), 89.3 % and 48.3 %, a gap of 41.0 points.
 *
 * @param all of all partner States
 * @param expected of those that are no observers; null where it is not known how many observers were present
 * @param african of the African ones
 * @param european of the European ones
 */
public record Participation(Rate all, @Nullable Rate expected, Rate african, Rate european) {
    /** Empty where nothing is known, and where the numbers are above those of the partners. */
    public static Optional<Participation> of(Attendance attendance, Members members) {
        return switch (attendance) {
            case Attendance.Unknown _ -> Optional.empty();
            case Attendance.Listed it -> Optional.of(of(Set.copyOf(it.present()), members));
            case Attendance.Counted it -> of(it, members);
        };
    }

    /**
     * The distinct States present at several meetings. Empty unless each one’s list is known, or there is only one.
     *
     * @param held of each meeting who was present, and who was a partner on its day
     */
    public static Optional<Participation> ofAll(Collection<Held> held) {
        if (held.size() == 1) {
            Held one = held.iterator().next();
            return of(one.attendance(), one.members());
        }
        Set<PartnerCode> present = new HashSet<>();
        Members members = new Members(Set.of(), Set.of(), Set.of());
        for (Held one : held) {
            if (!(one.attendance() instanceof Attendance.Listed listed)) {
                return Optional.empty();
            }
            listed.present().stream().filter(one.members()::has).forEach(present::add);
            members = members.and(one.members());
        }
        return present.isEmpty() ? Optional.empty() : Optional.of(of(present, members));
    }

    private static Participation of(Set<PartnerCode> present, Members members) {
        Set<PartnerCode> states = new HashSet<>(members.african());
        states.addAll(members.european());
        Set<PartnerCode> expected = new HashSet<>(states);
        expected.removeAll(members.observers());
        return new Participation(
                Rate.of(present, states),
                Rate.of(present, expected),
                Rate.of(present, members.african()),
                Rate.of(present, members.european()));
    }

    private static Optional<Participation> of(Attendance.Counted it, Members members) {
        int african = members.african().size();
        int european = members.european().size();
        if (it.african() > african || it.european() > european) {
            return Optional.empty();
        }
        int all = it.african() + it.european();
        int expected = african + european - members.observers().size();
        boolean able = it.observers() != null && all - it.observers() <= expected;
        return Optional.of(new Participation(
                new Rate(all, african + european),
                able && it.observers() != null ? new Rate(all - it.observers(), expected) : null,
                new Rate(it.african(), african),
                new Rate(it.european(), european)));
    }

    /** The distance between the African and the European rate, in percentage points; empty where one has no members. */
    public Optional<BigFraction> gap() {
        return african.percent()
                .flatMap(one ->
                        european.percent().map(other -> one.subtract(other).abs()));
    }

    /**
     * Present States of those that were partners.
     *
     * @param present how many were present
     * @param members how many were partners
     */
    public record Rate(int present, int members) {
        public Rate {
            if (present < 0 || present > members) {
                throw new IllegalArgumentException("more present than partners: " + present + " of " + members);
            }
        }

        static Rate of(Set<PartnerCode> present, Set<PartnerCode> members) {
            return new Rate((int) members.stream().filter(present::contains).count(), members.size());
        }

        /** Empty where nobody was a partner. */
        public Optional<BigFraction> percent() {
            return members == 0
                    ? Optional.empty()
                    : Optional.of(BigFraction.of(present, members).multiply(100));
        }
    }

    /**
     * Who was a partner State on a day.
     *
     * @param african the African ones
     * @param european the European ones
     * @param observers those of them that were observers
     */
    public record Members(Set<PartnerCode> african, Set<PartnerCode> european, Set<PartnerCode> observers) {
        public Members {
            african = Set.copyOf(african);
            european = Set.copyOf(european);
            observers = Set.copyOf(observers);
        }

        /**
         * @param states the partner States of the day
         * @param expected those of them that are no observers
         */
        public static Members of(List<Partner> states, List<Partner> expected) {
            Set<PartnerCode> observers = codes(states, _ -> true);
            observers.removeAll(codes(expected, _ -> true));
            return new Members(
                    codes(states, it -> it.region() != Region.EUROPE),
                    codes(states, it -> it.region() == Region.EUROPE),
                    observers);
        }

        private static Set<PartnerCode> codes(List<Partner> partners, Predicate<Partner> which) {
            Set<PartnerCode> codes = new HashSet<>();
            partners.stream().filter(which).map(Partner::code).forEach(codes::add);
            return codes;
        }

        boolean has(PartnerCode code) {
            return african.contains(code) || european.contains(code);
        }

        /** These and the others together. */
        Members and(Members others) {
            return new Members(
                    union(african, others.african),
                    union(european, others.european),
                    union(observers, others.observers));
        }

        private static Set<PartnerCode> union(Set<PartnerCode> some, Set<PartnerCode> others) {
            Set<PartnerCode> all = new HashSet<>(some);
            all.addAll(others);
            return all;
        }
    }

    /**
     * A meeting’s attendance.
     *
     * @param attendance who was present
     * @param members who was a partner on its day
     */
    public record Held(Attendance attendance, Members members) {}
}
