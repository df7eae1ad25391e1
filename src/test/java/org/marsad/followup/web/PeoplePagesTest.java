package org.marsad.followup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.identity.Visitor.location;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.Program;
import org.marsad.database.TestDatabases;
import org.marsad.identity.Accounts;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.identity.Visitor;
import org.marsad.kernel.PartnerCode;

/** Those who keep people, at work without a script. */
class PeoplePagesTest {
    private static final PartnerCode SEN = new PartnerCode("SEN");

    private static Program program;
    private static Accounts accounts;

    @BeforeAll
    static void start() {
        program = Program.start("spring.datasource.url=" + TestDatabases.freshUrl());
        accounts = program.get(Accounts.class);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void theSecretariatSeesEverybodyAndInvites() {
        Visitor lead = as("lead@exercise.invalid");
        assertThat(lead.get("/en/desk/people").body())
                .contains("focal.sen@exercise.invalid", "evaluator@exercise.invalid", "Ghana");
        HttpResponse<String> answer = lead.post(
                "/en/desk/people/invitations",
                Map.of(
                        "email",
                        "New.Observer@exercise.invalid",
                        "name",
                        "New",
                        "role",
                        "permanent-observer",
                        "partner",
                        "IOM",
                        "language",
                        "en"));
        assertThat(location(answer)).isEqualTo("/en/desk/people?done");
        Person invited = person("new.observer@exercise.invalid");
        assertThat(invited.actor()).isEqualTo("permanent-observer IOM");

        String end = "/en/desk/people/mandates/" + invited.mandates().getFirst().id() + "/end";
        assertThat(lead.post(end, Map.of()).statusCode()).isEqualTo(303);
        assertThat(person("new.observer@exercise.invalid").mandates()).isEmpty();
        assertThat(lead.post(end, Map.of()).statusCode()).isEqualTo(400);
    }

    @Test
    void mistakesAreSaidAtTheFieldAndNothingTypedIsLost() {
        Visitor lead = as("lead@exercise.invalid");
        String body = lead.post(
                        "/en/desk/people/invitations",
                        Map.of("email", "x", "name", "Typed “Name”", "role", "evaluator", "deputy", "true"))
                .body();
        assertThat(body)
                .contains("“x” is not an e-mail address", "id=\"email-mistake\"", "Typed “Name”")
                .containsPattern("value=\"evaluator\" selected");
        assertThat(lead.post(
                                "/en/desk/people/invitations",
                                Map.of("email", "a@exercise.invalid", "name", "A", "role", "focal-point"))
                        .body())
                .contains("id=\"partner-mistake\"");
        assertThat(accounts.findByEmail("a@exercise.invalid")).isEmpty();
    }

    @Test
    void anOfficerGivesNoRoleOfTheSecretariat() {
        Visitor officer = as("officer-1@exercise.invalid");
        HttpResponse<String> answer = officer.post(
                "/en/desk/people/invitations",
                Map.of("email", "b@exercise.invalid", "name", "B", "role", "secretariat-lead"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("does not let you give this role");
        assertThat(accounts.findByEmail("b@exercise.invalid")).isEmpty();
    }

    @Test
    void aFocalPointInvitesDelegatesAndHandsOver() {
        Visitor focal = as("focal.esp@exercise.invalid");
        String home = "/en/desk/people/ESP";
        assertThat(location(focal.get("/en/desk/people"))).isEqualTo(home);
        assertThat(focal.get(home).body()).contains("contributor-1.esp@exercise.invalid");
        focal.post(
                home + "/invitations",
                Map.of("email", "ministry@exercise.invalid", "name", "Ministry", "actions", "4"));
        Mandate contributor = person("ministry@exercise.invalid").mandates().getFirst();
        assertThat(contributor.is(Role.CONTRIBUTOR, new PartnerCode("ESP"))).isTrue();
        assertThat(contributor.actions()).containsExactly("4");

        focal.post(home + "/mandates/" + contributor.id() + "/actions", Map.of("actions", "7"));
        assertThat(person("ministry@exercise.invalid").mandates().getFirst().actions())
                .isEqualTo(Set.of("7"));

        Mandate own = person("focal.esp@exercise.invalid").mandates().getFirst();
        HttpResponse<String> same = focal.post(
                home + "/mandates/" + own.id() + "/successor",
                Map.of("email", "focal.esp@exercise.invalid", "name", "Same"));
        assertThat(same.body()).contains("already holds the mandate");
        HttpResponse<String> done = focal.post(
                home + "/mandates/" + own.id() + "/successor",
                Map.of("email", "next@exercise.invalid", "name", "Next"));
        assertThat(location(done)).isEqualTo("/en/desk");
        assertThat(focal.get(home).statusCode()).isEqualTo(403);
        assertThat(as("next@exercise.invalid").get(home).statusCode()).isEqualTo(200);
    }

    @Test
    void aMandateOfAnotherCountryIsNotThere() {
        Visitor focal = as("focal.mar@exercise.invalid");
        long foreign = accounts.listMandates(Role.CONTRIBUTOR, SEN).getFirst().id();
        assertThat(focal.post("/en/desk/people/MAR/mandates/" + foreign + "/end", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(accounts.listMandates(Role.CONTRIBUTOR, SEN)).hasSize(2);
    }

    private static Visitor as(String email) {
        return new Visitor(program.url("").toString())
                .as(person(email).account().id());
    }

    private static Person person(String email) {
        return accounts.findPerson(accounts.findByEmail(email).orElseThrow().id())
                .orElseThrow();
    }
}
