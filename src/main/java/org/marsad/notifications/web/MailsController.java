package org.marsad.notifications.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marsad.identity.Account;
import org.marsad.identity.Accounts;
import org.marsad.identity.Allowed;
import org.marsad.identity.Role;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.notifications.Mail;
import org.marsad.notifications.Mails;
import org.marsad.web.Shells;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who was told what, when: for the Secretariat, to answer those who say that they heard nothing. */
@Controller
class MailsController {
    static final String PATH = "/desk/mails";
    private static final int MOST = 500;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    private final Mails mails;
    private final ObjectProvider<Accounts> accounts;
    private final Shells shells;
    private final Templates templates;

    MailsController(Mails mails, ObjectProvider<Accounts> accounts, Shells shells, Templates templates) {
        this.mails = mails;
        this.accounts = accounts;
        this.shells = shells;
        this.templates = templates;
    }

    @Allowed({Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD})
    @GetMapping("/{language:fr|en|ar}" + PATH)
    JteModel mails(@PathVariable Language language) {
        Texts texts = Texts.in(language);
        List<Mail> newest = mails.listNewest(MOST);
        Map<Long, String> names =
                accounts
                        .getObject()
                        .listAccounts(
                                newest.stream().map(Mail::account).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Account::id, Account::name));
        var page = new Shells.Page(
                texts.t("notifications.mails.title"),
                texts.t("notifications.mails.lead"),
                PATH,
                PATH,
                List.of(),
                List.of(),
                false);
        List<MailsPage.Row> rows = newest.stream()
                .map(it -> row(texts, it, names.getOrDefault(it.account(), "–")))
                .toList();
        return templates.notificationsMails(shells.shell(language, page), new MailsPage(rows));
    }

    private static MailsPage.Row row(Texts texts, Mail mail, String name) {
        return new MailsPage.Row(
                texts.date(mail.at().atOffset(ZoneOffset.UTC).toLocalDate()) + ", " + TIME.format(mail.at()),
                name,
                mail.subject(),
                mail.language().code(),
                texts.t("notifications.mails.state." + mail.state().code()));
    }
}
