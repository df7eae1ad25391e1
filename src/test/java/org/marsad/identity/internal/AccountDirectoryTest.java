package org.marsad.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marsad.database.TestDatabases;
import org.marsad.identity.Accounts;
import org.marsad.identity.Invitation;
import org.marsad.identity.Invitee;
import org.marsad.identity.LinkDelivery;
import org.marsad.identity.Mandate;
import org.marsad.identity.MandateHandedOver;
import org.marsad.identity.Operator;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.identity.SignIn;
import org.marsad.journal.Entry;
import org.marsad.journal.Journal;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;
import org.marsad.web.ForbiddenException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

class AccountDirectoryTest {
    private static final PartnerCode SEN = new PartnerCode("SEN");
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final List<String> delivered = new ArrayList<>();
    private final List<MandateHandedOver> events = new ArrayList<>();
    private final DataSource database = TestDatabases.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final AnnotationConfigApplicationContext context = context();
    private final Accounts accounts = context.getBean(Accounts.class);
    private final Journal journal = context.getBean(Journal.class);

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void anInvitationMakesAnAccountAndSendsALink() {
        Mandate mandate = accounts.invite(focal("Focal@Example.org"), Operator.COMMAND_LINE);
        Person person = accounts.findPerson(mandate.account()).orElseThrow();
        assertThat(person.account().email()).isEqualTo("focal@example.org");
        assertThat(person.isFocalPointOf(SEN)).isTrue();
        assertThat(delivered).containsExactly("focal@example.org INVITATION 7");
        assertThat(accounts.findByEmail(" FOCAL@example.ORG")).contains(person.account());
    }

    @Test
    void theSameInvitationTwiceIsOneMandateAndTwoLinks() {
        Mandate first = accounts.invite(focal("focal@example.org"), Operator.COMMAND_LINE);
        assertThat(accounts.invite(focal("FOCAL@example.org"), Operator.COMMAND_LINE))
                .isEqualTo(first);
        assertThat(delivered).hasSize(2);
        assertThat(accounts.listPeople()).hasSize(1);
    }

    @Test
    void whoSignedInIsCountedWhileTheAccountIsOpen() {
        long one =
                accounts.invite(focal("one@example.org"), Operator.COMMAND_LINE).account();
        accounts.invite(focal("two@example.org"), Operator.COMMAND_LINE);
        Instant yearAgo = Instant.now().minus(Duration.ofDays(365));
        assertThat(accounts.listSignedInSince(yearAgo)).isEmpty();
        context.getBean(AccountStore.class).noteSignIn(one);
        assertThat(accounts.listSignedInSince(yearAgo)).containsExactly(one);
        assertThat(accounts.listSignedInSince(Instant.now().plusSeconds(60))).isEmpty();
        jdbc.sql("update identity.account set closed_at = now()").update();
        assertThat(accounts.listSignedInSince(yearAgo)).isEmpty();
    }

    @Test
    void theJournalNamesNobody() {
        accounts.invite(focal("focal@example.org"), Operator.COMMAND_LINE);
        Entry line = journal.listNewest(1).getFirst();
        assertThat(line.kind()).isEqualTo("identity.invite");
        assertThat(line.actor()).isEqualTo("command line");
        assertThat(line.toString())
                .contains("focal-point SEN")
                .doesNotContain("example.org")
                .doesNotContain("Somebody");
    }

    @Test
    void handingOverEndsOneAndBeginsTheOtherTogether() {
        Mandate before = accounts.invite(focal("old@example.org"), Operator.COMMAND_LINE);
        Person holder = accounts.findPerson(before.account()).orElseThrow();
        Mandate after = accounts.handOver(before.id(), invitee("new@example.org"), holder);
        assertThat(accounts.listMandates(Role.FOCAL_POINT, SEN)).containsExactly(after);
        assertThat(accounts.findMandate(before.id()).orElseThrow().until()).isEqualTo(TODAY);
        assertThat(events)
                .hasSize(1)
                .first()
                .satisfies(it -> assertThat(it.after()).isEqualTo(after));
        assertThatThrownBy(() -> accounts.handOver(before.id(), invitee("third@example.org"), Operator.COMMAND_LINE))
                .isInstanceOf(UserError.class);
        assertThat(accounts.findByEmail("third@example.org")).isEmpty();
    }

