package org.marsad.exercise.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.followup.Cycle;
import org.marsad.followup.Drafts;
import org.marsad.followup.Questionnaire;
import org.marsad.followup.Reports;
import org.marsad.followup.Reviews;
import org.marsad.identity.Accounts;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.Language;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.springframework.stereotype.Component;

/**
 * The cycle that is open in every exercise. Some partners have begun, handed in, were given back or accepted, so that there
 * is something to write and to review; the others have not, and those with more people than a focal point have not for
 * certain.
 */
@Component
class OpenRound {
    static final String CODE = "exercise-2026";
    private static final String YEAR = "2026";
    private static final double GOLDEN = 0.6180339887498949;

    /** Left as they are, for whoever plays a whole cycle. */
    private static final Set<String> UNTOUCHED = Set.of("ESP", "GHA", "MAR", "SEN");

    private final Reports reports;
    private final Drafts drafts;
    private final Reviews reviews;
    private final Accounts accounts;
    private final Partners partners;
    private final Clock clock;

    OpenRound(Reports reports, Drafts drafts, Reviews reviews, Accounts accounts, Partners partners, Clock clock) {
        this.reports = reports;
        this.drafts = drafts;
        this.reviews = reviews;
        this.accounts = accounts;
        this.partners = partners;
        this.clock = clock;
    }

    /** Opens it, and writes in it if it has begun by now; nothing if it is there. */
    void load() {
        if (reports.findCycle(CODE).isPresent()) {
            return;
        }
        Cycle cycle = cycle();
        reports.open(cycle);
        List<Person> people = accounts.listPeople();
        List<Person> officers =
                people.stream().filter(it -> it.has(Role.SECRETARIAT_OFFICER)).toList();
        if (cycle.hasOpened(clock.instant()) && !officers.isEmpty()) {
            Performance performance = new Performance(drafts, reviews, officers.getFirst(), officers.getLast());
            List<PartnerCode> codes = partners.listExpected(cycle.to()).stream()
                    .map(Partner::code)
                    .filter(it -> !UNTOUCHED.contains(it.value()))
                    .sorted()
                    .toList();
            for (int i = 0; i < codes.size(); i++) {
                PartnerCode code = codes.get(i);
                Performance.Part part = Performance.Part.at(i * GOLDEN % 1);
                Optional<Person> focalPoint =
                        people.stream().filter(it -> it.isFocalPointOf(code)).findFirst();
                focalPoint.ifPresent(it -> performance.play(CODE, code, part, it));
            }
        }
    }

    static Cycle cycle() {
        return new Cycle(
                CODE,
                new LocalizedText(title(Language.FR), title(Language.EN), title(Language.AR)),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2027, 1, 31),
                null,
                Questionnaire.NEWEST);
    }

    private static String title(Language language) {
        return Texts.in(language).t("exercise.cycle.year", YEAR);
    }
}
