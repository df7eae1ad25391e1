package org.marsad.notifications.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.notifications.Inboxes;
import org.marsad.notifications.Notices;
import org.marsad.notifications.OpenNotice;
import org.marsad.notifications.Reminder;
import org.marsad.notifications.Reminders;
import org.springframework.stereotype.Component;

/** Makes view records of inboxes, whole or in part. */
@Component
class InboxFragments implements Inboxes {
    private final Notices notices;
    private final Reminders reminders;
    private final Templates templates;

    InboxFragments(Notices notices, Reminders reminders, Templates templates) {
        this.notices = notices;
        this.reminders = reminders;
        this.templates = templates;
    }

    @Override
    public int countOpen(long account) {
        long unread =
                notices.listOpen(account).stream().filter(it -> !it.read()).count();
        return Math.toIntExact(unread) + reminders.listDue(account).size();
    }

    @Override
    public Content fragment(Language language, long account, int most) {
        return templates.notificationsFragment(Texts.in(language), page(language, account, most));
    }

    /** At most so many lines, of what is due before what was told. */
    InboxPage page(Language language, long account, int most) {
        Texts texts = Texts.in(language);
        List<Reminder> due = reminders.listDue(account);
        List<OpenNotice> told = notices.listOpen(account);
        int shownDue = Math.min(due.size(), most);
        int shownTold = Math.min(told.size(), most - shownDue);
        String all = "/" + language.code() + InboxController.PATH;
        return new InboxPage(
                due.subList(0, shownDue).stream()
                        .map(it -> line(texts, it.key(), it.arguments(), it.path(), null))
                        .toList(),
                told.subList(0, shownTold).stream()
                        .map(it -> line(
                                texts,
                                it.notice().key(),
                                it.notice().arguments(),
                                it.notice().path(),
                                it))
                        .toList(),
                all,
                all,
                due.size() + told.size() - shownDue - shownTold);
    }

    private static InboxPage.Line line(
            Texts texts, String key, List<String> arguments, String path, @Nullable OpenNotice told) {
        return new InboxPage.Line(
                texts.t(key, arguments.toArray()),
                "/" + texts.language().code() + path,
                told == null
                        ? null
                        : texts.date(told.at().atOffset(ZoneOffset.UTC).toLocalDate()),
                told == null || told.read() ? null : told.id());
    }
}
