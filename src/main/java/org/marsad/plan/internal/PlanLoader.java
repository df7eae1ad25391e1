package org.marsad.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.plan.Plan;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the plan's tree into the database when the program starts. It writes only what differs and deletes nothing. */
@Component
class PlanLoader implements InitializingBean {
    private final JdbcClient jdbc;

    PlanLoader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        load(Plan.cadiz());
    }

    /** How many rows were written. */
    int load(Plan plan) {
        List<Node> nodes = nodes(plan);
        return jdbc.sql("""
                        insert into plan.node as known (id, kind, code, parent, position)
                        select id, kind, code, parent, position
                        from unnest(:ids::text[], :kinds::text[], :codes::text[], :parents::text[], :positions::integer[])
                            as tree (id, kind, code, parent, position)
                        on conflict (id) do update
                        set kind = excluded.kind, code = excluded.code, parent = excluded.parent,
                            position = excluded.position
                        where (known.kind, known.code, known.parent, known.position)
                            is distinct from (excluded.kind, excluded.code, excluded.parent, excluded.position)
                        """)
                .param("ids", column(nodes, Node::id))
                .param("kinds", column(nodes, it -> it.part().name()))
                .param("codes", column(nodes, Node::code))
                .param("parents", column(nodes, Node::parent))
                .param("positions", nodes.stream().map(Node::position).toArray(Integer[]::new))
                .update();
    }

    private static List<Node> nodes(Plan plan) {
        List<Node> nodes = new ArrayList<>();
        plan.domains().forEach(it -> nodes.add(new Node(it.id(), Part.DOMAIN, it.code(), null, it.position())));
        plan.domains()
                .forEach(domain -> domain.objectives()
                        .forEach(it ->
                                nodes.add(new Node(it.id(), Part.OBJECTIVE, it.code(), domain.id(), it.position()))));
        plan.listObjectives()
                .forEach(objective -> objective
                        .actions()
                        .forEach(it ->
                                nodes.add(new Node(it.id(), Part.ACTION, it.code(), objective.id(), it.position()))));
        nodes.add(new Node(Heading.FINAL_CLAUSE_CODE, Part.FINAL_CLAUSE, Heading.FINAL_CLAUSE_CODE, null, 1));
        return nodes;
    }

    private static @Nullable String[] column(List<Node> nodes, Function<Node, @Nullable String> value) {
        return nodes.stream().map(value).toArray(String[]::new);
    }

    private record Node(
            String id, Part part, String code, @Nullable String parent, int position) {}
}
