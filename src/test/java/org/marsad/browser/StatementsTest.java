package org.marsad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.Program;
import org.marsad.WithExercise;
import org.marsad.assessment.Editions;
import org.marsad.partners.Partners;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** However much a page shows, it asks the database little. */
@WithExercise
class StatementsTest {
    private static final int LIMIT = 10;

    private final String database;
    private final List<String> addresses;

    StatementsTest(
            @Value("${spring.datasource.url}") String database,
            @Autowired Editions editions,
            @Autowired Partners partners) {
        this.database = database;
        this.addresses = new SitePages(editions, partners).list();
    }

    @Test
    void everyPageNeedsFewStatements() throws Exception {
        try (Program program = Program.start("spring.datasource.url=" + database)) {
            int cold = program.statements("/fr");
            int fromMemory = cold - program.statements("/fr");
            program.fetch("/fr/search?q=plan"); // The first search copies the texts to search in.
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (String address : addresses) {
                if (!address.equals(SitePages.NOWHERE)) {
                    counts.put(address, program.statements("/fr" + address));
                }
            }
            assertThat(cold).isLessThanOrEqualTo(LIMIT);
            assertThat(fromMemory).as("what the first page reads for all").isNotNegative();
            assertThat(counts)
                    .allSatisfy((address, count) ->
                            assertThat(count + fromMemory).as(address).isLessThanOrEqualTo(LIMIT));
        }
    }
}
