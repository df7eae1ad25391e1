package org.marsad.practices.web;

import java.util.List;
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeFilter;
import org.marsad.practices.Practices;
import org.marsad.publishing.DataTable;
import org.marsad.publishing.DataTable.Outline;
import org.marsad.publishing.DataTable.Reference;
import org.marsad.publishing.PublishedTable;
import org.marsad.publishing.Rows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the data package has of the practices: the table of the API. */
@Configuration(proxyBeanMethods = false)
class PracticeTables {
    private static final int BATCH = 500;

    @Bean
    DataTable practicesTable(Practices practices) {
        return new PublishedTable(
                new Outline(
                        "practices",
                        PracticesDocument.FIELDS,
                        List.of("id"),
                        List.of(new Reference("partner", "partners", "code"))),
                "practices.data.",
                (_, rows) -> write(practices, rows));
    }

    private static void write(Practices practices, Rows rows) {
        List<Practice> batch = practices.list(PracticeFilter.ALL, null, BATCH);
        while (!batch.isEmpty()) {
            var reuses = practices.listReuses(batch.stream().map(Practice::id).toList());
            PracticesDocument.write(batch, reuses, rows);
            batch = practices.list(PracticeFilter.ALL, batch.getLast().id(), BATCH);
        }
    }
}
