package org.marsad.identity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;

/** Who may do what, as a table. Own is SEN and domain 1 with actions 1 and 2; foreign is MAR and domain 2. */
class AccessRulesTest {
    private static final PartnerCode SEN = new PartnerCode("SEN");
    private static final PartnerCode MAR = new PartnerCode("MAR");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static final Map<String, Predicate<Person>> RULES = rules();

    /** Roles by their initials: contributor, focal point, reference, officer, lead, member, observer, evaluator. */
    @ParameterizedTest
    @CsvSource({
        "draft own,            C F - O L - - -",
        "draft foreign,        - - - O L - - -",
        "write own delegated,  C F - - - - - -",
        "write own other,      - F - - - - - -",
        "write foreign,        - - - - - - - -",
        "submit own,           - F - - - - - -",
        "submit foreign,       - - - - - - - -",
        "review,               - - - O L - - -",
        "accepted own domain,  C F R O L M P E",
        "accepted other domain,C F - O L M P E",
        "accepted foreign,     - - - O L M P E",
        "note own domain,      - - R - - - - -",
        "note other domain,    - - - - - - - -",
        "freeze,               - - - - L - - -",
        "people own,           - F - O L - - -",
        "people foreign,       - - - O L - - -",
        "invite contributor,   - F - O L - - -",
        "invite foreign,       - - - O L - - -",
        "invite focal point,   - - - O L - - -",
        "invite officer,       - - - - L - - -",
        "invite lead,          - - - - L - - -",
        "change own mandate,   - F - - L - - -",
        "change contributor,   - F - O L - - -",
        "change other focal,   - - - O L - - -",
    })
    void theTableHolds(String rule, String expected) {
        assertThat(RULES).containsKey(rule);
        String actual = Arrays.stream(Role.values())
                .map(role -> requireNonNull(RULES.get(rule)).test(person(role)) ? initial(role) : "-")
                .collect(Collectors.joining(" "));
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void whoHasNoMandateMayNothing(Role role) {
        Person nobody = new Person(account(1), List.of());
        assertThat(nobody.has(role)).isFalse();
        assertThat(RULES.values()).noneMatch(it -> it.test(nobody));
    }

    @Test
    void aDeputyMayWhatTheFocalPointMay() {
        Person deputy = new Person(account(2), List.of(mandate(Role.FOCAL_POINT, true)));
        assertThat(deputy.maySubmit(SEN)).isTrue();
        assertThat(deputy.mayWrite(SEN, "29")).isTrue();
        assertThat(deputy.maySubmit(MAR)).isFalse();
    }

    @Test
    void mandatesAddUp() {
        Mandate focal = mandate(Role.FOCAL_POINT, false);
        Mandate evaluator = mandate(Role.EVALUATOR, false);
        Person both = new Person(account(3), List.of(focal, evaluator));
        assertThat(both.maySubmit(SEN)).isTrue();
        assertThat(both.mayReadAccepted(MAR, "2")).isTrue();
        assertThat(both.actor()).isEqualTo("focal-point SEN, evaluator");
    }

    @Test
    void anEndIsTheFirstDayWithout() {
        Mandate mandate = new Mandate(1, 1, Role.EVALUATOR, null, null, Set.of(), false, DAY, DAY.plusDays(2));
        assertThat(mandate.holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(mandate.holdsOn(DAY)).isTrue();
        assertThat(mandate.holdsOn(DAY.plusDays(1))).isTrue();
        assertThat(mandate.holdsOn(DAY.plusDays(2))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aMandateNamesJustWhatItsRoleAsksFor(Role role) {
        assertThat(mandate(role, false).role()).isEqualTo(role);
        PartnerCode wrongPartner = role.hasPartner() ? null : SEN;
        String wrongDomain = role.hasDomain() ? null : "1";
        PartnerCode partner = role.hasPartner() ? SEN : null;
        String domain = role.hasDomain() ? "1" : null;
        assertRefused(role, wrongPartner, domain, Set.of(), false);
        assertRefused(role, partner, wrongDomain, Set.of(), false);
        if (!role.hasActions()) {
            assertRefused(role, partner, domain, Set.of("1"), false);
        }
        if (!role.hasDeputies()) {
            assertRefused(role, partner, domain, Set.of(), true);
        }
    }

    @Test
    void addressesAreComparedWithoutCase() {
        assertThat(new Account(1, " Focal.SEN@Example.ORG ", " A ", Language.FR, null))
                .extracting(Account::email, Account::name)
                .containsExactly("focal.sen@example.org", "A");
        for (String bad : List.of("", "a", "a@b", "a b@c.de", "a@@c.de", "a@c.de, b@c.de", "<a@c.de>")) {
            assertThatThrownBy(() -> Account.normalized(bad)).as(bad).isInstanceOf(UserError.class);
        }
    }

    private static void assertRefused(
            Role role, @Nullable PartnerCode partner, @Nullable String domain, Set<String> actions, boolean deputy) {
        assertThatThrownBy(() -> new Mandate(1, 1, role, partner, domain, actions, deputy, DAY, null))
                .isInstanceOf(UserError.class);
    }

    private static Map<String, Predicate<Person>> rules() {
        Map<String, Predicate<Person>> rules = new LinkedHashMap<>();
        rules.put("draft own", it -> it.mayReadDraft(SEN));
        rules.put("draft foreign", it -> it.mayReadDraft(MAR));
        rules.put("write own delegated", it -> it.mayWrite(SEN, "2"));
        rules.put("write own other", it -> it.mayWrite(SEN, "12"));
        rules.put("write foreign", it -> it.mayWrite(MAR, "2"));
        rules.put("submit own", it -> it.maySubmit(SEN));
        rules.put("submit foreign", it -> it.maySubmit(MAR));
        rules.put("review", Person::mayReview);
        rules.put("accepted own domain", it -> it.mayReadAccepted(SEN, "1"));
        rules.put("accepted other domain", it -> it.mayReadAccepted(SEN, "2"));
        rules.put("accepted foreign", it -> it.mayReadAccepted(MAR, "2"));
        rules.put("note own domain", it -> it.mayNote("1"));
        rules.put("note other domain", it -> it.mayNote("2"));
        rules.put("freeze", Person::mayFreeze);
        rules.put("people own", it -> it.mayKeepPeopleOf(SEN));
        rules.put("people foreign", it -> it.mayKeepPeopleOf(MAR));
        rules.put("invite contributor", it -> it.mayInvite(invitation(Role.CONTRIBUTOR, SEN)));
        rules.put("invite foreign", it -> it.mayInvite(invitation(Role.CONTRIBUTOR, MAR)));
        rules.put("invite focal point", it -> it.mayInvite(invitation(Role.FOCAL_POINT, SEN)));
        rules.put("invite officer", it -> it.mayInvite(invitation(Role.SECRETARIAT_OFFICER, null)));
        rules.put("invite lead", it -> it.mayInvite(invitation(Role.SECRETARIAT_LEAD, null)));
        rules.put(
                "change own mandate",
                it -> !it.mandates().isEmpty() && it.mayChange(it.mandates().getFirst()));
        rules.put("change contributor", it -> it.mayChange(of(99, Role.CONTRIBUTOR, false)));
        rules.put("change other focal", it -> it.mayChange(of(99, Role.FOCAL_POINT, false)));
        return rules;
    }

    private static Invitation invitation(Role role, @Nullable PartnerCode partner) {
        Invitee someone = new Invitee("new@example.org", "New", Language.EN);
        return new Invitation(someone, role, partner, null, Set.of(), false, null);
    }

    private static Person person(Role role) {
        return new Person(account(7), List.of(mandate(role, false)));
    }

    private static Account account(long id) {
        return new Account(id, "someone@example.org", "Someone", Language.EN, null);
    }

    private static Mandate mandate(Role role, boolean deputy) {
        return of(7, role, deputy);
    }

    private static Mandate of(long account, Role role, boolean deputy) {
        return new Mandate(
                role.ordinal() + 1,
                account,
                role,
                role.hasPartner() ? SEN : null,
                role.hasDomain() ? "1" : null,
                role.hasActions() ? Set.of("1", "2") : Set.of(),
                deputy,
                DAY,
                null);
    }

    private static String initial(Role role) {
        return switch (role) {
            case CONTRIBUTOR -> "C";
            case FOCAL_POINT -> "F";
            case REFERENCE_COUNTRY -> "R";
            case SECRETARIAT_OFFICER -> "O";
            case SECRETARIAT_LEAD -> "L";
            case COMMITTEE_MEMBER -> "M";
            case PERMANENT_OBSERVER -> "P";
            case EVALUATOR -> "E";
        };
    }
}
