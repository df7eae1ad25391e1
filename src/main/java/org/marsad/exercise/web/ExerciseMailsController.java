package org.marsad.exercise.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marsad.exercise.Exercises;
import org.marsad.identity.Account;
import org.marsad.identity.Accounts;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.notifications.Mail;
import org.marsad.notifications.Mails;
import org.marsad.web.NotFoundException;
import org.marsad.web.Shells;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows whoever practises the mails that would have been sent; elsewhere there is no such page. */
@Controller
class ExerciseMailsController {
    private static final String PATH = "/exercise/mails";
    private static final int MOST = 100;

    private final Exercises exercises;
    private final Mails mails;
    private final ObjectProvider<Accounts> accounts;
    private final Shells shells;
    private final Templates templates;

    ExerciseMailsController(
            Exercises exercises, Mails mails, ObjectProvider<Accounts> accounts, Shells shells, Templates templates) {
        this.exercises = exercises;
        this.mails = mails;
        this.accounts = accounts;
        this.shells = shells;
        this.templates = templates;
    }

    @GetMapping("/{language:fr|en|ar}" + PATH)
    JteModel mails(@PathVariable Language language) {
        if (exercises.find().isEmpty()) {
            throw new NotFoundException("exercise");
        }
        Texts texts = Texts.in(language);
        var page = new Shells.Page(
                texts.t("exercise.mails.title"), texts.t("exercise.mails.lead"), PATH, "", List.of(), List.of(), false);
        return templates.exerciseMails(shells.shell(language, page), new ExerciseMailsPage(list(texts)));
    }

    private List<ExerciseMailsPage.Shown> list(Texts texts) {
        List<Mail> newest = mails.listNewest(MOST);
        if (newest.isEmpty()) {
            return List.of();
        }
        Map<Long, String> names =
                accounts
                        .getObject()
                        .listAccounts(
                                newest.stream().map(Mail::account).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Account::id, Account::name));
        return newest.stream()
                .map(it -> shown(texts, it, names.getOrDefault(it.account(), "–")))
                .toList();
    }

    private static ExerciseMailsPage.Shown shown(Texts texts, Mail mail, String name) {
        String date = texts.date(mail.at().atOffset(ZoneOffset.UTC).toLocalDate());
        return new ExerciseMailsPage.Shown(
                mail.subject(),
                texts.t("exercise.mails.to", name, date),
                mail.language().code(),
                mail.language().direction(),
                mail.plain()
                        .replace(Mail.LINK, mail.findLink().orElse(Mail.LINK))
                        .lines()
                        .filter(it -> !it.isBlank())
                        .map(ExerciseMailsController::line)
                        .toList());
    }

    /** Addresses lead into this program, however it is reached. */
    private static ExerciseMailsPage.Line line(String text) {
        if (!text.startsWith("http://") && !text.startsWith("https://")) {
            return new ExerciseMailsPage.Line(text, null);
        }
        URI address = URI.create(text);
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String fragment = address.getRawFragment() == null ? "" : "#" + address.getRawFragment();
        return new ExerciseMailsPage.Line(text, address.getRawPath() + query + fragment);
    }
}
