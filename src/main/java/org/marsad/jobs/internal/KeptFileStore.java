package org.marsad.jobs.internal;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files wait in the folder of uploads. */
@Repository
class KeptFileStore {
    private final JdbcClient jdbc;

    KeptFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, List<String> names) {
        jdbc.sql("""
                        insert into jobs.upload (id, names)
                        values (:id, :names)
                        """)
                .param("id", id)
                .param("names", names.toArray(String[]::new))
                .update();
    }

    /** The names of its files; empty if there is none. */
    List<String> listNames(UUID id) {
        return jdbc.sql("""
                        select names
                        from jobs.upload
                        where id = :id
                        """)
                .param("id", id)
                .query((rs, _) -> List.of((String[]) rs.getArray("names").getArray()))
                .optional()
                .orElse(List.of());
    }

    /** Those that are older than this, or whose jobs came to a bad end, and that no job works on. */
    List<UUID> listOld(Duration age) {
        return jdbc.sql("""
                        select u.id
                        from jobs.upload u
                        where (u.at < clock_timestamp() - make_interval(secs => :seconds)
                            or exists (
                                select
                                from jobs.job j
                                where j.upload = u.id
                                and j.state in ('failed', 'cancelled', 'cut-off')))
                        and not exists (
                            select
                            from jobs.job j
                            where j.upload = u.id
                            and j.ended is null)
                        order by u.at, u.id
                        """)
                .param("seconds", (double) age.toSeconds())
                .query((rs, _) -> rs.getObject("id", UUID.class))
                .list();
    }

    void delete(UUID id) {
        jdbc.sql("""
                        delete from jobs.upload
                        where id = :id
                        """).param("id", id).update();
    }
}
