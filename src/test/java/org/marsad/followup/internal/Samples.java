package org.marsad.followup.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.Cycle;
import org.marsad.followup.Evidence;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.NotApplicableReason;
import org.marsad.followup.Status;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;

/** A cycle and reports to store. */
final class Samples {
    private static final Evidence LAW =
            new Evidence(EvidenceLevel.E2, "Loi fictive", "https://test.invalid/loi", LocalDate.of(2024, 5, 1), "fr");
    private static final Evidence NOTE = new Evidence(
            EvidenceLevel.E1, "مذكرة وهمية", null, LocalDate.of(2023, 5, 1), "ar", Evidence.Access.SECRETARIAT);

    private Samples() {}

    static List<Answer> everyKindOfAnswer() {
        return List.of(
                new Answer("2", Status.IMPLEMENTED, null, "Texte d’essai", "fr", List.of(NOTE, LAW)),
                new Answer("1", Status.NOT_STARTED, null, null, null, List.of()),
                new Answer("17", Status.NOT_APPLICABLE, NotApplicableReason.NO_COAST, null, null, List.of()),
                new Answer("18", Status.REVERSED, null, "نص تجريبي", "ar", List.of(LAW)),
                new Answer("19", Status.UNKNOWN, null, null, null, List.of()));
    }

    static AcceptedReport report(String partner, int version, List<Answer> answers) {
        return new AcceptedReport(
                "2025",
                new PartnerCode(partner),
                version,
                version == 1 ? null : 3L,
                Instant.parse("2026-09-01T10:00:00Z"),
                Instant.parse("2026-09-20T10:00:00.123456Z"),
                answers);
    }

    static Cycle cycle(String code, int year) {
        return new Cycle(
                code,
                new LocalizedText("Cycle " + year, "Cycle " + year, "دورة " + year),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year + 1, 9, 30));
    }
}
