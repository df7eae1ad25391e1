package org.marsad.indicators.internal;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.marsad.database.TestDatabases;
import org.marsad.indicators.IndicatorSource;
import org.marsad.indicators.Measurement;
import org.marsad.indicators.Measurements.Flag;
import org.marsad.indicators.Measurements.Published;
import org.marsad.indicators.ProgressClass;
import org.marsad.indicators.Verdict;
import org.marsad.journal.internal.TestJournal;
import org.marsad.partners.internal.TestPartners;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PublishingTest {
    private final DataSource database = TestDatabases.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    private final MeasurementStore store = new MeasurementStore(jdbc, TestJournal.in(database), transaction);
    private final List<Measurement> measured = new ArrayList<>();
    private final Publishing publishing = new Publishing(
            List.of(new Tool(Set.of("P01", "P06", "P12", "A14.1"), measured)), store, TestPartners.in(database));
    private final Judge judge =
            new Judge(new VerdictStore(jdbc), store, new Memberships(TestPartners.in(database)), transaction);

    @Test
    void publishesSharesWithTheirCounts() {
        measured.add(Measurement.share("P01", "ALL", "2025", 41, 55));
        assertThat(publishing.publish()).isOne();
        assertThat(publishing.listNewest("P01"))
                .extracting(Published::measurement)
                .containsExactlyElementsOf(measured);
        assertThat(publishing.publish()).as("nothing is new").isZero();
        assertThat(jdbc.sql("select count(*) from journal.entry where kind = 'indicators.release'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void storesNothingOfWhatIsHeldBack() {
        measured.add(Measurement.count("A14.1", "SEN", "2025", 3));
        measured.add(Measurement.count("A14.1", "TUN", "2025", 12));
        measured.add(Measurement.count("A14.1", "MAR", "2025", 70));
        measured.add(Measurement.count("A14.1", "AFRICA", "2025", 85));
        publishing.publish();
        assertThat(publishing.listNewest("A14.1"))
                .extracting(
                        it -> it.measurement().area() + " " + it.measurement().part() + " " + it.flag())
                .containsExactly("AFRICA 85 null", "MAR 70 null", "SEN null HIDDEN", "TUN null HIDDEN");
    }

    @Test
    void keepsTheOldCountWhereTheNewOneWouldTellOfFewPeople() {
        measured.add(Measurement.count("A14.1", "MAR", "2025", 70));
        publishing.publish();
        measured.clear();
        measured.add(Measurement.count("A14.1", "MAR", "2025", 72));
        measured.add(Measurement.count("A14.1", "MAR", "2026", 50));
        publishing.publish();
        assertThat(publishing.listNewest("A14.1"))
                .extracting(it -> it.measurement().part())
                .containsExactly(70L, 50L);
    }

    @Test
    void missingIsNotZero() {
        measured.add(new Measurement("P01", "ALL", "2024", null, null));
        measured.add(Measurement.share("P01", "ALL", "2025", 0, 55));
        publishing.publish();
        assertThat(publishing.listNewest("P01"))
                .extracting(it -> it.measurement().value().orElse(null), Published::flag)
                .containsExactly(tuple(null, Flag.MISSING), tuple(BigFraction.ZERO, null));
    }

    @Test
    void whatAToolCannotTellAnyMoreStaysPublished() {
        measured.add(Measurement.share("P01", "ALL", "2024", 20, 55));
        measured.add(Measurement.count("P12", "ALL", "2024", 7));
        measured.add(Measurement.count("P12", "A13", "2024", 3));
        publishing.publish();
        measured.clear();
        measured.add(Measurement.share("P01", "ALL", "2025", 30, 55));
        measured.add(Measurement.count("P12", "ALL", "2025", 6));
        publishing.publish();
        assertThat(publishing.listNewest("P01"))
                .extracting(it -> it.measurement().period())
                .containsExactly("2025");
        assertThat(publishing.listNewest("P12"))
                .extracting(it -> it.measurement().area() + " "
                        + it.measurement().period() + " " + it.measurement().part())
                .containsExactly("A13 2024 3", "ALL 2024 7", "ALL 2025 6");
    }

    @Test
    void noVerdictIsPassedOnASingleAction() {
        for (String area : List.of("ALL", "A13")) {
            measured.add(Measurement.count("P12", area, "2023", 9));
            measured.add(Measurement.count("P12", area, "2025", 4));
        }
        publishing.publish();
        assertThat(judge.judge()).isOne();
        assertThat(judge.list("P12", "ALL")).hasSize(1);
        assertThat(judge.list("P12", "A13")).isEmpty();
    }

    @Test
    void aValueThatIsNoCountStaysExactAndItsPartsAreNotJudged() {
        for (String year : List.of("2023", "2025")) {
            measured.add(Measurement.exact("P06", "ALL", year, BigFraction.of(13, 20)));
            measured.add(Measurement.count("P06", "D1", year, 4));
        }
        publishing.publish();
        assertThat(publishing.listNewest("P06"))
                .extracting(Published::measurement)
                .containsExactlyElementsOf(
                        measured.stream().sorted(comparing(Measurement::area)).toList());
        assertThat(judge.judge()).isOne();
        assertThat(judge.list("P06", "ALL").getFirst().course().now()).isEqualTo(BigFraction.of(13, 20));
        assertThat(judge.list("P06", "D1")).isEmpty();
    }

    @Test
    void whatMayBeFewPeopleNeedsItsCounts() {
        measured.add(Measurement.exact("A14.1", "ALL", "2025", BigFraction.of(1, 2)));
        assertThatThrownBy(publishing::publish).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aToolPublishesItsOwnIndicatorsOnly() {
        measured.add(Measurement.count("P02", "ALL", "2025", 1));
        assertThatThrownBy(publishing::publish).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Publishing(
                        List.of(new Tool(Set.of("P01"), List.of()), new Tool(Set.of("P01"), List.of())),
                        store,
                        TestPartners.in(database)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void eachVintageIsJudgedOnceWithItsInputs() {
        measured.add(Measurement.share("P01", "ALL", "2023", 22, 55));
        measured.add(Measurement.share("P01", "ALL", "2025", 33, 55));
        publishing.publish();
        assertThat(judge.judge()).isOne();
        assertThat(judge.judge()).isZero();
        Verdict verdict = judge.list("P01", "ALL").getFirst();
        assertThat(verdict.course().base()).isEqualTo(BigFraction.of(40));
        assertThat(verdict.course().now()).isEqualTo(BigFraction.of(60));
        assertThat(verdict.course().target()).isEqualTo(BigFraction.of(80));
        assertThat(verdict.classified()).isEqualTo(ProgressClass.ON_TRACK);
        assertThat(judge.listNewest()).containsExactly(verdict);
    }

    /** A tool that measures what it was told. */
    private record Tool(Set<String> indicators, List<Measurement> measure) implements IndicatorSource {
        @Override
        public String name() {
            return "tool";
        }

        @Override
        public Set<String> ofToday() {
            return Set.of("P12");
        }
    }
}
