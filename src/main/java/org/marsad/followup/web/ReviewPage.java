package org.marsad.followup.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Person;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;
import org.marsad.web.Shell;

/**
 * A report on one page, for the Secretariat to read and decide on.
 *
 * @param url where its form goes
 * @param seen how many steps the report had
 * @param message what happened, or what to do; null for nothing
 * @param state where the report is
 * @param story the last steps
 * @param tally what is in it, in numbers
 * @param domains the plan with its answers
 * @param decision what the reader can do; null where nothing is decided
 * @param links other pages on the same report
 */
public record ReviewPage(
        String url,
        String seen,
        @Nullable String message,
        String state,
        List<Story> story,
        List<String> tally,
        List<DomainBlock> domains,
        @Nullable Decision decision,
        List<Shell.Link> links) {
    private static final int STEPS = 3;

    public ReviewPage {
        story = List.copyOf(story);
        tally = List.copyOf(tally);
        domains = List.copyOf(domains);
        links = List.copyOf(links);
    }

    static ReviewPage of(ReviewSubject subject, Person by, ReviewForm form) {
        List<DomainBlock> domains = Plan.cadiz().domains().stream()
                .map(it -> domain(subject, it, form))
                .toList();
        return new ReviewPage(
                subject.to().review(),
                Integer.toString(subject.steps().size()),
                form.message(),
                subject.t("followup.state." + subject.draft().state().code()),
                Story.recent(subject, STEPS),
                tally(subject),
                domains,
                Decision.of(subject, by, form),
                links(subject));
    }

    private static DomainBlock domain(ReviewSubject subject, Domain domain, ReviewForm form) {
        var language = subject.texts().language();
        return new DomainBlock(
                domain.code(),
                domain.title().in(language),
                domain.label().in(language),
                domain.listActions().stream()
                        .map(it -> ActionBlock.of(subject, it, form))
                        .toList());
    }

    private static List<String> tally(ReviewSubject subject) {
        int all = subject.draft().questionnaire().questions().size();
        int answered = subject.draft().answers().size();
        return List.of(
                subject.t("followup.review.tally.answered", answered, all),
                subject.t("followup.review.tally.queries", subject.remarks().size()),
                subject.t("followup.review.tally.claims", subject.openClaims().size()));
    }

    private static List<Shell.Link> links(ReviewSubject subject) {
        return List.of(
                new Shell.Link(subject.t("followup.history.link"), subject.to().history()),
                new Shell.Link(subject.t("followup.comments.link"), subject.to().comments()));
    }
}
