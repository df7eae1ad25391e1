package org.marsad.followup.web;

import java.util.List;
import org.marsad.kernel.PartnerCode;

/**
 * The domains of a cycle and who has written a note on them.
 *
 * @param rows one a domain
 */
public record DomainNotesPage(List<Row> rows) {
    public DomainNotesPage {
        rows = List.copyOf(rows);
    }

    /**
     * A domain.
     *
     * @param code its code
     * @param title its name
     * @param url its page
     * @param references its reference countries, each with its note's version or that there is none
     */
    public record Row(String code, String title, String url, List<Reference> references) {
        public Row {
            references = List.copyOf(references);
        }

        static Row of(DomainSubject subject, List<PartnerCode> references) {
            return new Row(
                    subject.domain().code(),
                    subject.domain().title().in(subject.texts().language()),
                    new DomainAddresses(
                                    subject.texts().language(), subject.cycle().code())
                            .domain(subject.domain().code()),
                    references.stream().map(it -> reference(subject, it)).toList());
        }

        private static Reference reference(DomainSubject subject, PartnerCode partner) {
            return subject.notes().stream()
                    .filter(it -> it.partner().equals(partner))
                    .findFirst()
                    .map(it -> new Reference(subject.name(partner), subject.about(it), true))
                    .orElseGet(() ->
                            new Reference(subject.name(partner), subject.texts().t("followup.note.none"), false));
        }
    }

    /**
     * A reference country.
     *
     * @param name its name
     * @param about its note in a few words
     * @param written whether there is one
     */
    public record Reference(String name, String about, boolean written) {}
}
