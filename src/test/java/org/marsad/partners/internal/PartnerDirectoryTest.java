package org.marsad.partners.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.database.TestDatabases;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Partners;
import org.marsad.partners.Region;
import org.marsad.partners.Relation;
import org.marsad.partners.RelationKind;

class PartnerDirectoryTest {
    private static final Partners PARTNERS = TestPartners.in(TestDatabases.fresh());
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 29);

    @Test
    void countsThePartnerStatesAndThoseExpected() {
        assertThat(PARTNERS.listStates(TODAY)).hasSize(57);
        assertThat(PARTNERS.listExpected(TODAY)).hasSize(55);
        assertThat(codes(PARTNERS.listStates(TODAY)))
                .contains("DZA", "LBY", "HUN")
                .isSorted();
        assertThat(codes(PARTNERS.listExpected(TODAY))).contains("HUN").doesNotContain("DZA", "LBY");
    }

    @Test
    void countsTheRegions() {
        assertThat(PARTNERS.listStates(TODAY).stream()
                        .collect(Collectors.groupingBy(Partner::region, Collectors.counting())))
                .containsEntry(Region.EUROPE, 29L)
                .containsEntry(Region.NORTH_AFRICA, 4L)
                .containsEntry(Region.WEST_AFRICA, 16L)
                .containsEntry(Region.CENTRAL_AFRICA, 8L);
        assertThat(PARTNERS.listExpected(TODAY))
                .filteredOn(it -> it.region() == Region.EUROPE)
                .hasSize(29);
        assertThat(PARTNERS.listExpected(TODAY))
                .filteredOn(it -> it.region() != Region.EUROPE)
                .hasSize(26);
    }

    @Test
    void listsStatesFirstThenOrganisations() {
        assertThat(PARTNERS.list()).extracting(Partner::kind).isSorted();
        assertThat(PARTNERS.list())
                .filteredOn(it -> it.kind() != PartnerKind.STATE)
                .extracting(it -> it.code().value())
                .containsExactly("ECOWAS", "EU", "ICRC", "IOM", "UNHCR", "UNODC", "SECRETARIAT");
    }

    @Test
    void listsRelationsByKindThenFirstDayThenCode() {
        assertThat(PARTNERS.listRelations()).extracting(Relation::kind).isSorted();
        assertThat(PARTNERS.listRelations())
                .filteredOn(it -> it.kind() == RelationKind.STEERING_COMMITTEE)
                .extracting(it -> it.partner().value())
                .startsWith("BEL", "BFA", "ECOWAS")
                .endsWith("CHE", "NER", "NGA", "NLD");
    }

    @Test
    void givesEveryStateItsOwnTileAndOrganisationsNone() {
        List<Partner> states = PARTNERS.listStates(TODAY);
        assertThat(states).extracting(Partner::tile).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(states).allMatch(it -> it.tile() != null && it.tile().column() < 10);
        int lastEuropean = rowsOf(states, true).max().orElseThrow();
        int firstAfrican = rowsOf(states, false).min().orElseThrow();
        assertThat(firstAfrican).isEqualTo(lastEuropean + 2);
        assertThat(PARTNERS.find(new PartnerCode("EU")).orElseThrow().tile()).isNull();
    }

    @Test
    void keepsPartnerAndPartyApart() {
        List<String> parties = relations(RelationKind.DECLARATION_PARTY, "2022-12-14");
        assertThat(parties).hasSize(55).contains("ECOWAS").doesNotContain("HUN", "DZA", "LBY", "EU");
        assertThat(relations(RelationKind.PARTNER, "2022-12-14")).contains("HUN");
        assertThat(relations(RelationKind.DECLARATION_PARTY, "2022-12-13")).isEmpty();
    }

    @Test
    void knowsTheObservers() {
        assertThat(relations(RelationKind.OBSERVER, "2022-12-13")).containsExactly("DZA", "LBY");
        assertThat(relations(RelationKind.OBSERVER, "2022-12-14"))
                .containsExactly("DZA", "LBY", "ICRC", "IOM", "UNHCR", "UNODC");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-28, 15, true", "2025-01-29, 12, false", "2026-01-29, 12, false"})
    void takesMembershipOnTheReferenceDate(LocalDate day, int members, boolean burkinaFaso) {
        List<String> ecowas = PARTNERS.listRelations(RelationKind.MEMBER, day).stream()
                .filter(it -> "ECOWAS".equals(it.detail()))
                .map(it -> it.partner().value())
                .toList();
        assertThat(ecowas).hasSize(members);
        assertThat(ecowas.contains("BFA")).isEqualTo(burkinaFaso);
    }

    @Test
    void countsTheMembersOfTheEuropeanUnion() {
        assertThat(PARTNERS.listRelations(RelationKind.MEMBER, TODAY))
                .filteredOn(it -> "EU".equals(it.detail()))
                .hasSize(27)
                .extracting(it -> it.partner().value())
                .doesNotContain("CHE", "NOR");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-06-01, MAR",
        "2017-03-20, MLI",
        "2017-03-21, BEL",
        "2018-06-01, BFA",
        "2020-12-06, FRA",
        "2020-12-07, GNQ",
        "2022-12-13, ESP",
        "2022-12-14, MAR",
        "2024-02-01, PRT",
        "2025-01-30, NGA",
        "2026-01-28, NGA",
        "2026-01-29, CHE",
    })
    void hasOneChairADay(String day, String chair) {
        assertThat(relations(RelationKind.CHAIR, day)).containsExactly(chair);
    }

    @Test
    void handsTheChairOverWithoutGapOrOverlap() {
        List<Relation> chairs = PARTNERS.listRelations().stream()
                .filter(it -> it.kind() == RelationKind.CHAIR)
                .toList();
        for (int i = 1; i < chairs.size(); i++) {
            assertThat(chairs.get(i).from()).isEqualTo(chairs.get(i - 1).until());
        }
        assertThat(PARTNERS.listRelations(RelationKind.CHAIR, LocalDate.of(2014, 12, 31)))
                .isEmpty();
    }

    @Test
    void knowsTheSteeringCommitteeAndHowSure() {
        assertThat(relations(RelationKind.STEERING_COMMITTEE, "2022-12-13")).hasSize(12);
        assertThat(PARTNERS.listRelations(RelationKind.STEERING_COMMITTEE, TODAY))
                .hasSize(16)
                .filteredOn(it -> it.certainty() == Relation.Certainty.STATED)
                .extracting(it -> it.partner().value())
                .containsExactly("EU", "CHE", "NER", "NGA", "NLD");
    }

    @Test
    void knowsTheReferenceCountriesOfEachDomain() {
        assertThat(PARTNERS.listRelations(RelationKind.REFERENCE_COUNTRY, TODAY))
                .extracting(it -> it.detail() + it.partner())
                .containsExactlyInAnyOrder(
                        "1NGA", "2CPV", "2PRT", "3TCD", "3CHE", "4BFA", "4CIV", "4NER", "4ESP", "5CMR", "5TGO");
    }

    private static IntStream rowsOf(List<Partner> states, boolean european) {
        return states.stream()
                .filter(it -> (it.region() == Region.EUROPE) == european)
                .mapToInt(it -> requireNonNull(it.tile()).row());
    }

    private static List<String> relations(RelationKind kind, String day) {
        return PARTNERS.listRelations(kind, LocalDate.parse(day)).stream()
                .map(it -> it.partner().value())
                .toList();
    }

    private static List<String> codes(List<Partner> partners) {
        return partners.stream().map(it -> it.code().value()).toList();
    }
}
