package org.marsad.followup.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Cycle;
import org.marsad.followup.Draft;
import org.marsad.followup.Drafts;
import org.marsad.followup.Reports;
import org.marsad.followup.Reviews;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Opens reports to those who may see them while they are being written. */
@Component
class Desks {
    private final Reports reports;
    private final Drafts drafts;
    private final Reviews reviews;
    private final Partners partners;
    private final Clock clock;

    Desks(Reports reports, Drafts drafts, Reviews reviews, Partners partners, Clock clock) {
        this.reports = reports;
        this.drafts = drafts;
        this.reviews = reviews;
        this.partners = partners;
        this.clock = clock;
    }

    /**
     * Which report is meant.
     *
     * @param language the language of the page
     * @param person who asks
     * @param cycle the cycle's code
     * @param partner the partner's code
     */
    record Wanted(Language language, Person person, String cycle, String partner) {
        /** As the address of a page names it. */
        static Wanted of(Map<String, String> path, Person person) {
            String language = path.getOrDefault("language", "");
            return new Wanted(
                    Language.find(language).orElseThrow(() -> new NotFoundException("language " + language)),
                    person,
                    path.getOrDefault("cycle", ""),
                    path.getOrDefault("partner", ""));
        }
    }

    /**
     * The report; begun now for the country's people, so that nobody finds an empty page. Empty for the Secretariat
     * before that.
     */
    Optional<Desk> find(Wanted wanted) {
        Cycle cycle = getCycle(wanted);
        Partner partner = getPartner(wanted);
        if (!wanted.person().mayReadDraft(partner.code())) {
            throw new ForbiddenException();
        }
        Optional<Draft> draft = drafts.find(cycle.code(), partner.code());
        if (draft.isEmpty() && isTheirs(wanted.person(), partner.code())) {
            draft = Optional.of(drafts.begin(cycle.code(), partner.code()));
        }
        return draft.map(it -> desk(wanted, partner, it));
    }

    /** @throws NotFoundException if the report was not begun */
    Desk get(Wanted wanted) {
        return find(wanted).orElseThrow(() -> new NotFoundException("report " + wanted.partner()));
    }

    /** As {@link #get}, of an action that is theirs to see. */
    Desk get(Wanted wanted, String action) {
        Desk desk = get(wanted);
        Desk.action(action);
        if (!desk.maySee(action)) {
            throw new ForbiddenException();
        }
        return desk;
    }

    /** As {@link #get}, of an action that is theirs to write on, in whatever state the report is. */
    Desk getOwn(Wanted wanted, String action) {
        Desk desk = get(wanted, action);
        if (!wanted.person().mayWrite(desk.partner().code(), action)) {
            throw new ForbiddenException();
        }
        return desk;
    }

    Cycle getCycle(Wanted wanted) {
        return reports.findCycle(wanted.cycle()).orElseThrow(() -> new NotFoundException("cycle " + wanted.cycle()));
    }

    Partner getPartner(Wanted wanted) {
        return partners.list().stream()
                .filter(it -> it.code().value().equals(wanted.partner()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("partner " + wanted.partner()));
    }

    private Desk desk(Wanted wanted, Partner partner, Draft draft) {
        return new Desk(
                wanted.language(),
                wanted.person(),
                partner,
                draft,
                reviews.listSteps(draft.cycle().code(), partner.code()),
                reviews.findDeclining(draft.cycle().code(), partner.code()).orElse(null),
                drafts.findPrevious(draft).map(this::last).orElse(null),
                clock.instant());
    }

    private Desk.Last last(AcceptedReport report) {
        return new Desk.Last(reports.findCycle(report.cycle()).orElseThrow(), report);
    }

    private static boolean isTheirs(Person person, PartnerCode partner) {
        return person.isFocalPointOf(partner) || person.isContributorOf(partner);
    }
}
