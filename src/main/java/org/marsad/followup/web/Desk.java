package org.marsad.followup.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Cycle;
import org.marsad.followup.Draft;
import org.marsad.followup.FormTexts;
import org.marsad.followup.OwnScore;
import org.marsad.followup.Progress;
import org.marsad.followup.Reviews;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;
import org.marsad.web.NotFoundException;

/**
 * A report as it lies open before someone who may see it.
 *
 * @param language the language of the pages
 * @param person who looks
 * @param partner who reports
 * @param draft what stands in the report
 * @param steps all its steps, oldest first
 * @param declining that there will be no report; null where the partner did not say so
 * @param last what it was carried over from; null where the partner never reported before
 * @param now the time of looking
 */
record Desk(
        Language language,
        Person person,
        Partner partner,
        Draft draft,
        List<Reviews.Step> steps,
        Reviews.@Nullable Declining declining,
        @Nullable Last last,
        Instant now) {
    Desk {
        steps = List.copyOf(steps);
    }

    /**
     * The partner's last accepted report of an earlier cycle.
     *
     * @param cycle the cycle
     * @param report the report
     */
    record Last(Cycle cycle, AcceptedReport report) {}

    Texts texts() {
        return Texts.in(language);
    }

    FormTexts form() {
        return new FormTexts(texts());
    }

    WritingAddresses to() {
        return new WritingAddresses(language, draft.cycle().code(), partner.code());
    }

    String partnerName() {
        return partner.name().in(language);
    }

    String cycleTitle() {
        return draft.cycle().title().in(language);
    }

    /** The name of the cycle that values were carried over from. */
    String lastTitle() {
        return last == null ? "" : last.cycle().title().in(language);
    }

    /** Whether they may write on an action now. */
    boolean mayWrite(String action) {
        return draft.state().isOpen() && person.mayWrite(partner.code(), action);
    }

    /** Whether the action is theirs to see: a contributor sees those delegated to them. */
    boolean maySee(String action) {
        return person.isSecretariat() || person.mayWrite(partner.code(), action);
    }

    /** Whether they hand the report in, or say that there will be none. */
    boolean maySubmit() {
        return person.maySubmit(partner.code());
    }

    Progress progress() {
        return Progress.of(draft, steps);
    }

    /** What the report is worth as it stands; evidence is as old as it is today. */
    OwnScore score() {
        return OwnScore.of(draft.answers(), LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    /** The actions they see, in the plan's order. */
    List<Action> listActions() {
        return Plan.cadiz().listActions().stream()
                .filter(it -> maySee(it.code()))
                .toList();
    }

    static Action action(String code) {
        return Plan.cadiz().findAction(code).orElseThrow(() -> new NotFoundException("action " + code));
    }

    static Domain domainOf(Action action) {
        return Plan.cadiz().findDomain(action.domain()).orElseThrow();
    }

    Desk with(Draft newer) {
        return new Desk(language, person, partner, newer, steps, declining, last, now);
    }
}
