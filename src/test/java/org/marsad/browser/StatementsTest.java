package org.marsad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.Program;
import org.marsad.WithExercise;
import org.marsad.assessment.Editions;
import org.marsad.followup.Drafts;
import org.marsad.identity.Accounts;
import org.marsad.identity.Visitor;
import org.marsad.partners.Partners;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** However much a page shows, it asks the database little. */
@WithExercise
class StatementsTest {
    private static final int LIMIT = 10;
    /** Behind the door, who somebody is and what they may do is asked anew each time. */
    private static final int LIMIT_AT_WORK = 20;

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
            program.settle();
            int cold = program.statements("/fr");
            int fromMemory = cold - program.statements("/fr");
            program.fetch("/fr/search?q=plan"); // The first search copies the texts to search in.
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (String address : addresses) {
                if (!address.equals(SitePages.NOWHERE)) {
                    int first = program.statements("/fr" + address);
                    // What is read anew once a second, for all, falls into one of some requests.
                    counts.put(address, first + fromMemory > LIMIT ? program.statements("/fr" + address) : first);
                }
            }
            assertThat(cold).isLessThanOrEqualTo(LIMIT);
            assertThat(fromMemory).as("what the first page reads for all").isNotNegative();
            assertThat(counts)
                    .allSatisfy((address, count) ->
                            assertThat(count + fromMemory).as(address).isLessThanOrEqualTo(LIMIT));
        }
    }

    @Test
    void everyPageBehindTheDoorNeedsFewStatements() throws Exception {
        try (Program program = Program.start("spring.datasource.url=" + database)) {
            Accounts accounts = program.get(Accounts.class);
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (WorkScreens.Screen screen :
                    new WorkScreens(accounts, program.get(Drafts.class), program.get(Partners.class)).list()) {
                if (!screen.who().isEmpty()) {
                    long account = accounts.findByEmail(screen.who() + "@exercise.invalid")
                            .orElseThrow()
                            .id();
                    Visitor visitor = new Visitor(program.url("").toString()).as(account);
                    program.carry("session=" + visitor.cookie("session"));
                    program.fetch("/fr" + screen.path());
                    counts.put(screen.path(), program.statements("/fr" + screen.path()));
                }
            }
            assertThat(counts)
                    .allSatisfy((path, count) -> assertThat(count).as(path).isLessThanOrEqualTo(LIMIT_AT_WORK));
        }
    }
}
