package org.marsad.notifications.internal;

import gg.jte.generated.precompiled.Templates;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.identity.Account;
import org.marsad.kernel.Texts;
import org.marsad.notifications.Mail;
import org.marsad.notifications.Notice;
import org.marsad.notifications.Reminder;
import org.marsad.notifications.web.LetterPage;

/** Writes mails in their reader's language, as text and as the same in HTML. */
final class Letters {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    private final Templates templates;
    private final String address;

    /** @param address where the program is reached, such as {@code https://marsad.example.org} */
    Letters(Templates templates, String address) {
        this.templates = templates;
        this.address = address.replaceAll("/+$", "");
    }

    /** What is new for a person, and what is due. */
    Letter.Content digest(Account to, List<Notice> notices, List<Reminder> reminders) {
        Texts texts = Texts.in(to.language());
        List<LetterPage.Line> due = reminders.stream()
                .map(it -> line(texts, it.key(), it.arguments(), it.path()))
                .toList();
        List<LetterPage.Line> told = notices.stream()
                .map(it -> line(texts, it.key(), it.arguments(), it.path()))
                .toList();
        LetterPage page = new LetterPage(
                texts,
                texts.t("notifications.digest.subject", notices.size() + reminders.size()),
                texts.t("notifications.mail.hello", to.name()),
                Stream.of(
                                new LetterPage.Part(texts.t("notifications.digest.due"), due),
                                new LetterPage.Part(texts.t("notifications.digest.told"), told))
                        .filter(it -> !it.lines().isEmpty())
                        .toList(),
                List.of(texts.t("notifications.digest.why")));
        return content(page);
    }

    /** A one-time link; the place where it stands is marked. */
    Letter.Content link(Account to, Mail.Kind kind, Instant validUntil) {
        Texts texts = Texts.in(to.language());
        String until = texts.t(
                "notifications.link.until",
                texts.date(OffsetDateTime.ofInstant(validUntil, ZoneOffset.UTC).toLocalDate()),
                TIME.format(validUntil));
        LetterPage page = new LetterPage(
                texts,
                texts.t("notifications.link." + kind.code() + ".subject"),
                texts.t("notifications.mail.hello", to.name()),
                List.of(new LetterPage.Part(
                        texts.t("notifications.link." + kind.code() + ".lead"),
                        List.of(new LetterPage.Line(
                                texts.t("notifications.link." + kind.code() + ".open"), Mail.LINK)))),
                List.of(until, texts.t("notifications.link.why")));
        return content(page);
    }

    private LetterPage.Line line(Texts texts, String key, List<String> arguments, String path) {
        return new LetterPage.Line(
                texts.t(key, arguments.toArray()),
                address + "/" + texts.language().code() + path);
    }

    private Letter.Content content(LetterPage page) {
        return new Letter.Content(
                page.texts().language(),
                page.title(),
                plain(page),
                templates.notificationsLetter(page).render());
    }

    private static String plain(LetterPage page) {
        String parts = page.parts().stream().map(Letters::plain).collect(Collectors.joining("\n"));
        return page.hello() + "\n\n" + parts + "\n" + String.join("\n", page.closing()) + "\n";
    }

    private static String plain(LetterPage.Part part) {
        return part.heading()
                + "\n\n"
                + part.lines().stream()
                        .map(it -> "- " + it.text() + "\n" + it.url() + "\n")
                        .collect(Collectors.joining());
    }
}
