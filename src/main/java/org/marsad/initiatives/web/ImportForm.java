package org.marsad.initiatives.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.initiatives.ImportJobs.Wish;
import org.marsad.initiatives.InitiativeFormat;
import org.marsad.initiatives.web.ImportsPage.Choice;
import org.marsad.initiatives.web.ImportsPage.Fields;
import org.marsad.jobs.Uploads;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;

/**
 * What was chosen in the form of imports. A focal point brings the files of their own partner only; the Secretariat
 * those of any source, named by the file where nothing else is said.
 */
record ImportForm(@Nullable String format, @Nullable String source) {
    static final ImportForm EMPTY = new ImportForm(null, null);
    private static final int LONGEST = 200;

    Wish wish(Person person, List<Uploads.File> files) {
        InitiativeFormat chosen = InitiativeFormat.find(format == null ? "" : format)
                .orElseThrow(() -> new UserError("initiatives.desk.noFormat"));
        return new Wish(chosen, whose(person, files), person.account().id(), person.actor(), !person.isSecretariat());
    }

    private String whose(Person person, List<Uploads.File> files) {
        String named = source == null ? "" : source.strip();
        if (named.length() > LONGEST || named.chars().anyMatch(Character::isISOControl)) {
            throw new UserError("initiatives.command.longSource", LONGEST);
        }
        if (person.isSecretariat()) {
            if (!named.isEmpty()) {
                return named;
            }
            return files.isEmpty() ? "-" : files.getFirst().name();
        }
        List<String> own = own(person);
        if (named.isEmpty() && own.size() == 1) {
            return own.getFirst();
        }
        if (!own.contains(named)) {
            throw new UserError("initiatives.desk.notYours", String.join(", ", own));
        }
        return named;
    }

    /** The codes of the partners whose files they may bring. */
    static List<String> own(Person person) {
        return person.mandates().stream()
                .filter(it -> it.role() == Role.FOCAL_POINT)
                .map(Mandate::partner)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .sorted()
                .toList();
    }

    Fields fields(Texts texts, Person person) {
        List<Choice> formats = Arrays.stream(InitiativeFormat.values())
                .map(it -> new Choice(
                        it.code(),
                        texts.t("initiatives.desk.format." + it.code()),
                        it.code().equals(format == null ? "jvap" : format)))
                .toList();
        List<Choice> sources = person.isSecretariat()
                ? List.of()
                : own(person).stream()
                        .map(it -> new Choice(it, it, it.equals(source)))
                        .toList();
        return new Fields(formats, sources, source == null ? "" : source);
    }
}
