package org.marsad.portal.web;

import java.util.List;
import org.marsad.assessment.EditionId;
import org.marsad.assessment.Editions;
import org.marsad.initiatives.InitiativeFilter;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.initiatives.Initiatives;
import org.marsad.initiatives.Links;
import org.marsad.partners.Partners;
import org.marsad.plan.Plans;
import org.marsad.publishing.DataTable;
import org.marsad.publishing.DataTable.Outline;
import org.marsad.publishing.DataTable.Reference;
import org.marsad.publishing.PublishedTable;
import org.marsad.publishing.Rows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the data package has of the plan, the partners, the editions and the initiatives: the tables of the API. */
@Configuration(proxyBeanMethods = false)
class PublicTables {
    private static final int BATCH = 500;

    @Bean
    DataTable planTable(Plans plans) {
        return new PublishedTable(
                new Outline("plan", PlanDocument.FIELDS, List.of("id"), List.of()),
                "portal.data.plan.",
                (_, rows) -> PlanDocument.write(plans.current(), rows));
    }

    @Bean
    DataTable partnersTable(Partners partners) {
        return new PublishedTable(
                new Outline("partners", PartnersDocument.FIELDS, List.of("code"), List.of()),
                "portal.data.partner.",
                (asked, rows) -> PartnersDocument.write(asked.day(), partners.list(), partners.listRelations(), rows));
    }

    @Bean
    DataTable editionsTable(Editions editions) {
        return new PublishedTable(
                new Outline(
                        "editions",
                        EditionsDocument.FIELDS,
                        List.of("id"),
                        List.of(new Reference("previous", "editions", "id"))),
                "portal.data.edition.",
                (_, rows) -> EditionsDocument.write(editions.list(), rows));
    }

    @Bean
    DataTable scoresTable(Plans plans, Editions editions) {
        return new PublishedTable(
                new Outline(
                        "scores", ScoreRow.FIELDS, List.of("id"), List.of(new Reference("edition", "editions", "id"))),
                "portal.data.column.",
                (asked, rows) -> editions.find(new EditionId(asked.edition()))
                        .map(it -> ScoresDocument.rows(plans.current(), it))
                        .orElseThrow()
                        .forEach(it -> rows.add(it.cells())));
    }

    @Bean
    DataTable initiativesTable(Initiatives initiatives, Links links) {
        return new PublishedTable(
                new Outline("initiatives", InitiativesDocument.FIELDS, List.of("key"), List.of()),
                "portal.data.initiative.",
                (_, rows) -> write(initiatives, links, rows));
    }

    /** Batch by batch, newest key first, as the API gives them. */
    private static void write(Initiatives initiatives, Links links, Rows rows) {
        List<InitiativeSummary> batch = initiatives.list(InitiativeFilter.ALL, null, BATCH);
        while (!batch.isEmpty()) {
            var actions =
                    links.listActions(batch.stream().map(InitiativeSummary::key).toList());
            InitiativesDocument.write(batch, actions, rows);
            batch = batch.size() < BATCH
                    ? List.of()
                    : initiatives.list(InitiativeFilter.ALL, batch.getLast().key(), BATCH);
        }
    }
}
