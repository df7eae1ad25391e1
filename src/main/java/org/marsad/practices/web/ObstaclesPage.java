package org.marsad.practices.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.plan.Action;
import org.marsad.plan.Plan;
import org.marsad.practices.Obstacle;

/**
 * Which obstacles practices answered, action by action.
 *
 * @param obstacles the columns
 * @param domains the rows, domain by domain
 * @param list the address of the list
 */
public record ObstaclesPage(List<String> obstacles, List<Rows> domains, String list) {
    public ObstaclesPage {
        obstacles = List.copyOf(obstacles);
        domains = List.copyOf(domains);
    }

    static ObstaclesPage of(Map<String, Map<Obstacle, Long>> counts, Words words) {
        String list = words.home() + PracticesController.PATH;
        return new ObstaclesPage(
                Arrays.stream(Obstacle.values()).map(words::obstacle).toList(),
                Plan.cadiz().domains().stream()
                        .map(it -> new Rows(
                                it.title().in(words.texts().language()),
                                list + "?domain=" + it.code(),
                                it.listActions().stream()
                                        .map(action ->
                                                row(action, counts.getOrDefault(action.code(), Map.of()), list, words))
                                        .toList()))
                        .toList(),
                list);
    }

    private static Row row(Action action, Map<Obstacle, Long> counts, String list, Words words) {
        String url = list + "?action=" + action.code();
        return new Row(
                action.code(),
                action.label().in(words.texts().language()),
                Arrays.stream(Obstacle.values())
                        .map(it -> {
                            Long n = counts.get(it);
                            return n == null
                                    ? new Cell("–", null, "")
                                    : new Cell(
                                            words.texts().number(n),
                                            url + "&obstacle=" + it,
                                            words.texts().t("practices.obstacles.cell", n, words.obstacle(it)));
                        })
                        .toList());
    }

    /** The actions of a domain. */
    public record Rows(String name, String url, List<Row> actions) {
        public Rows {
            actions = List.copyOf(actions);
        }
    }

    /** An action. */
    public record Row(String code, String name, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * How many practices.
     *
     * @param n the number, or a dash for none
     * @param url where they are; null for none
     * @param says the number in words
     */
    public record Cell(String n, @Nullable String url, String says) {}
}
