package org.marsad.initiatives.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.internal.Profile.Relation;

/**
 * Whether two reports may be of the same initiative, for a person to decide: a proposal only, never a merge. The points
 * are a judgement; {@code docs/initiatives.md} says how they fare.
 *
 * @param score 0 to 100
 * @param reasons what speaks for it and against it
 */
record Likeness(int score, Set<Reason> reasons) {
    /** From here on a pair is worth a person's look. */
    static final int PROPOSED = 50;

    private static final double TITLE_POINTS = 60;
    private static final double WHOLE_TITLE = 0.6;
    private static final double MUCH_IN_COMMON = 12;
    private static final double TITLE_ALIKE = 0.4;
    private static final long NEAR_DAYS = 31;
    private static final long FAR_DAYS = 365;
    private static final BigDecimal SAME_MONEY = new BigDecimal("0.98");
    private static final BigDecimal NEAR_MONEY = new BigDecimal("0.8");
    private static final BigDecimal OTHER_MONEY = new BigDecimal("0.5");
    private static final int LONG_IDENTIFIER = 8;
    /** The standard's relation for the same activity as another organisation reports it. */
    private static final String THIRD_PARTY = "5";

    /** What speaks for the same initiative, or against it, with its points; a title has its own count. */
    enum Reason {
        /** The same identifier apart from capitals and punctuation. */
        IDENTIFIER(45),
        /** One identifier begins with the other: a contract and its programme. */
        ROOT(10),
        /** One says that the other is a report of the same activity. */
        SAME_ACTIVITY(60),
        /** One names the other as parent, child, sibling or co-funded. */
        RELATED(10),
        TITLE(0),
        /** Begins within 31 days. */
        START(12),
        /** Ends within 31 days. */
        END(8),
        /** The same within two percent, in the same currency. */
        BUDGET(16),
        /** The same within a fifth, in the same currency. */
        NEAR_BUDGET(5),
        PARTNER(8),
        COUNTRIES(8),
        /** Some of the countries. */
        COUNTRY(4),
        OTHER_COUNTRY(-25),
        /** The titles name other countries. */
        OTHER_PLACE(-24),
        /** The titles name other directions, such as north and south. */
        OTHER_SIDE(-10),
        OTHER_PHASE(-22),
        /** Only one is of a component. */
        OTHER_PART(-22),
        /** Begins more than a year apart. */
        OTHER_START(-4),
        /** Ends more than a year apart. */
        OTHER_END(-4),
        /** One has less than half of the other, in the same currency. */
        OTHER_BUDGET(-4);

        private final int points;

        Reason(int points) {
            this.points = points;
        }

