package org.marsad.followup.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Cycle;
import org.marsad.followup.DomainNote;
import org.marsad.followup.DomainNotes;
import org.marsad.followup.FormTexts;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.plan.Domain;

/**
 * A domain of a cycle with its notes.
 *
 * @param texts the reader's language
 * @param cycle the cycle
 * @param domain the domain
 * @param notes all versions of its notes, by partner, the newest first
 * @param names the partners' names
 * @param signatures who wrote them
 */
record DomainSubject(
        Texts texts,
        Cycle cycle,
        Domain domain,
        List<DomainNote> notes,
        Map<PartnerCode, String> names,
        Signatures signatures) {
    /**
     * What was typed and not taken.
     *
     * @param words the note
     * @param sentence why
     */
    record Refused(DomainNotes.Words words, String sentence) {}

    /** Another domain, with those of the notes that are about it. */
    DomainSubject in(Domain other) {
        List<DomainNote> own =
                notes.stream().filter(it -> it.domain().equals(other.code())).toList();
        return new DomainSubject(texts, cycle, other, own, names, signatures);
    }

    String name(PartnerCode partner) {
        return names.getOrDefault(partner, partner.value());
    }

    /** Where the reader writes. */
    List<DomainNotePage.Form> forms(Person person, @Nullable Refused refused) {
        return person.mandates().stream()
                .filter(it ->
                        it.role() == Role.REFERENCE_COUNTRY && domain.code().equals(it.domain()))
                .map(Mandate::partner)
                .filter(Objects::nonNull)
                .distinct()
                .map(it -> form(it, refused))
                .toList();
    }

    private DomainNotePage.Form form(PartnerCode partner, @Nullable Refused refused) {
        DomainNote note = newest(partner);
        DomainNotes.Words typed = refused != null && refused.words().partner().equals(partner) ? refused.words() : null;
        String text = typed != null ? typed.text() : note == null ? "" : note.text();
        String own = note == null ? texts.language().code() : note.language();
        return new DomainNotePage.Form(
                new DomainAddresses(texts.language(), cycle.code()).domain(domain.code()),
                partner.value(),
                name(partner),
                Integer.toString(note == null ? 0 : note.version()),
                text,
                DomainNotes.LONGEST,
                Choice.languages(new FormTexts(texts), typed == null ? own : typed.language()),
                refused == null || typed == null ? null : refused.sentence(),
                note == null ? null : about(note));
    }

    private @Nullable DomainNote newest(PartnerCode partner) {
        return notes.stream()
                .filter(it -> it.partner().equals(partner))
                .findFirst()
                .orElse(null);
    }

    List<DomainNotePage.Written> written() {
        Map<PartnerCode, List<DomainNote>> byPartner = notes.stream()
                .collect(Collectors.groupingBy(DomainNote::partner, LinkedHashMap::new, Collectors.toList()));
        return byPartner.entrySet().stream()
                .map(it -> new DomainNotePage.Written(
                        name(it.getKey()),
                        it.getValue().stream().map(this::version).toList()))
                .toList();
    }

    private DomainNotePage.Version version(DomainNote note) {
        return new DomainNotePage.Version(about(note), note.text(), note.language());
    }

    /** Which version of a note, by whom and when. */
    String about(DomainNote note) {
        return texts.t(
                "followup.note.version", note.version(), signatures.of(note.account()), Moments.say(texts, note.at()));
    }
}
