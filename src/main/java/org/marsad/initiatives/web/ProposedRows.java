package org.marsad.initiatives.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.initiatives.LinkDecision;
import org.marsad.initiatives.Links;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;

/** Words for a page of proposals. */
final class ProposedRows {
    private final Texts texts;
    private final Names names;
    private final LinkWords words;
    private final String address;

    ProposedRows(Texts texts, List<Partner> partners, String address) {
        this.texts = texts;
        this.names = new Names(texts);
        this.words = new LinkWords(texts, partners);
        this.address = address;
    }

    /** The last decision and on what. */
    record Last(LinkDecision decision, InitiativeSummary initiative) {}

    ProposedPage page(
            Partner partner, Links.Waiting waiting, @Nullable Last last, @Nullable String before, boolean taken) {
        boolean later = before != null && !before.isBlank();
        return new ProposedPage(
                partner.name().in(texts.language()),
                address,
                later ? String.valueOf(before) : "",
                taken,
                says(waiting),
                waiting.rows().stream().map(this::row).toList(),
                last == null ? null : undo(last),
                waiting.next() == null ? null : address + "?before=" + waiting.next(),
                later ? address : null);
    }

    private @Nullable String says(Links.Waiting waiting) {
        if (!waiting.rows().isEmpty()) {
            return null;
        }
        return texts.t(waiting.next() == null ? "initiatives.proposed.none" : "initiatives.proposed.noneHere");
    }

    private ProposedPage.Row row(Links.Row it) {
        InitiativeSummary initiative = it.initiative();
        String countries = initiative.countries().stream().map(names::country).collect(Collectors.joining(", "));
        return new ProposedPage.Row(
                names.best(initiative.titles(), initiative.identifier()),
                "/" + texts.language().code() + InitiativesController.PATH + "/" + initiative.key(),
                texts.t(
                        "initiatives.proposed.about",
                        initiative.identifier(),
                        countries.isEmpty() ? "–" : countries,
                        names.period(initiative.starts(), initiative.ends())),
                Long.toString(initiative.key()),
                it.proposal().action(),
                words.action(it.proposal().action()),
                texts.t("initiatives.proposed.score", it.proposal().score()),
                it.proposal().reasons().stream().map(reason -> reason.in(texts)).toList(),
                it.others().stream().map(words::decision).toList(),
                Long.toString(it.seen()));
    }

    private ProposedPage.Undo undo(Last last) {
        LinkDecision decision = last.decision();
        return new ProposedPage.Undo(
                texts.t(
                        "initiatives.proposed.last." + decision.verdict().code(),
                        words.action(decision.action()),
                        names.best(last.initiative().titles(), last.initiative().identifier())
                                .text()),
                Long.toString(decision.initiative()),
                decision.action(),
                Long.toString(decision.id()));
    }
}
