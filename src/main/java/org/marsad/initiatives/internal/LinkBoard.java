package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Person;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.initiatives.LinkDecision;
import org.marsad.initiatives.LinkDecision.Verdict;
import org.marsad.initiatives.Linking;
import org.marsad.initiatives.Links;
import org.marsad.initiatives.Proposal;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.partners.Region;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Service;

/** Proposals and decisions, page by page: a few statements each, however many initiatives there are. */
@Service
class LinkBoard implements Links {
    /** How many initiatives are looked through for a page, and how many proposals fill it. */
    static final int LOOKED_THROUGH = 200;

    static final int FULL = 20;

    private final LinkDecisionStore links;
    private final LinkDesk desk;
    private final SubjectStore subjects;
    private final ConcernStore concerns;
    private final InitiativeStore initiatives;
    private final Partners partners;

    LinkBoard(LinkDecisionStore links, LinkDesk desk, LinkSources sources, Partners partners) {
        this.links = links;
        this.desk = desk;
        this.subjects = sources.subjects();
        this.concerns = sources.concerns();
        this.initiatives = sources.initiatives();
        this.partners = partners;
    }

    @Override
    public List<Proposal> propose(long initiative) {
        return subjects.list(List.of(initiative)).values().stream()
                .flatMap(it -> Signs.propose(it, european()).stream())
                .toList();
    }

    @Override
    public List<LinkDecision> list(Collection<Long> reports) {
        return links.listNewest(reports).stream()
                .filter(it -> it.verdict() != Verdict.WITHDRAWN)
                .toList();
    }

    @Override
    public Map<Long, List<String>> listActions(Collection<Long> keys) {
        return links.listActions(keys);
    }

    @Override
    public List<InitiativeSummary> listLinked(PartnerCode partner, String action, int most) {
        List<Long> keys = concerns.listLinked(partner(partner), action, most);
        return newestFirst(keys);
    }

    @Override
    public long count(String action) {
        return links.count(action);
    }

    @Override
    public Waiting listWaiting(PartnerCode partner, Person reader, @Nullable Long before) {
        LinkDesk.Side side = LinkDesk.Side.of(reader, partner);
        List<ConcernStore.Concern> page =
                concerns.list(partner(partner), before == null ? Long.MAX_VALUE : before, LOOKED_THROUGH);
        List<Long> keys = page.stream()
                .filter(it -> !it.closed())
                .map(ConcernStore.Concern::key)
                .toList();
        Map<Long, List<LinkDecision>> decided =
                links.listNewest(keys).stream().collect(Collectors.groupingBy(LinkDecision::initiative));
        Map<Long, List<Proposal>> waiting = new LinkedHashMap<>();
        Set<String> european = european();
        int rows = 0;
        Long next = page.size() < LOOKED_THROUGH ? null : page.getLast().key();
        for (var subject : subjects.list(keys).entrySet()) {
            if (rows >= FULL) {
                next = Objects.requireNonNull(List.copyOf(waiting.keySet()).getLast());
                break;
            }
            List<LinkDecision> said = decided.getOrDefault(subject.getKey(), List.of());
            List<Proposal> open = Signs.propose(subject.getValue(), european).stream()
                    .filter(it -> isOpen(it, said, partner, side))
                    .toList();
            if (!open.isEmpty()) {
                waiting.put(subject.getKey(), open);
                rows += open.size();
            }
        }
        return new Waiting(rows(waiting, decided, side), next);
    }

    /** Open for a partner is what it has not decided; for the Secretariat what neither it nor the partner has. */
    private static boolean isOpen(Proposal proposal, List<LinkDecision> said, PartnerCode partner, LinkDesk.Side side) {
        return said.stream()
                .filter(it -> it.action().equals(proposal.action()))
                .filter(it -> partner.equals(it.partner()) || it.partner() == null && side.partner() == null)
                .allMatch(it -> it.verdict() == Verdict.WITHDRAWN);
    }

    private List<Row> rows(
            Map<Long, List<Proposal>> waiting, Map<Long, List<LinkDecision>> decided, LinkDesk.Side side) {
        List<Row> rows = new ArrayList<>();
        for (InitiativeSummary initiative : newestFirst(waiting.keySet())) {
            for (Proposal proposal : waiting.getOrDefault(initiative.key(), List.of())) {
                List<LinkDecision> said = decided.getOrDefault(initiative.key(), List.of()).stream()
                        .filter(it -> it.action().equals(proposal.action()))
                        .toList();
                rows.add(new Row(
                        initiative,
                        proposal,
                        said.stream()
                                .filter(it -> it.verdict() != Verdict.WITHDRAWN)
                                .toList(),
                        said.stream()
                                .filter(it -> Objects.equals(it.partner(), side.partner()))
                                .mapToLong(LinkDecision::id)
                                .findFirst()
                                .orElse(0)));
            }
        }
        return rows;
    }

    @Override
    public Optional<LinkDecision> findLast(PartnerCode partner, Person reader) {
        return links.findLast(
                reader.account().id(), LinkDesk.Side.of(reader, partner).partner());
    }

    @Override
    public Outcome decide(Linking linking, Person by) {
        Proposal proposal = propose(linking.initiative()).stream()
                .filter(it -> it.action().equals(linking.action()))
                .findFirst()
                .orElse(null);
        return desk.decide(linking, partner(linking.partner()), proposal, by);
    }

    private List<InitiativeSummary> newestFirst(Collection<Long> keys) {
        return keys.isEmpty() ? List.of() : initiatives.list(keys).reversed();
    }

    private Partner partner(PartnerCode code) {
        return partners.find(code).orElseThrow(() -> new NotFoundException("partner " + code));
    }

    private Set<String> european() {
        return partners.list().stream()
                .filter(it -> it.region() == Region.EUROPE)
                .map(Partner::iso2)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
