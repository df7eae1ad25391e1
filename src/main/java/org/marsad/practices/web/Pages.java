package org.marsad.practices.web;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partners;
import org.marsad.practices.Fault;
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeDrafts;
import org.marsad.practices.PracticeReviews;
import org.marsad.practices.PracticeState;
import org.marsad.practices.Practices;
import org.marsad.practices.Reuse;
import org.marsad.practices.Reuses;
import org.marsad.practices.Rights;
import org.marsad.practices.Rights.Refusal;
import org.springframework.stereotype.Component;

/** Makes the pages behind the door: what somebody sees is what they may do. */
@Component("practicePages")
class Pages {
    private final Practices practices;
    private final PracticeDrafts drafts;
    private final PracticeReviews reviews;
    private final Reuses reuses;
    private final Partners partners;

    Pages(Practices practices, PracticeDrafts drafts, PracticeReviews reviews, Reuses reuses, Partners partners) {
        this.practices = practices;
        this.drafts = drafts;
        this.reviews = reviews;
        this.reuses = reuses;
        this.partners = partners;
    }

    Words words(Language language) {
        return Words.of(Texts.in(language), partners.list());
    }

    /** The countries for which somebody writes, by code. */
    static List<PartnerCode> countries(Person person) {
        return person.mandates().stream()
                .filter(it -> it.role() == Role.FOCAL_POINT || it.role() == Role.CONTRIBUTOR)
                .map(Mandate::partner)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    LibraryDeskPage desk(Language language, Person person) {
        Words words = words(language);
        String path = words.home() + PracticeDeskController.PATH;
        List<Reuse> waiting = reuses.listWaiting(person);
        Map<Long, Practice> used =
                practices.findAll(waiting.stream().map(Reuse::practice).toList());
        return new LibraryDeskPage(
                countries(person).stream()
                        .map(it -> new LibraryDeskPage.Country(
                                words.partner(it),
                                path + "/new?partner=" + it,
                                drafts.list(it).stream()
                                        .map(practice -> row(practice, words))
                                        .toList()))
                        .toList(),
                person.isSecretariat() || person.has(Role.FOCAL_POINT, Role.REFERENCE_COUNTRY),
                reviews.listWaiting(person).stream().map(it -> row(it, words)).toList(),
                waiting.stream()
                        .filter(it -> used.containsKey(it.practice()))
                        .map(it -> use(requireNonNull(used.get(it.practice())), it, words))
                        .toList(),
                words.home() + PracticesController.PATH);
    }

    private static LibraryDeskPage.Row row(Practice it, Words words) {
        return new LibraryDeskPage.Row(words.title(it), words.desk(it.id()), about(it, words));
    }

    private static LibraryDeskPage.Use use(Practice practice, Reuse it, Words words) {
        return new LibraryDeskPage.Use(
                words.title(practice),
                words.desk(practice.id()) + "/reuses",
                words.reuse(it).by());
    }

    static String about(Practice it, Words words) {
        String state = it.withdrawal() == null
                ? words.texts().t("practices.state." + it.state())
                : words.texts().t("practices.state.withdrawn");
        return words.texts()
                .t("practices.desk.about", words.partner(it.partner()), state, it.version(), words.day(it.savedAt()));
    }

    /** The form of a practice that is not there yet. */
    SheetFormPage begin(PartnerCode partner, SheetForm form, Result result, Person person, Words words) {
        return new SheetFormPage(
                words.home() + PracticeDeskController.PATH,
                words.texts().t("practices.form.new", words.partner(partner)),
                result.message(),
                !result.faults().isEmpty(),
                sentences(result.faults(), words),
                null,
                List.of(),
                null,
                SheetFormPage.Values.of(form),
                SheetFormPage.Lists.of(form, it -> person.mayWrite(partner, it), words));
    }

    /** The form of one that is. */
    SheetFormPage form(Practice it, SheetForm form, Result result, Person person, Words words) {
        return new SheetFormPage(
                words.desk(it.id()),
                about(it, words),
                result.message(),
                !result.faults().isEmpty() || result.theirs() != null,
                sentences(result.faults(), words),
                result.theirs() == null ? null : SheetView.of(result.theirs(), words),
                drafts.listSteps(it.id()).stream().map(words::step).toList(),
                Rights.mayWithdraw(person, it) ? words.desk(it.id()) + "/withdraw" : null,
                SheetFormPage.Values.of(form),
                SheetFormPage.Lists.of(form, action -> person.mayWrite(it.partner(), action), words));
    }

    SheetReadPage read(Practice it, String why, Result result, Person person, Words words) {
        Texts texts = words.texts();
        boolean there = it.withdrawal() == null;
        boolean waits = it.state() == PracticeState.SUBMITTED && there;
        Refusal refusal = Rights.review(person, it);
        boolean writes = Rights.mayWrite(person, it.partner(), it.sheet().actions());
        String refused = texts.t("practices.refusal." + refusal);
        return new SheetReadPage(
                words.title(it),
                about(it, words),
                result.message(),
                SheetView.of(it, words),
                SheetForm.said(PracticeDrafts.Seen.of(it)),
                drafts.listSteps(it.id()).stream().map(words::step).toList(),
                waits && refusal == Refusal.NONE ? words.desk(it.id()) + "/review" : null,
                waits && refusal != Refusal.NONE ? refused : null,
                why,
                sentences(result.faults(), words),
                there && writes && it.state() == PracticeState.ACCEPTED ? words.desk(it.id()) + "/correct" : null,
                there && Rights.mayWithdraw(person, it) ? words.desk(it.id()) + "/withdraw" : null,
                practices.find(it.id()).isPresent() ? words.address(it.id()) : null);
    }

    static Map<String, String> sentences(List<Fault> faults, Words words) {
        Map<String, String> all = new LinkedHashMap<>();
        faults.forEach(it -> all.putIfAbsent(
                it.field(), words.texts().t(it.key(), it.arguments().toArray())));
        return all;
    }

    /**
     * What came of the last sending.
     *
     * @param message a sentence; null for none
     * @param faults what has to be mended
     * @param theirs what somebody else saved meanwhile; null if nobody did
     */
    record Result(
            @Nullable String message,
            List<Fault> faults,
            @Nullable Practice theirs) {
        static final Result NOTHING = new Result(null, List.of(), null);

        static Result says(@Nullable String message) {
            return new Result(message, List.of(), null);
        }
    }
}
