package org.marsad.meetings.internal;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.meetings.Attendance;
import org.marsad.meetings.Details;
import org.marsad.meetings.Employers;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.MeetingFilter;
import org.marsad.meetings.MeetingKind;
import org.marsad.meetings.People;
import org.marsad.partners.Relation.Certainty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The meetings in PostgreSQL. */
@Repository
class MeetingStore {
    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that were not withdrawn, latest first. */
    List<Meeting> list() {
        return list(MeetingFilter.ALL, null, Integer.MAX_VALUE, List.of());
    }

    /** @param actions the ids of the actions of the filter’s domain */
    List<Meeting> list(MeetingFilter filter, @Nullable Long after, int most, List<String> actions) {
        return jdbc.sql("""
                        select id, version, certainty, title, language, kind, first_day, last_day, place, country,
                            online, domains, actions, hosts, employers, present, african, european, observers,
                            participants, women, men, source, note, withdrawn_on, withdrawn_why
                        from meetings.meeting
                        where (:withdrawn or withdrawn_on is null)
                        and (cast(:year as integer) is null or extract(year from first_day) = cast(:year as integer))
                        and (cast(:kind as text) is null or kind = :kind)
                        and (cast(:domain as text) is null or :domain = any (domains) or actions && cast(:actions as text[]))
                        and (cast(:partner as text) is null or :partner = any (present) or :partner = any (hosts))
                        and (cast(:after as bigint) is null or (first_day, id) < (
                            select last.first_day, last.id
                            from meetings.meeting last
                            where last.id = :after))
                        order by first_day desc, id desc
                        limit :most
                        """)
                .param("withdrawn", filter.withdrawn())
                .param("year", filter.year())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("domain", filter.domain())
                .param("actions", actions.toArray(String[]::new))
                .param("partner", filter.partner())
                .param("after", after)
                .param("most", most)
                .query((rs, _) -> meeting(rs))
                .list();
    }

    Optional<Meeting> find(long id) {
        return jdbc.sql("""
                        select id, version, certainty, title, language, kind, first_day, last_day, place, country,
                            online, domains, actions, hosts, employers, present, african, european, observers,
                            participants, women, men, source, note, withdrawn_on, withdrawn_why
                        from meetings.meeting
                        where id = :id
                        """).param("id", id).query((rs, _) -> meeting(rs)).optional();
    }

    /** Its number; empty if this fact was added before. */
    Optional<Long> insert(@Nullable String fact, @Nullable Certainty certainty, Details details) {
        StatementSpec insert =
                jdbc.sql("""
                        insert into meetings.meeting (fact, certainty, title, language, kind, first_day, last_day,
                            place, country, online, domains, actions, hosts, employers, present, african, european,
                            observers, participants, women, men, source, note)
                        values (:fact, :certainty, :title, :language, :kind, :first, :last, :place, :country, :online,
                            :domains, :actions, :hosts, :employers, :present, :african, :european, :observers,
                            :participants, :women, :men, :source, :note)
                        on conflict (fact) do nothing
                        returning id
                        """).param("fact", fact).param("certainty", certainty == null ? null : certainty.name());
        return bind(insert, details).query((rs, _) -> rs.getLong("id")).optional();
    }

    /** Whether it still was in that version. */
    boolean update(long id, int seen, Details details) {
        StatementSpec update = jdbc.sql("""
                        update meetings.meeting
                        set version = version + 1, title = :title, language = :language, kind = :kind,
                            first_day = :first, last_day = :last, place = :place, country = :country, online = :online,
                            domains = :domains, actions = :actions, hosts = :hosts, employers = :employers,
                            present = :present, african = :african, european = :european, observers = :observers,
                            participants = :participants, women = :women, men = :men, source = :source, note = :note
                        where id = :id
                        and version = :seen
                        and withdrawn_on is null
                        """).param("id", id).param("seen", seen);
        return bind(update, details).update() == 1;
    }

    /** Whether it still was in that version. */
    boolean withdraw(long id, int seen, Meeting.Withdrawn withdrawn) {
        return jdbc.sql("""
                                update meetings.meeting
                                set version = version + 1, withdrawn_on = :day, withdrawn_why = :why
                                where id = :id
                                and version = :seen
                                and withdrawn_on is null
                                """)
                        .param("day", withdrawn.day())
                        .param("why", withdrawn.why())
                        .param("id", id)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private static StatementSpec bind(StatementSpec statement, Details it) {
        var listed = it.attendance() instanceof Attendance.Listed list ? codes(list.present()) : null;
        var counted = it.attendance() instanceof Attendance.Counted numbers ? numbers : null;
        return statement
                .param("title", it.title())
                .param("language", it.language())
                .param("kind", it.kind().name())
                .param("first", it.first())
                .param("last", it.last())
                .param("place", it.place())
                .param("country", it.country() == null ? null : it.country().value())
                .param("online", it.online())
                .param("domains", it.domains().toArray(String[]::new))
                .param("actions", it.actions().toArray(String[]::new))
                .param("hosts", codes(it.hosts()))
                .param("employers", it.employers().name())
                .param("present", listed, Types.ARRAY)
                .param("african", counted == null ? null : counted.african())
                .param("european", counted == null ? null : counted.european())
                .param("observers", counted == null ? null : counted.observers())
                .param("participants", it.people().all())
                .param("women", it.people().women())
                .param("men", it.people().men())
                .param("source", it.source())
                .param("note", it.note());
    }

    private static Meeting meeting(ResultSet rs) throws SQLException {
        String certainty = rs.getString("certainty");
        LocalDate withdrawn = rs.getObject("withdrawn_on", LocalDate.class);
        return new Meeting(
                rs.getLong("id"),
                rs.getInt("version"),
                details(rs),
                certainty == null ? null : Certainty.valueOf(certainty),
                withdrawn == null ? null : new Meeting.Withdrawn(withdrawn, rs.getString("withdrawn_why")));
    }

    private static Details details(ResultSet rs) throws SQLException {
        String country = rs.getString("country");
        return new Details(
                rs.getString("title"),
                rs.getString("language"),
                MeetingKind.valueOf(rs.getString("kind")),
                requireNonNull(rs.getObject("first_day", LocalDate.class)),
                requireNonNull(rs.getObject("last_day", LocalDate.class)),
                rs.getString("place"),
                country == null ? null : new PartnerCode(country),
                rs.getBoolean("online"),
                texts(rs, "domains"),
                texts(rs, "actions"),
                partners(rs, "hosts"),
                Employers.valueOf(rs.getString("employers")),
                attendance(rs),
                new People(
                        rs.getObject("participants", Integer.class),
                        rs.getObject("women", Integer.class),
                        rs.getObject("men", Integer.class)),
                rs.getString("source"),
                rs.getString("note"));
    }

    private static Attendance attendance(ResultSet rs) throws SQLException {
        if (rs.getArray("present") != null) {
            return new Attendance.Listed(partners(rs, "present"));
        }
        Integer african = rs.getObject("african", Integer.class);
        Integer european = rs.getObject("european", Integer.class);
        return african == null || european == null
                ? Attendance.UNKNOWN
                : new Attendance.Counted(african, european, rs.getObject("observers", Integer.class));
    }

    private static String[] codes(List<PartnerCode> partners) {
        return partners.stream().map(PartnerCode::value).toArray(String[]::new);
    }

    private static List<PartnerCode> partners(ResultSet rs, String column) throws SQLException {
        return texts(rs, column).stream().map(PartnerCode::new).toList();
    }

    private static List<String> texts(ResultSet rs, String column) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(column).getArray());
    }
}
