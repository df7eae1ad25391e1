package org.marsad.partners.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.SearchText;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Partners;
import org.marsad.partners.Relation;
import org.marsad.partners.RelationKind;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/**
 * The partners as one small snapshot of the database, because every page asks for them several times.
 *
 * <p>A snapshot lives for a few seconds: what another program on the same database changes is seen after that, what
 * this one changes at once, by {@link #forget()}.
 */
@Component
@DependsOn("partnerLoader")
class PartnerDirectory implements Partners {
    private static final long LIFE_NANOS = Duration.ofSeconds(5).toNanos();

    private final PartnerStore store;
    private volatile @Nullable Snapshot snapshot;

    PartnerDirectory(PartnerStore store) {
        this.store = store;
    }

    @Override
    public List<Partner> list() {
        return snapshot().partners();
    }

    @Override
    public Optional<Partner> find(PartnerCode code) {
        return Optional.ofNullable(snapshot().byCode().get(code));
    }

    @Override
    public List<Relation> listRelations() {
        return snapshot().relations();
    }

    @Override
    public List<Relation> listRelations(RelationKind kind, LocalDate day) {
        return snapshot().holding(kind, day);
    }

    @Override
    public List<Partner> listStates(LocalDate day) {
        return snapshot().states(day);
    }

    @Override
    public List<Partner> listExpected(LocalDate day) {
        Snapshot now = snapshot();
        Set<PartnerCode> observers = now.codes(RelationKind.OBSERVER, day);
        return now.states(day).stream()
                .filter(it -> !observers.contains(it.code()))
                .toList();
    }

    @Override
    public Optional<Partner> resolve(String codeOrName) {
        Snapshot now = snapshot();
        PartnerCode code = now.aliases().get(SearchText.normalise(codeOrName));
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(now.byCode().get(code));
    }

    /** Whoever changes a partner or a relation calls this after the commit. */
    void forget() {
        snapshot = null;
    }

    private Snapshot snapshot() {
        Snapshot known = snapshot;
        if (known == null || System.nanoTime() - known.readAt() > LIFE_NANOS) {
            known = read();
            snapshot = known;
        }
        return known;
    }

    private Snapshot read() {
        long readAt = System.nanoTime();
        List<Partner> partners = List.copyOf(store.listPartners());
        return new Snapshot(
                readAt,
                partners,
                partners.stream().collect(Collectors.toUnmodifiableMap(Partner::code, Function.identity())),
                List.copyOf(store.listRelations()),
                Map.copyOf(store.listAliases()));
    }

    private record Snapshot(
            long readAt,
            List<Partner> partners,
            Map<PartnerCode, Partner> byCode,
            List<Relation> relations,
            Map<String, PartnerCode> aliases) {

        List<Relation> holding(RelationKind kind, LocalDate day) {
            return relations.stream()
                    .filter(it -> it.kind() == kind && it.holdsOn(day))
                    .toList();
        }

        Set<PartnerCode> codes(RelationKind kind, LocalDate day) {
            return holding(kind, day).stream().map(Relation::partner).collect(Collectors.toSet());
        }

        List<Partner> states(LocalDate day) {
            Set<PartnerCode> partnersOfTheDay = codes(RelationKind.PARTNER, day);
            return partners.stream()
                    .filter(it -> it.kind() == PartnerKind.STATE && partnersOfTheDay.contains(it.code()))
                    .toList();
        }
    }
}
