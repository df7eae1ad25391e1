package org.marsad.followup.internal;

import java.time.LocalDate;
import org.marsad.followup.Cycle;
import org.marsad.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When cycles begin and end. */
final class CycleCalendar {
    private final JdbcClient jdbc;

    CycleCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was written; not where the code is taken. */
    boolean insert(Cycle cycle) {
        LocalizedText title = cycle.title();
        return jdbc.sql("""
                        insert into followup.cycle
                            (code, title_fr, title_en, title_ar, from_day, to_day, opens, deadline, closed, questionnaire)
                        values
                            (:code, :fr, :en, :ar, :from, :to, :opens, :deadline, cast(:closed as date), :questionnaire)
                        on conflict do nothing
                        """)
                        .param("code", cycle.code())
                        .param("fr", title.fr())
                        .param("en", title.en())
                        .param("ar", title.ar())
                        .param("from", cycle.from())
                        .param("to", cycle.to())
                        .param("opens", cycle.opens())
                        .param("deadline", cycle.deadline())
                        .param("closed", cycle.closed())
                        .param("questionnaire", cycle.questionnaire())
                        .update()
                == 1;
    }

    /** Whether it was ended; not where it was already. */
    boolean close(String code, LocalDate day) {
        return jdbc.sql("""
                        update followup.cycle
                        set closed = :day
                        where code = :code
                        and closed is null
                        """).param("code", code).param("day", day).update() == 1;
    }
}
