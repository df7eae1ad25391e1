package org.marsad.followup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.WithExercise;
import org.marsad.indicators.Measurement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many focal points are at work, against the accounts themselves. */
@WithExercise
class FocalPointIndicatorsTest {
    @Autowired
    private FocalPointIndicators indicators;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void countsThoseWhoSignedInOfThoseWhoAreNamed() {
        List<Measurement> all = indicators.measure();
        assertThat(all).extracting(Measurement::area).containsExactly("ALL", "AFRICA", "EUROPE");
        assertThat(all.getFirst().whole()).isEqualTo(count("true")).isPositive();
        assertThat(all.getFirst().part()).isEqualTo(count("account.signed_in_at > now() - interval '12 months'"));
    }

    @Test
    void theContinentsMakeTheWhole() {
        List<Measurement> all = indicators.measure();
        assertThat(sum(all.subList(1, 3), Measurement::whole)).isEqualTo(sum(all.subList(0, 1), Measurement::whole));
        assertThat(sum(all.subList(1, 3), Measurement::part)).isEqualTo(sum(all.subList(0, 1), Measurement::part));
    }

    private static long sum(List<Measurement> some, Function<Measurement, @Nullable Long> count) {
        return some.stream().map(count).mapToLong(Objects::requireNonNull).sum();
    }

    private long count(String condition) {
        return jdbc.sql("""
                        select count(distinct account.id) as people
                        from identity.account
                        join identity.mandate on mandate.account = account.id
                        join partners.partner on partner.code = mandate.partner
                        where mandate.role = 'focal-point'
                        and partner.kind = 'STATE'
                        and not exists (
                            select
                            from partners.relation
                            where relation.partner = partner.code
                            and relation.kind = 'OBSERVER')
                        and\s""" + condition).query(Long.class).single();
    }
}
