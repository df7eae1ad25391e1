package org.marsad.assessment;

import java.util.ArrayList;
import java.util.List;
import org.marsad.kernel.LocalizedText;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.Objective;
import org.marsad.plan.Plan;

/** Plans for tests, written as {@code 1:1,2,3 2:4,5 | 3:6,7}: domains, in them objectives, in them actions. */
final class Trees {
    /** The shape of the Cadiz plan. */
    static final Plan CADIZ = plan("1:1,2,3 2:4,5 | 3:6,7,8,9,10 4:11,12 | 5a:13,14,15 5b:16,17 6:18,19"
            + " | 7:20,21,22 8:23,24,25 | 9:26,27 10:28,29");

    private Trees() {}

    static Plan plan(String shape) {
        List<Domain> domains = new ArrayList<>();
        for (String domain : shape.split(" \\| ", -1)) {
            String code = String.valueOf(domains.size() + 1);
            domains.add(new Domain(code, domains.size() + 1, name(), name(), objectives(code, domain)));
        }
        return new Plan("plan", name(), domains);
    }

    private static List<Objective> objectives(String domain, String shape) {
        List<Objective> objectives = new ArrayList<>();
        for (String objective : shape.split(" ", -1)) {
            String[] parts = objective.split(":", -1);
            List<Action> actions = new ArrayList<>();
            for (String code : parts[1].split(",", -1)) {
                actions.add(new Action(
                        code, Integer.parseInt(code), domain, parts[0], name(), name(), List.of(), List.of()));
            }
            objectives.add(new Objective(parts[0], objectives.size() + 1, domain, name(), actions));
        }
        return objectives;
    }

    private static LocalizedText name() {
        return new LocalizedText("", "", "");
    }
}
