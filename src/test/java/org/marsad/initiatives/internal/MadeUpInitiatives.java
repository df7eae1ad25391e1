package org.marsad.initiatives.internal;

import java.util.HashMap;
import java.util.List;
import javax.sql.DataSource;
import org.marsad.initiatives.InitiativeQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Made-up initiatives by the hundred thousand: what is rare is true of one in 5,000, what is frequent of half of them. */
final class MadeUpInitiatives {
    private MadeUpInitiatives() {}

    static void into(DataSource database, int rows) {
        JdbcClient jdbc = JdbcClient.create(database);
        new TransactionTemplate(new DataSourceTransactionManager(database)).executeWithoutResult(_ -> {
            run(jdbc, "insert into initiatives.source (name) values ('made up')");
            run(jdbc, """
                    insert into initiatives.import
                        (source, format, version, file, sha256, at, actor, read, created, updated, unchanged, rejected, gone)
                    select id, 'iati', '2.03', 'x', sha256(''), now(), 'test', 0, 0, 0, 0, 0, 0
                    from initiatives.source
                    """);
            run(jdbc, """
                    insert into initiatives.initiative
                        (format, identifier, kind, source, revision, fingerprint, status, reporter, starts, ends, budget,
                        currency, countries, sectors, organisations, words)
                    select 'iati', 'XM-' || n, case when rare then 'policy' else 'project' end, s.id, 1, sha256(''),
                        case when rare then '6' else '2' end, 'XM',
                        case when rare then date '1990-01-01' else date '2010-01-01' + n % 4000 end,
                        case when rare then date '2099-01-01' else date '2015-01-01' + n % 4000 end,
                        case when rare then 1e12 else n % 90000 end,
                        case when rare then 'CHF' else 'EUR' end,
                        case when rare then array['KM'] when n % 2 = 0 then array['ML', 'SN'] else array['GH'] end,
                        array[case when rare then '15190' else '15110' end],
                        array['agency', case when rare then 'giz' else 'o' || n % 500 end],
                        cast(case when rare then 'rarely consulat' else 'often' end || ' w' || n % 3000 as tsvector)
                    from generate_series(1, :rows) n
                    cross join lateral (select n % 5000 = 17 as rare) r
                    cross join initiatives.source s
                    order by n
                    """.replace(":rows", String.valueOf(rows)));
            run(jdbc, """
                    insert into initiatives.link (action, initiative)
                    select case when id % 5000 = 17 then 'A12' else 'A4' end, id
                    from initiatives.initiative
                    where id % 5000 = 17
                    or id % 2 = 0
                    """);
            run(jdbc, """
                    insert into initiatives.revision (id, initiative, import, line, "column", fingerprint, parts)
                    select 1, min(i.id), min(m.id), 1, 1, sha256(''), '{}'
                    from initiatives.initiative i
                    cross join initiatives.import m
                    """);
        });
        run(jdbc, "vacuum analyze initiatives.initiative");
        run(jdbc, "vacuum analyze initiatives.facet");
        run(jdbc, "vacuum analyze initiatives.link");
    }

    /** What an address says, such as {@code country=ML&q=water}. */
    static InitiativeQuery query(String typed) {
        var fields = new HashMap<String, String>();
        for (String field : List.of(typed.split("&"))) {
            fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        return new InitiativeQuery(
                fields.get("q"),
                fields.get("country"),
                fields.get("organisation"),
                fields.get("status"),
                fields.get("kind"),
                fields.get("sector"),
                fields.get("from"),
                fields.get("until"),
                fields.get("currency"),
                fields.get("least"),
                fields.get("action"),
                fields.get("group"));
    }

    private static void run(JdbcClient jdbc, String statement) {
        jdbc.sql(statement).update();
    }
}
