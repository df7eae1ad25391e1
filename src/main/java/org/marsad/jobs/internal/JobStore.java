package org.marsad.jobs.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marsad.jobs.Job;
import org.marsad.jobs.JobOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Jobs and their notes. Whether a job lives is judged by the database's clock alone. */
@Repository
class JobStore {
    private static final String SELECT = """
            select id, kind, account, subject, details, upload, state, done, total, cancelling, outcome, mistake,
                arguments, created, ended
            from jobs.job
            """;

    private final JdbcClient jdbc;

    JobStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is new: false if the same was ordered before. */
    boolean insert(UUID id, JobOrder order) {
        return jdbc.sql("""
                        insert into jobs.job (id, kind, once, account, subject, details, upload, total)
                        values (:id, :kind, :once, :account, :subject, :details, :upload, :total)
                        on conflict (kind, once) do nothing
                        """)
                        .param("id", id)
                        .param("kind", order.kind())
                        .param("once", order.once())
                        .param("account", order.account())
                        .param("subject", order.subject())
                        .param("details", order.details())
                        .param("upload", order.upload())
                        .param("total", order.total())
                        .update()
                == 1;
    }

    Optional<Job> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((rs, _) -> job(rs))
                .optional();
    }

    Optional<Job> find(String kind, String once) {
        return jdbc.sql(SELECT + "where kind = :kind\nand once = :once")
                .param("kind", kind)
                .param("once", once)
                .query((rs, _) -> job(rs))
                .optional();
    }

    List<Job> list(String kind, @Nullable Long account, int most) {
        return jdbc.sql(SELECT + """
                        where kind = :kind
                        and (cast(:account as bigint) is null or account = :account)
                        order by created desc, id
                        limit :most
                        """)
                .param("kind", kind)
                .param("account", account)
                .param("most", most)
                .query((rs, _) -> job(rs))
                .list();
    }

    /** Whether it runs now: false if it was stopped while it waited. */
    boolean run(UUID id) {
        return jdbc.sql("""
                        update jobs.job
                        set state = 'running',
                            alive = clock_timestamp()
                        where id = :id
                        and state = 'waiting'
                        and not cancelling
                        """).param("id", id).update() == 1;
    }

    /** Says how far jobs are and that they live; those that somebody asked to stop. */
    List<UUID> tell(Map<UUID, Long> done) {
        return jdbc
                .sql("""
                        update jobs.job j
                        set done = sent.done,
                            alive = clock_timestamp()
                        from unnest(:ids, :done) as sent (id, done)
                        where j.id = sent.id
                        and j.ended is null
                        returning j.id, j.cancelling
                        """)
                .param("ids", done.keySet().toArray(UUID[]::new))
                .param("done", done.values().toArray(Long[]::new))
                .query((rs, _) -> rs.getBoolean("cancelling")
                        ? Optional.of(rs.getObject("id", UUID.class))
                        : Optional.<UUID>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether it is done now: false if it ended before, such as by being taken for cut off. */
    boolean done(UUID id, long done, String outcome) {
        return jdbc.sql("""
                        update jobs.job
                        set state = 'done',
                            done = :done,
                            outcome = :outcome,
                            ended = clock_timestamp()
                        where id = :id
                        and ended is null
                        """)
                        .param("id", id)
                        .param("done", done)
                        .param("outcome", outcome)
                        .update()
                == 1;
    }

    void failed(UUID id, String mistake, Object... arguments) {
        jdbc.sql("""
                        update jobs.job
                        set state = 'failed',
                            mistake = :mistake,
                            arguments = :arguments,
                            ended = clock_timestamp()
                        where id = :id
                        and ended is null
                        """)
                .param("id", id)
                .param("mistake", mistake)
                .param("arguments", Arrays.stream(arguments).map(JobStore::kept).toArray(String[]::new))
                .update();
    }

    void end(Collection<UUID> ids, Job.State state) {
        jdbc.sql("""
                        update jobs.job
                        set state = :state,
                            ended = clock_timestamp()
                        where id = any(:ids)
                        and ended is null
                        """)
                .param("state", state.code())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** What waits ends at once; what runs is asked to stop. */
    void cancel(UUID id) {
        jdbc.sql("""
                        update jobs.job
                        set cancelling = true,
                            state = case when state = 'waiting' then 'cancelled' else state end,
                            ended = case when state = 'waiting' then clock_timestamp() end
                        where id = :id
                        and ended is null
                        """).param("id", id).update();
    }

    /** Ends the jobs of which nothing was heard for so long; their uploads. */
    List<UUID> cutOff(Duration silence) {
        return jdbc
                .sql("""
                        update jobs.job
                        set state = 'cut-off',
                            ended = clock_timestamp()
                        where ended is null
                        and alive < clock_timestamp() - make_interval(secs => :seconds)
                        returning upload
                        """)
                .param("seconds", silence.toMillis() / 1000.0)
                .query((rs, _) -> Optional.ofNullable(rs.getObject("upload", UUID.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Forgets jobs that ended long ago. */
    void forget(Duration age) {
        jdbc.sql("""
                        delete from jobs.job
                        where ended < clock_timestamp() - make_interval(secs => :seconds)
                        """).param("seconds", (double) age.toSeconds()).update();
    }

    void insertNotes(UUID id, String kind, int from, List<String> notes) {
        jdbc.sql("""
                        insert into jobs.note (job, kind, position, body)
                        select :job, :kind, :from + position - 1, body
                        from unnest(:notes) with ordinality as sent (body, position)
                        """)
                .param("job", id)
                .param("kind", kind)
                .param("from", from)
                .param("notes", notes.toArray(String[]::new))
                .update();
    }

    List<String> listNotes(UUID id, String kind, int from, int most) {
        return jdbc.sql("""
                        select body
                        from jobs.note
                        where job = :job
                        and kind = :kind
                        and position >= :from
                        order by position
                        limit :most
                        """)
                .param("job", id)
                .param("kind", kind)
                .param("from", from)
                .param("most", most)
                .query((rs, _) -> rs.getString("body"))
                .list();
    }

    int countNotes(UUID id, String kind) {
        return jdbc.sql("""
                        select coalesce(max(position) + 1, 0) as notes
                        from jobs.note
                        where job = :job
                        and kind = :kind
                        """)
                .param("job", id)
                .param("kind", kind)
                .query((rs, _) -> rs.getInt("notes"))
                .single();
    }

    /** An argument as text that says whether it is a number, which sentences write in their own way. */
    private static String kept(Object argument) {
        return (argument instanceof Integer || argument instanceof Long ? "number " : "text ") + argument;
    }

    private static Object given(String kept) {
        int blank = kept.indexOf(' ');
        String value = kept.substring(blank + 1);
        return kept.startsWith("number ") ? Long.valueOf(value) : value;
    }

    private static Job job(ResultSet rs) throws SQLException {
        return new Job(
                rs.getObject("id", UUID.class),
                rs.getString("kind"),
                rs.getLong("account"),
                rs.getString("subject"),
                rs.getString("details"),
                rs.getObject("upload", UUID.class),
                Job.State.of(rs.getString("state")),
                rs.getLong("done"),
                rs.getLong("total"),
                rs.getBoolean("cancelling"),
                rs.getString("outcome"),
                rs.getString("mistake"),
                Arrays.stream((String[]) rs.getArray("arguments").getArray())
                        .map(JobStore::given)
                        .toList(),
                rs.getObject("created", OffsetDateTime.class).toInstant(),
                moment(rs, "ended"));
    }

    private static @Nullable Instant moment(ResultSet rs, String column) throws SQLException {
        OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
