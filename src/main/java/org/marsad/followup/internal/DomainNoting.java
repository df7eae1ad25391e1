package org.marsad.followup.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.documents.PersonalData;
import org.marsad.followup.DomainNote;
import org.marsad.followup.DomainNotes;
import org.marsad.followup.Reports;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.journal.Journal;
import org.marsad.kernel.UserError;
import org.marsad.web.ForbiddenException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets reference countries write on their domain, and nobody else. */
@Service
class DomainNoting implements DomainNotes {
    private final DomainNoteStore notes;
    private final Reports reports;
    private final Journal journal;
    private final Clock clock;

    DomainNoting(DomainNoteStore notes, Reports reports, Journal journal, Clock clock) {
        this.notes = notes;
        this.reports = reports;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<DomainNote> list(String cycle) {
        return notes.listNewest(cycle);
    }

    @Override
    public List<DomainNote> listVersions(String cycle, String domain) {
        return notes.listVersions(cycle, domain);
    }

    @Override
    @Transactional
    public Writing write(Words words, Person by) {
        if (by.mandates().stream().noneMatch(it -> isFor(it, words))) {
            throw new ForbiddenException("followup.note.notYours");
        }
        check(words);
        DomainNote before = notes.findForWriting(words).orElse(null);
        if (before != null
                && before.text().equals(words.text())
                && before.language().equals(words.language())) {
            return new Writing.Same(before);
        }
        if (before != null && before.version() != words.seen()) {
            return new Writing.Conflict(before);
        }
        DomainNote note = next(before, words, by);
        notes.insert(note);
        journal.record(
                by.actor(),
                "followup.domain-note",
                words.cycle() + " " + words.domain() + " " + words.partner(),
                "version " + note.version());
        return new Writing.Written(note);
    }

    private void check(Words words) {
        if (reports.findCycle(words.cycle()).isEmpty()) {
            throw new UserError("followup.cycle.unknown", words.cycle());
        }
        if (words.text().isEmpty()) {
            throw new UserError("followup.comment.empty");
        }
        if (words.text().length() > LONGEST) {
            throw new UserError("followup.note.tooLong", LONGEST, words.text().length());
        }
        if (!PersonalData.find(words.text()).isEmpty()) {
            throw new UserError("followup.mistake.personal");
        }
        if (!words.language().matches("[a-z]{2}")) {
            throw new UserError("followup.mistake.languageMissing");
        }
    }

    private DomainNote next(@Nullable DomainNote before, Words words, Person by) {
        return new DomainNote(
                words.cycle(),
                words.domain(),
                words.partner(),
                before == null ? 1 : before.version() + 1,
                words.text(),
                words.language(),
                by.account().id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static boolean isFor(Mandate mandate, Words words) {
        return mandate.is(Role.REFERENCE_COUNTRY, words.partner())
                && words.domain().equals(mandate.domain());
    }
}
