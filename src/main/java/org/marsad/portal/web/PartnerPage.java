package org.marsad.portal.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Edition;
import org.marsad.assessment.Result;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.plan.Action;

/**
 * A partner's profile: what it reported, itself before, its region's middle half. Never a rank.
 *
 * @param title its name
 * @param lead what it is and where
 * @param number how many actions it answered of those that concern it; null where it did not report
 * @param words what is said where there is no number
 * @param says what the number means
 * @param domains its answers as squares; empty while nothing is published, like the next two
 * @param ranges itself and its region, a row a domain
 * @param rangeLead how to read them
 * @param before the edition before, as a column's heading; null for a first edition
 * @param now this edition, as a column's heading
 * @param answers what it reported, action by action
 * @param measured what is measured of it; null for an organisation
 */
public record PartnerPage(
        String title,
        String lead,
        @Nullable String number,
        String words,
        String says,
        List<HomePage.DomainRow> domains,
        List<RangeRow> ranges,
        String rangeLead,
        @Nullable String before,
        String now,
        List<DomainAnswers> answers,
        @Nullable NamedLink measured) {
    public PartnerPage {
        domains = List.copyOf(domains);
        ranges = List.copyOf(ranges);
        answers = List.copyOf(answers);
    }

    static PartnerPage of(Reading reading, Partner partner) {
        return reading.kept().get("partner " + partner.code(), PartnerPage.class, () -> make(reading, partner));
    }

    private static PartnerPage make(Reading reading, Partner partner) {
        Edition edition = reading.edition();
        PartnerCode code = partner.code();
        var region = partner.region();
        String regionName = region == null ? "" : reading.t("partners.region." + region.name());
        boolean shown = edition != null && reading.statesByCode().containsKey(code);
        boolean reported = shown && reading.hasReported(code);
        // Silence is drawn, never hidden: who was expected has its squares, whether it reported or not.
        boolean drawn = edition != null && (reported || edition.expected().contains(code));
        List<DomainAnswers> answers = edition != null && drawn ? DomainAnswers.list(reading, edition, code) : List.of();
        Report report = Report.of(reading, partner);
        var previous = reading.previous();
        return new PartnerPage(
                partner.name().in(reading.language()),
                region == null ? reading.t("partners.kind." + partner.kind().name()) : regionName,
                report.number(),
                report.words(),
                report.says(),
                answers.stream().map(it -> it.squares(reading)).toList(),
                edition != null && drawn
                        ? reading.plan().domains().stream()
                                .map(it -> RangeRow.of(reading, edition, partner, it))
                                .toList()
                        : List.of(),
                reading.t("portal.partner.range.lead", regionName),
                previous == null ? null : previous.title().in(reading.language()),
                edition == null ? "" : edition.summary().title().in(reading.language()),
                reported ? answers : List.of(),
                region == null
                        ? null
                        : new NamedLink(
                                reading.t("portal.partner.measured.link"),
                                reading.to().indicators(code)));
    }

    /** What is said of a partner's report in the place of the big number. */
    private record Report(@Nullable String number, String words, String says) {
        static Report of(Reading reading, Partner partner) {
            Edition edition = reading.edition();
            PartnerCode code = partner.code();
            if (!reading.statesByCode().containsKey(code)) {
                return new Report(
                        null, reading.t("portal.partner.organisation"), reading.t("portal.partner.organisation.says"));
            }
            if (edition == null) {
                return new Report(
                        null, reading.t("portal.headline.unpublished"), reading.t("portal.headline.unpublished.says"));
            }
            Integer version = edition.reports().get(code);
            if (version == null) {
                String says = reading.isObserver(code) ? "portal.partner.observer.says" : "portal.partner.silent.says";
                return new Report(null, reading.t("portal.partner.silent"), reading.t(says));
            }
            return new Report(count(reading, edition, code), "", reading.t("portal.partner.says", version));
        }

        private static String count(Reading reading, Edition edition, PartnerCode code) {
            int answered = 0;
            int concerned = 0;
            for (Action action : reading.plan().listActions()) {
                var score = edition.score(action.code(), code);
                concerned += score != null && Interval.isNotApplicable(score) ? 0 : 1;
                answered += score != null && score.value() != null ? 1 : 0;
            }
            return answered + "/" + concerned;
        }
    }

    /**
     * What the partner said of one domain's actions.
     *
     * @param code the domain's code
     * @param title its name
     * @param url its page
     * @param rows one an action
     */
    public record DomainAnswers(String code, String title, String url, List<AnswerRow> rows) {
        public DomainAnswers {
            rows = List.copyOf(rows);
        }

        static List<DomainAnswers> list(Reading reading, Edition edition, PartnerCode partner) {
            List<DomainAnswers> all = new ArrayList<>();
            for (var domain : reading.plan().domains()) {
                all.add(new DomainAnswers(
                        domain.code(),
                        domain.title().in(reading.language()),
                        reading.to().domain(domain.code()),
                        domain.listActions().stream()
                                .map(it -> row(reading, edition, it, partner))
                                .toList()));
            }
            return all;
        }

        private static AnswerRow row(Reading reading, Edition edition, Action action, PartnerCode partner) {
            return AnswerRow.of(
                    reading,
                    new AnswerRow.Subject(
                            action.code(),
                            action.label().in(reading.language()),
                            reading.to().action(action.code())),
                    edition.score(action.code(), partner),
                    reading.to().answer(action.id(), partner),
                    false);
        }

        /** The same as squares that open the answers. */
        HomePage.DomainRow squares(Reading reading) {
            return new HomePage.DomainRow(
                    code,
                    title,
                    url,
                    Interval.of(reading.texts(), (Result) null),
                    null,
                    null,
                    rows.stream()
                            .map(it -> new Strip.Square(
                                    it.code(), it.name(), it.figure() == null ? it.url() : it.figure(), it.interval()))
                            .toList());
        }
    }
}
