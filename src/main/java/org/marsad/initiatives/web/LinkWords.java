package org.marsad.initiatives.web;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marsad.initiatives.LinkDecision;
import org.marsad.initiatives.LinkDecision.Verdict;
import org.marsad.initiatives.Reason;
import org.marsad.initiatives.web.InitiativePage.Decided;
import org.marsad.initiatives.web.InitiativePage.LinkedAction;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.plan.Plan;

/** Actions and decisions on links in the reader’s language; who decided is a role and a partner, never a name. */
final class LinkWords {
    private final Texts texts;
    private final Map<PartnerCode, Partner> partners;

    LinkWords(Texts texts, List<Partner> partners) {
        this.texts = texts;
        this.partners = partners.stream().collect(Collectors.toMap(Partner::code, it -> it));
    }

    /** The action’s number and name. */
    String action(String id) {
        return Plan.cadiz().listActions().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> texts.t(
                        "initiatives.links.action", it.code(), it.title().in(texts.language())))
                .orElse(id);
    }

    /** The actions that at least one decider accepted, each with all that was decided on it. */
    List<LinkedAction> linked(List<LinkDecision> decisions) {
        Map<String, List<LinkDecision>> byAction = new LinkedHashMap<>();
        decisions.forEach(it ->
                byAction.computeIfAbsent(it.action(), _ -> new ArrayList<>()).add(it));
        return byAction.entrySet().stream()
                .filter(it -> it.getValue().stream().anyMatch(said -> said.verdict() == Verdict.ACCEPTED))
                .map(it -> new LinkedAction(
                        action(it.getKey()),
                        "/" + texts.language().code() + "/actions/"
                                + it.getKey().substring(1),
                        it.getValue().stream().map(this::decided).toList()))
                .toList();
    }

    private Decided decided(LinkDecision it) {
        LinkDecision.Proposed proposed = it.proposal();
        return new Decided(
                decision(it),
                it.why(),
                proposed == null
                        ? List.of()
                        : proposed.reasons().stream()
                                .map(reason -> Reason.of(reason).in(texts))
                                .toList());
    }

    /** Who decided what, and when. */
    String decision(LinkDecision it) {
        return texts.t(
                "initiatives.links.verdict." + it.verdict().code(),
                who(it),
                texts.date(it.at().atOffset(ZoneOffset.UTC).toLocalDate()));
    }

    private String who(LinkDecision it) {
        String role = texts.t("identity.role." + it.role().code());
        Partner partner = it.partner() == null ? null : partners.get(it.partner());
        return partner == null
                ? role
                : texts.t("initiatives.links.who", role, partner.name().in(texts.language()));
    }
}
