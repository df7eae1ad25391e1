package org.marsad.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Editions;
import org.marsad.assessment.GroupResult;
import org.marsad.followup.Cycle;
import org.marsad.followup.DomainNote;
import org.marsad.followup.DomainNotes;
import org.marsad.followup.Noting;
import org.marsad.followup.Notings;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;
import org.springframework.stereotype.Component;

/** Computes what would be published if it were frozen today, and gathers what the reference countries say. */
@Component
class Briefs {
    private final Editions editions;
    private final Partners partners;
    private final DomainNotes notes;
    private final Notings notings;
    private final Clock clock;

    Briefs(Editions editions, Partners partners, DomainNotes notes, Notings notings, Clock clock) {
        this.editions = editions;
        this.partners = partners;
        this.notes = notes;
        this.notings = notings;
        this.clock = clock;
    }

    BriefPage brief(Texts texts, Cycle cycle, Person reader, @Nullable String message) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Editions.Outlook outlook = editions.outlook(cycle.code(), day);
        List<DomainNote> written = notes.list(cycle.code());
        Map<PartnerCode, String> names = partners.list().stream()
                .collect(Collectors.toMap(Partner::code, it -> it.name().in(texts.language())));
        return new BriefPage(
                BriefInterval.of(texts, outlook.reported(), outlook.expected()),
                texts.t("assessment.brief.coverage", outlook.reported(), outlook.expected()),
                Plan.cadiz().domains().stream()
                        .map(it -> row(
                                texts, it, outlook.assessment().domains().get(it.code()), notes(it, written, names)))
                        .toList(),
                message,
                noting(texts, cycle, reader));
    }

    private static BriefPage.DomainRow row(
            Texts texts, Domain domain, @Nullable GroupResult result, List<BriefPage.Note> notes) {
        BriefInterval interval = BriefInterval.of(texts, result);
        String answers =
                result == null ? "" : texts.t("assessment.brief.answers", result.respondents(), result.expected());
        return new BriefPage.DomainRow(
                domain.code(),
                domain.title().in(texts.language()),
                interval,
                interval.value() == null || interval.upper() == null
                        ? texts.t("assessment.publication.insufficient-data")
                        : texts.t("assessment.brief.interval", interval.value(), interval.upper()),
                answers,
                notes);
    }

    private static List<BriefPage.Note> notes(Domain domain, List<DomainNote> all, Map<PartnerCode, String> names) {
        return all.stream()
                .filter(it -> it.domain().equals(domain.code()))
                .map(it -> new BriefPage.Note(
                        names.getOrDefault(it.partner(), it.partner().value()), it.text(), it.language()))
                .toList();
    }

    private BriefPage.NotingBox noting(Texts texts, Cycle cycle, Person reader) {
        Noting noting = notings.of(cycle.code());
        boolean can = reader.has(Role.COMMITTEE_MEMBER) && noting.waiting() > 0;
        String state = texts.t("assessment.brief.noting", noting.noted(), noting.waiting());
        return new BriefPage.NotingBox(
                state,
                can ? "/" + texts.language().code() + BriefController.ROOT + "/" + cycle.code() : null,
                seen(noting),
                texts.t("assessment.brief.note", noting.waiting()));
    }

    /** What somebody who reads the brief now has seen. */
    static String seen(Noting noting) {
        return noting.noted() + "-" + noting.waiting();
    }
}
