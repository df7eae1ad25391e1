package org.marsad.followup.internal;

import java.util.List;
import org.marsad.followup.Cycle;
import org.marsad.identity.Account;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.notifications.Notice;
import org.marsad.partners.Partner;

/**
 * What people are told about the report of one partner in one cycle. All of it has the same subject, so that the next
 * step takes away what was said of the last.
 *
 * @param cycle the cycle
 * @param partner whose report
 */
record ReportNotices(Cycle cycle, Partner partner) {
    String subject() {
        return "report:" + cycle.code() + ":" + code();
    }

    /** The Secretariat reminds by hand. */
    Notice reminded(Account account) {
        return to(account, "followup.notice.reminded", "");
    }

    Notice submitted(Account account) {
        return to(account, "followup.notice.submitted", "/review");
    }

    Notice returned(Account account) {
        return to(account, "followup.notice.returned", "");
    }

    Notice accepted(Account account) {
        return to(account, "followup.notice.accepted", "");
    }

    Notice commented(Account account, String action) {
        String text = "followup.notice.commented";
        return new Notice(
                account.id(), text, subject(), List.of(title(account), name(account), action), path() + "/comments");
    }

    private Notice to(Account account, String key, String end) {
        String deadline = Texts.in(account.language()).date(cycle.deadline());
        return new Notice(account.id(), key, subject(), List.of(title(account), name(account), deadline), path() + end);
    }

    private String title(Account account) {
        return cycle.title().in(account.language());
    }

    private String name(Account account) {
        return partner.name().in(account.language());
    }

    private PartnerCode code() {
        return partner.code();
    }

    private String path() {
        return "/desk/reports/" + cycle.code() + "/" + code();
    }
}
