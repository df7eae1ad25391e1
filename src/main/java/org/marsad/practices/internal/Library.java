package org.marsad.practices.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.plan.Action;
import org.marsad.plan.Plan;
import org.marsad.practices.Obstacle;
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeFilter;
import org.marsad.practices.Practices;
import org.marsad.practices.Reuse;
import org.marsad.practices.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what everybody may read. A few dozen are shared a year, so every filter reads them all. */
@Repository
class Library implements Practices {
    private final JdbcClient jdbc;
    private final StepStore steps;
    private final ReuseStore reuses;

    Library(JdbcClient jdbc, StepStore steps, ReuseStore reuses) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.reuses = reuses;
    }

    @Override
    public List<Practice> list(PracticeFilter filter, @Nullable Long before, int most) {
        return jdbc.sql("select " + PracticeRows.COLUMNS + """
                        from practices.public_version v
                        join practices.practice p on p.id = v.practice
                        where (:before::bigint is null or v.practice < :before)
                          and v.words like all (:words)
                          and (:actions::text[] is null or v.actions && :actions::text[])
                          and (:partner::text is null or v.partner = :partner)
                          and (:obstacle::text is null or :obstacle = any (v.obstacles))
                          and (:group::text is null or :group = any (v.groups))
                          and (:evaluated::boolean is null or v.evaluated = :evaluated)
                        order by v.practice desc
                        limit :most
                        """)
                .param("before", before)
                .param("words", filter.words() == null ? new String[0] : SearchWords.patterns(filter.words()))
                .param("actions", actions(filter))
                .param(
                        "partner",
                        filter.partner() == null ? null : filter.partner().value())
                .param(
                        "obstacle",
                        filter.obstacle() == null ? null : filter.obstacle().name())
                .param("group", filter.group() == null ? null : filter.group().name())
                .param("evaluated", filter.evaluated())
                .param("most", most)
                .query((rs, _) -> PracticeRows.practice(rs))
                .list();
    }

    /** Those of both filters; null if there is neither. */
    private static String @Nullable [] actions(PracticeFilter filter) {
        if (filter.action() == null && filter.domain() == null) {
            return null;
        }
        return Plan.cadiz().listActions().stream()
                .filter(it -> filter.domain() == null || it.domain().equals(filter.domain()))
                .map(Action::code)
                .filter(it -> filter.action() == null || it.equals(filter.action()))
                .toArray(String[]::new);
    }

    @Override
    public Optional<Practice> find(long id) {
        return jdbc.sql("select " + PracticeRows.COLUMNS + """
                        from practices.version v
                        join practices.practice p on p.id = v.practice
                        where v.practice = :id
                          and v.state = 'ACCEPTED'
                        order by v.number desc
                        limit 1
                        """)
                .param("id", id)
                .query((rs, _) -> PracticeRows.practice(rs))
                .optional();
    }

    @Override
    public Map<Long, Practice> findAll(List<Long> ids) {
        return jdbc
                .sql("select " + PracticeRows.COLUMNS + """
                        from practices.public_version v
                        join practices.practice p on p.id = v.practice
                        where v.practice = any(:ids)
                        order by v.practice
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .query((rs, _) -> PracticeRows.practice(rs))
                .list()
                .stream()
                .collect(Collectors.toMap(Practice::id, it -> it));
    }

    @Override
    public List<Step> listSteps(long id) {
        return steps.list(id);
    }

    @Override
    public Map<Long, List<Reuse>> listReuses(List<Long> ids) {
        return reuses.list(ids).stream().filter(Reuse::counts).collect(Collectors.groupingBy(Reuse::practice));
    }

    @Override
    public Map<String, Map<Obstacle, Long>> countObstacles() {
        Map<String, Map<Obstacle, Long>> all = new TreeMap<>();
        jdbc.sql("""
                        select action, kind, count(*) as n
                        from practices.public_version v
                        cross join unnest(v.actions) action
                        cross join unnest(v.obstacles) kind
                        group by action, kind
                        order by action, kind
                        """)
                .query((rs, _) -> all.computeIfAbsent(rs.getString("action"), _ -> new EnumMap<>(Obstacle.class))
                        .put(Obstacle.valueOf(rs.getString("kind")), rs.getLong("n")))
                .list();
        return all;
    }
}
