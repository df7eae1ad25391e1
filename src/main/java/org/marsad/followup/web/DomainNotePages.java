package org.marsad.followup.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Cycle;
import org.marsad.followup.DomainNote;
import org.marsad.followup.DomainNotes;
import org.marsad.followup.Reports;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.partners.Relation;
import org.marsad.partners.RelationKind;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;
import org.springframework.stereotype.Component;

/** Makes the pages on the domains of a cycle. */
@Component
class DomainNotePages {
    private final DomainNotes notes;
    private final Reports reports;
    private final Partners partners;
    private final Signatories signatories;
    private final Clock clock;

    DomainNotePages(DomainNotes notes, Reports reports, Partners partners, Signatories signatories, Clock clock) {
        this.notes = notes;
        this.reports = reports;
        this.partners = partners;
        this.signatories = signatories;
        this.clock = clock;
    }

    /** One domain, with the accepted answers that this person may read. */
    DomainNotePage page(
            Language language, Cycle cycle, Domain domain, Person person, DomainSubject.@Nullable Refused refused) {
        DomainSubject subject = subject(language, cycle, domain, notes.listVersions(cycle.code(), domain.code()));
        List<AcceptedReport> accepted = reports.listAccepted(cycle.code()).stream()
                .filter(it -> person.mayReadAccepted(it.partner(), domain.code()))
                .toList();
        return new DomainNotePage(
                domain.title().in(language),
                subject.texts().t("followup.note.reported", accepted.size()),
                refused == null ? null : refused.sentence(),
                subject.forms(person, refused),
                subject.written(),
                domain.listActions().stream()
                        .map(it -> AcceptedAnswers.of(subject.texts(), it, accepted, subject.names(), today()))
                        .toList());
    }

    /** Of each domain that this person may read: its reference countries and where their notes are. */
    DomainNotesPage list(Language language, Cycle cycle, Person person) {
        List<Relation> references = partners.listRelations(RelationKind.REFERENCE_COUNTRY, today());
        List<Domain> domains = Plan.cadiz().domains().stream()
                .filter(it -> person.isSecretariat() || person.mayNote(it.code()))
                .toList();
        DomainSubject all = subject(language, cycle, domains.getFirst(), notes.list(cycle.code()));
        return new DomainNotesPage(domains.stream()
                .map(it -> DomainNotesPage.Row.of(all.in(it), codes(references, it)))
                .toList());
    }

    private static List<PartnerCode> codes(List<Relation> references, Domain domain) {
        return references.stream()
                .filter(it -> domain.code().equals(it.detail()))
                .map(Relation::partner)
                .toList();
    }

    private DomainSubject subject(Language language, Cycle cycle, Domain domain, List<DomainNote> written) {
        Texts texts = Texts.in(language);
        Map<PartnerCode, String> names = partners.list().stream()
                .collect(Collectors.toMap(Partner::code, it -> it.name().in(language)));
        Signatures signatures = signatories.sign(
                texts, written.stream().map(DomainNote::account).toList());
        return new DomainSubject(texts, cycle, domain, written, names, signatures);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