    @Test
    void whatIsRefusedChangesNothing() {
        Mandate mandate = accounts.invite(focal("focal@example.org"), Operator.COMMAND_LINE);
        Person focal = accounts.findPerson(mandate.account()).orElseThrow();
        Invitation foreign = new Invitation(
                invitee("x@example.org"), Role.CONTRIBUTOR, new PartnerCode("MAR"), null, Set.of(), false, null);
        int lines = journal.listNewest(100).size();
        assertThatThrownBy(() -> accounts.invite(foreign, focal)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> accounts.link("focal@example.org", focal)).isInstanceOf(ForbiddenException.class);
        assertThat(accounts.findByEmail("x@example.org")).isEmpty();
        assertThat(journal.listNewest(100)).hasSize(lines);
    }

    @Test
    void onlyContributorsAreDelegatedTo() {
        Mandate focal = accounts.invite(focal("focal@example.org"), Operator.COMMAND_LINE);
        assertThatThrownBy(() -> accounts.delegate(focal.id(), Set.of("1"), Operator.COMMAND_LINE))
                .isInstanceOf(UserError.class);
    }

    @Test
    void theDatabaseKeepsWhoActedForWhom() {
        Mandate mandate = accounts.invite(focal("focal@example.org"), Operator.COMMAND_LINE);
        for (String sql : List.of(
                "delete from identity.mandate",
                "truncate identity.mandate",
                "update identity.mandate set partner = 'MAR'",
                "update identity.mandate set role = 'evaluator', partner = null")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).hasMessageContaining("mandate");
        }
        assertThat(accounts.findMandate(mandate.id())).contains(mandate);
    }

    @Test
    void aLinkIsUsedOnceHoweverManyPressAtOnce() {
        accounts.invite(focal("focal@example.org"), Operator.COMMAND_LINE);
        String token = accounts.link("focal@example.org", Operator.COMMAND_LINE)
                .getQuery()
                .replace("token=", "");
        LinkStore links = context.getBean(LinkStore.class);
        assertThat(context.getBean(SignIn.class).isOpen(token)).isTrue();
        long opened = IntStream.range(0, 8)
                .parallel()
                .filter(_ -> links.use(token).isPresent())
                .count();
        assertThat(opened).isEqualTo(1);
        assertThat(context.getBean(SignIn.class).isOpen(token)).isFalse();
    }

    private static Invitation focal(String email) {
        return new Invitation(invitee(email), Role.FOCAL_POINT, SEN, null, Set.of(), false, null);
    }

    private static Invitee invitee(String email) {
        return new Invitee(email, "Somebody", Language.EN);
    }

    private AnnotationConfigApplicationContext context() {
        var wired = new AnnotationConfigApplicationContext();
        var manager = new DataSourceTransactionManager(database);
        LinkDelivery delivery = (account, link, purpose, until) -> delivered.add(account.email() + " " + purpose + " "
                + Math.round(Duration.between(Instant.now(), until).toHours() / 24.0));
        wired.registerBean(JdbcClient.class, () -> jdbc);
        wired.registerBean(DataSourceTransactionManager.class, () -> manager);
        wired.registerBean(LinkDelivery.class, () -> delivery);
        wired.register(Transactions.class);
        wired.scan("org.marsad.journal.internal", "org.marsad.identity.internal");
        wired.addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
            if (event.getPayload() instanceof MandateHandedOver handedOver) {
                events.add(handedOver);
            }
        });
        wired.refresh();
        return wired;
    }

    @Configuration
    @EnableTransactionManagement
    static class Transactions {}
}
