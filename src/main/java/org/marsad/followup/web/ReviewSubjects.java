package org.marsad.followup.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Checks;
import org.marsad.followup.Draft;
import org.marsad.followup.Drafts;
import org.marsad.followup.Reviews;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Gathers what the pages on a report show, in a few statements, however much there is. */
@Component
class ReviewSubjects {
    private final Drafts drafts;
    private final Reviews reviews;
    private final Partners partners;
    private final Signatories signatories;
    private final Clock clock;

    ReviewSubjects(Drafts drafts, Reviews reviews, Partners partners, Signatories signatories, Clock clock) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.partners = partners;
        this.signatories = signatories;
        this.clock = clock;
    }

    /** The partner in an address. */
    PartnerCode partner(String text) {
        return partners.list().stream()
                .map(Partner::code)
                .filter(it -> it.value().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("partner " + text));
    }

    /** The newest version of a report. */
    Draft draft(String cycle, PartnerCode partner) {
        return drafts.find(cycle, partner).orElseThrow(() -> new NotFoundException("report " + cycle + " " + partner));
    }

    /** All that is known of it, as it stands now. */
    ReviewSubject read(Language language, Draft draft) {
        return read(language, draft, List.of());
    }

    /** @param others accounts to name besides */
    ReviewSubject read(Language language, Draft draft, Collection<Long> others) {
        Texts texts = Texts.in(language);
        Map<String, String> names = partners.list().stream()
                .collect(Collectors.toMap(
                        it -> it.code().value(), it -> it.name().in(language)));
        UnaryOperator<String> name = it -> names.getOrDefault(it, it);
        AcceptedReport previous = drafts.findPrevious(draft).orElse(null);
        List<Reviews.Step> steps = reviews.listSteps(draft.cycle().code(), draft.partner());
        List<Reviews.Comment> comments = reviews.listComments(draft);
        Map<String, Reviews.Agreement> agreements = reviews.agreements(draft);
        ReviewAddresses to = ReviewAddresses.of(language, draft);
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new ReviewSubject(
                texts,
                to,
                draft,
                name.apply(draft.partner().value()),
                new LastAnswers(previous, previous == null ? null : form(draft, previous)),
                Checks.of(draft, previous, day),
                agreements,
                comments,
                steps,
                signatories.sign(texts, accounts(others, steps, comments, agreements)),
                new AnswerWords(texts, name, to),
                day);
    }

    /** The form behind an accepted report; none where it asked other questions, as nothing compares across that. */
    private @Nullable Draft form(Draft draft, AcceptedReport previous) {
        return drafts.find(previous.cycle(), draft.partner())
                .filter(it -> it.version() == previous.version())
                .filter(it -> it.cycle().questionnaire() == draft.cycle().questionnaire())
                .orElse(null);
    }

    private static Set<Long> accounts(
            Collection<Long> others,
            List<Reviews.Step> steps,
            List<Reviews.Comment> comments,
            Map<String, Reviews.Agreement> agreements) {
        Set<Long> accounts = new HashSet<>(others);
        steps.stream().map(Reviews.Step::account).filter(Objects::nonNull).forEach(accounts::add);
        comments.forEach(it -> accounts.add(it.account()));
        agreements.values().forEach(it -> accounts.add(it.account()));
        return accounts;
    }
}
