package org.marsad.followup.internal;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Commented;
import org.marsad.followup.Cycle;
import org.marsad.followup.ReminderAsked;
import org.marsad.followup.ReportMoved;
import org.marsad.followup.Reports;
import org.marsad.identity.Account;
import org.marsad.identity.Accounts;
import org.marsad.identity.ActionsDelegated;
import org.marsad.identity.Mandate;
import org.marsad.identity.MandateHandedOver;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.PartnerCode;
import org.marsad.notifications.Notice;
import org.marsad.notifications.Notices;
import org.marsad.partners.Partners;
import org.marsad.plan.Action;
import org.marsad.plan.Plan;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells people what happened to the reports they have to do with, in the transaction in which it happened. Only a program
 * that serves tells anybody; a command is run by the operator, who knows.
 */
@Component
@ConditionalOnWebApplication
class Telling {
    private final Notices notices;
    private final Accounts accounts;
    private final Reports reports;
    private final Partners partners;

    Telling(Notices notices, Accounts accounts, Reports reports, Partners partners) {
        this.notices = notices;
        this.accounts = accounts;
        this.reports = reports;
        this.partners = partners;
    }

    /** Each step is the end of what was to be done before it. */
    @EventListener
    void on(ReportMoved moved) {
        ReportNotices about = about(moved.cycle(), moved.partner());
        notices.settle(about.subject());
        PartnerCode partner = moved.partner();
        switch (moved.state()) {
            case SUBMITTED -> tell(Person::isSecretariat, about::submitted, moved.by());
            case RETURNED ->
                tell(it -> it.isFocalPointOf(partner) || it.isContributorOf(partner), about::returned, moved.by());
            case ACCEPTED -> tell(it -> it.isFocalPointOf(partner), about::accepted, moved.by());
            default -> {}
        }
    }

    /** The Secretariat’s words go to those who write on the action, everybody else’s to the Secretariat. */
    @EventListener
    void on(Commented commented) {
        String action = commented.comment().said().action();
        long author = commented.comment().account();
        boolean fromSecretariat =
                accounts.findPerson(author).map(Person::isSecretariat).orElse(false);
        Predicate<Person> readers =
                fromSecretariat ? it -> it.mayWrite(commented.partner(), action) : Person::isSecretariat;
        ReportNotices about = about(commented.cycle(), commented.partner());
        tell(readers, it -> about.commented(it, action), author);
    }

    @EventListener
    void on(ReminderAsked asked) {
        Cycle cycle = reports.findCycle(asked.cycle()).orElseThrow();
        List<ReportNotices> about = asked.partners().stream()
                .map(it -> new ReportNotices(cycle, partners.find(it).orElseThrow()))
                .toList();
        notices.tell(accounts.listPeople().stream()
                .flatMap(person -> about.stream()
                        .filter(it -> person.isFocalPointOf(it.partner().code()))
                        .map(it -> it.reminded(person.account())))
                .toList());
    }

    /** A successor finds what is theirs now. */
    @EventListener
    void on(MandateHandedOver handedOver) {
        Mandate after = handedOver.after();
        if (after.role() == Role.FOCAL_POINT || after.role() == Role.CONTRIBUTOR) {
            notices.tell(new Notice(
                    after.account(), "followup.notice.handedOver", "mandate:" + after.id(), List.of(), "/desk"));
        }
    }

    /** A contributor finds what is theirs to write; what was said of earlier actions is over. */
    @EventListener
    void on(ActionsDelegated delegated) {
        Mandate mandate = delegated.mandate();
        String subject = "actions:" + mandate.id();
        notices.settle(subject);
        if (!mandate.actions().isEmpty()) {
            String actions = Plan.cadiz().listActions().stream()
                    .map(Action::code)
                    .filter(mandate.actions()::contains)
                    .collect(Collectors.joining(", "));
            notices.tell(
                    new Notice(mandate.account(), "followup.notice.delegated", subject, List.of(actions), "/desk"));
        }
    }

    private void tell(Predicate<Person> whom, Function<Account, Notice> notice, @Nullable Long author) {
        notices.tell(accounts.listPeople().stream()
                .filter(whom)
                .map(Person::account)
                .filter(it -> author == null || it.id() != author)
                .map(notice)
                .toList());
    }

    private ReportNotices about(String cycle, PartnerCode partner) {
        return new ReportNotices(
                reports.findCycle(cycle).orElseThrow(), partners.find(partner).orElseThrow());
    }
}
