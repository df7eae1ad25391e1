package org.marsad.exercise.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Region;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.Objective;
import org.marsad.plan.Plan;

/** The partners and the plan's tree by their codes alone: enough to make reports. */
final class Roster {
    private static final int[][] DOMAINS = {{1, 5}, {6, 12}, {13, 19}, {20, 25}, {26, 29}};

    private Roster() {}

    static List<Partner> expected() {
        return Stream.of(
                        states(
                                Region.EUROPE,
                                "AUT BEL BGR CHE CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD"
                                        + " NOR POL PRT ROU SVK SVN SWE"),
                        states(Region.NORTH_AFRICA, "MAR TUN"),
                        states(Region.WEST_AFRICA, "BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SLE TGO"),
                        states(Region.CENTRAL_AFRICA, "CAF CMR COD COG GAB GNQ STP TCD"))
                .flatMap(it -> it)
                .toList();
    }

    static List<Partner> observers() {
        return states(Region.NORTH_AFRICA, "DZA LBY").toList();
    }

    static Plan plan() {
        List<Domain> domains = new ArrayList<>();
        for (int i = 0; i < DOMAINS.length; i++) {
            domains.add(domain(Integer.toString(i + 1), DOMAINS[i][0], DOMAINS[i][1]));
        }
        return new Plan("test", text("Plan"), domains);
    }

    private static Domain domain(String code, int first, int last) {
        List<Action> actions = IntStream.rangeClosed(first, last)
                .mapToObj(it -> new Action(
                        Integer.toString(it), it, code, code, text("A" + it), text("A" + it), List.of(), List.of()))
                .toList();
        int position = Integer.parseInt(code);
        Objective objective = new Objective(code, position, code, text("O" + code), actions);
        return new Domain(code, position, text("D" + code), text("D" + code), List.of(objective));
    }

    private static Stream<Partner> states(Region region, String codes) {
        return Arrays.stream(codes.split(" "))
                .map(it -> new Partner(new PartnerCode(it), PartnerKind.STATE, null, text(it), region, null));
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text, text, text);
    }
}
