package org.marsad.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.documents.Document;
import org.marsad.followup.Evidence.Access;
import org.marsad.followup.EvidenceFiles.Use;
import org.marsad.followup.ReportState;
import org.marsad.identity.Account;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;

/** Who opens a file of Mali’s report, as a table. */
class FileAccessTest {
    private static final PartnerCode SENEGAL = new PartnerCode("SEN");
    private static final PartnerCode MALI = new PartnerCode("MLI");
    private static final Document FILE =
            new Document(7, "law.pdf", "application/pdf", 9, "00", Instant.EPOCH, 99, false);

    /** People of Senegal, by the initials of their roles, as in the table of access rules. */
    @ParameterizedTest
    @CsvSource({
        "DRAFT,     PUBLIC,      - - - O L - - -",
        "SUBMITTED, PARTNERS,    - - - O L - - -",
        "ACCEPTED,  PUBLIC,      C F R O L M P E",
        "ACCEPTED,  PARTNERS,    C F R O L M - E",
        "PUBLISHED, SECRETARIAT, - - - O L - - E",
    })
    void theTableHolds(ReportState state, Access access, String expected) {
        List<Use> uses = List.of(new Use(MALI, state, "12", access));
        String initials = "CFROLMPE";
        String actual = Arrays.stream(Role.values())
                .map(it -> FileAccess.mayOpen(person(it, SENEGAL), FILE, uses)
                        ? initials.substring(it.ordinal(), it.ordinal() + 1)
                        : "-")
                .collect(Collectors.joining(" "));
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void thoseWhoWriteOnTheActionOpenItsFiles() {
        List<Use> uses = List.of(new Use(MALI, ReportState.DRAFT, "12", Access.SECRETARIAT));
        List<Use> other = List.of(new Use(MALI, ReportState.DRAFT, "13", Access.SECRETARIAT));
        assertThat(FileAccess.mayOpen(person(Role.CONTRIBUTOR, MALI), FILE, uses))
                .isTrue();
        assertThat(FileAccess.mayOpen(person(Role.CONTRIBUTOR, MALI), FILE, other))
                .isFalse();
        assertThat(FileAccess.mayOpen(person(Role.FOCAL_POINT, MALI), FILE, other))
                .isTrue();
    }

    @Test
    void whoHandedItInOpensItEvenAfterItWasTakenOut() {
        Document own = new Document(7, "law.pdf", "application/pdf", 9, "00", Instant.EPOCH, 1, false);
        assertThat(FileAccess.mayOpen(person(Role.CONTRIBUTOR, SENEGAL), own, List.of()))
                .isTrue();
        assertThat(FileAccess.mayOpen(person(Role.CONTRIBUTOR, SENEGAL), FILE, List.of()))
                .isFalse();
    }

    private static Person person(Role role, @Nullable PartnerCode partner) {
        Account account = new Account(1, "someone@example.org", "Someone", Language.EN, null);
        Mandate mandate = new Mandate(
                1,
                1,
                role,
                role.hasPartner() ? partner : null,
                role.hasDomain() ? "1" : null,
                role.hasActions() ? Set.of("12") : Set.of(),
                false,
                LocalDate.of(2026, 1, 1),
                null);
        return new Person(account, List.of(mandate));
    }
}