        /** As in the database and in message keys, such as {@code otherPhase}. */
        String code() {
            String[] words = name().toLowerCase(Locale.ROOT).split("_");
            return words.length == 1
                    ? words[0]
                    : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1);
        }
    }

    Likeness {
        reasons = Set.copyOf(reasons);
    }

    /** @param weights how much a word of a title says: the fewer reports have it, the more */
    static Likeness between(Profile one, Profile other, ToDoubleFunction<String> weights) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        identifiers(reasons, Profile.plain(one.identifier()), Profile.plain(other.identifier()));
        links(reasons, one, other);
        links(reasons, other, one);
        days(reasons, one.starts(), other.starts(), Reason.START, Reason.OTHER_START);
        days(reasons, one.ends(), other.ends(), Reason.END, Reason.OTHER_END);
        money(reasons, one, other);
        add(reasons, Reason.PARTNER, !Collections.disjoint(one.partners(), other.partners()));
        countries(reasons, one.countries(), other.countries());
        double best = best(reasons, one, other, weights);
        long score = Math.round(best) + sum(reasons);
        return new Likeness((int) Math.clamp(score, 0, 100), reasons);
    }

    /** The points of the titles that are most alike, with what these two say for and against. */
    private static double best(Set<Reason> reasons, Profile one, Profile other, ToDoubleFunction<String> weights) {
        double best = Double.NEGATIVE_INFINITY;
        double points = 0;
        Set<Reason> said = Set.of();
        for (Title mine : one.titles()) {
            for (Title theirs : other.titles()) {
                Set<Reason> against = against(mine, theirs);
                double alike = alike(mine.words(), theirs.words(), weights);
                if (alike + sum(against) > best) {
                    best = alike + sum(against);
                    points = alike;
                    said = against;
                }
            }
        }
        reasons.addAll(said);
        add(reasons, Reason.TITLE, points >= TITLE_ALIKE * TITLE_POINTS);
        return points;
    }

    /** Mostly the share of what both have in common, and partly what the shorter has in common, if that is much. */
    private static double alike(Set<String> one, Set<String> other, ToDoubleFunction<String> weights) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        double common = both.stream().mapToDouble(weights).sum();
        if (common == 0) {
            return 0;
        }
        double mine = one.stream().mapToDouble(weights).sum();
        double theirs = other.stream().mapToDouble(weights).sum();
        double whole = 2 * common / (mine + theirs);
        double part = common / Math.min(mine, theirs) * Math.min(1, common / MUCH_IN_COMMON);
        return TITLE_POINTS * (WHOLE_TITLE * whole + (1 - WHOLE_TITLE) * part);
    }

    private static Set<Reason> against(Title one, Title other) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        add(reasons, Reason.OTHER_PHASE, !one.phases().equals(other.phases()));
        add(reasons, Reason.OTHER_PLACE, isApart(one.places(), other.places()));
        add(reasons, Reason.OTHER_SIDE, isApart(one.sides(), other.sides()));
        add(reasons, Reason.OTHER_PART, one.part() != other.part());
        return reasons;
    }

    private static void identifiers(Set<Reason> reasons, String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        if (!one.isEmpty() && one.equals(other)) {
            reasons.add(Reason.IDENTIFIER);
        } else if (shorter.length() > LONG_IDENTIFIER && (one.startsWith(other) || other.startsWith(one))) {
            reasons.add(Reason.ROOT);
        }
    }

    private static void links(Set<Reason> reasons, Profile from, Profile to) {
        String plain = Profile.plain(to.identifier());
        for (Relation relation : from.relations()) {
            if (!plain.isEmpty() && plain.equals(Profile.plain(relation.reference()))) {
                reasons.add(THIRD_PARTY.equals(relation.code()) ? Reason.SAME_ACTIVITY : Reason.RELATED);
            }
        }
    }

    private static void days(
            Set<Reason> reasons, @Nullable LocalDate one, @Nullable LocalDate other, Reason near, Reason far) {
        if (one != null && other != null) {
            long days = Math.abs(ChronoUnit.DAYS.between(one, other));
            add(reasons, near, days <= NEAR_DAYS);
            add(reasons, far, days > FAR_DAYS);
        }
    }

    private static void money(Set<Reason> reasons, Profile one, Profile other) {
        BigDecimal mine = one.budget();
        BigDecimal theirs = other.budget();
        if (mine == null
                || theirs == null
                || mine.signum() <= 0
                || theirs.signum() <= 0
                || one.currency() == null
                || !one.currency().equals(other.currency())) {
            return;
        }
        BigDecimal less = mine.min(theirs);
        BigDecimal more = mine.max(theirs);
        if (less.compareTo(more.multiply(SAME_MONEY)) >= 0) {
            reasons.add(Reason.BUDGET);
        } else if (less.compareTo(more.multiply(NEAR_MONEY)) >= 0) {
            reasons.add(Reason.NEAR_BUDGET);
        } else {
            add(reasons, Reason.OTHER_BUDGET, less.compareTo(more.multiply(OTHER_MONEY)) < 0);
        }
    }

    private static void countries(Set<Reason> reasons, Set<String> one, Set<String> other) {
        if (!one.isEmpty() && one.equals(other)) {
            reasons.add(Reason.COUNTRIES);
        } else if (isApart(one, other)) {
            reasons.add(Reason.OTHER_COUNTRY);
        } else {
            add(reasons, Reason.COUNTRY, !one.isEmpty() && !other.isEmpty());
        }
    }

    private static boolean isApart(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static void add(Set<Reason> reasons, Reason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private static long sum(Set<Reason> reasons) {
        return reasons.stream().mapToLong(it -> it.points).sum();
    }

    /** The codes of the reasons, what speaks for it first. */
    List<String> codes() {
        return reasons.stream().sorted().map(Reason::code).toList();
    }
}
