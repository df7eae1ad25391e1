package org.marsad.portal.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.marsad.kernel.Language;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.SearchText;
import org.marsad.portal.PublicText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The copies of public texts. */
@Repository
class PublicTextStore {
    /** Held while copies are made, by whichever program makes them. */
    private static final long LOCK = 2022_1214;

    /** How like a stretch of text must be to what was typed: “mineus” is like “mineurs” by 0.71. */
    private static final double ALIKE = 0.55;

    private final JdbcClient jdbc;

    PublicTextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> findFingerprint() {
        return jdbc.sql("""
                        select fingerprint
                        from portal.search_state
                        """).query((rs, _) -> rs.getString("fingerprint")).optional();
    }

    /** Waits for whoever makes copies now; until the end of the transaction nobody else does. */
    void lock() {
        jdbc.sql("""
                        select pg_advisory_xact_lock(:lock)
                        """).param("lock", LOCK).query((_, _) -> LOCK).single();
    }

    void replace(String fingerprint, Collection<PublicText> texts) {
        jdbc.sql("""
                        delete from portal.public_text
                        """).update();
        jdbc.sql("""
                        insert into portal.public_text
                            (kind, path, title_fr, title_en, title_ar, language, body, normalised)
                        select *
                        from unnest(
                            :kinds::text[], :paths::text[], :fr::text[], :en::text[], :ar::text[],
                            :languages::text[], :bodies::text[], :normalised::text[])
                        """)
                .param("kinds", column(texts, it -> it.kind().name()))
                .param("paths", column(texts, PublicText::path))
                .param("fr", column(texts, it -> it.title().fr()))
                .param("en", column(texts, it -> it.title().en()))
                .param("ar", column(texts, it -> it.title().ar()))
                .param("languages", column(texts, PublicText::language))
                .param("bodies", column(texts, PublicText::body))
                .param("normalised", column(texts, it -> SearchText.normalise(it.body())))
                .update();
        jdbc.sql("""
                        insert into portal.search_state (fingerprint)
                        values (:fingerprint)
                        on conflict (single) do update
                        set fingerprint = excluded.fingerprint
                        """).param("fingerprint", fingerprint).update();
    }

    /** @param words what was typed, as SearchText compares it */
    List<PublicText> find(String words, Language reader, int most) {
        return jdbc.sql("""
                        with asked as materialized (
                            select plainto_tsquery('french', :words) as french,
                                plainto_tsquery('english', :words) as english,
                                plainto_tsquery('arabic', :words) as arabic,
                                plainto_tsquery('simple', :words) as simple
                        ),
                        compared as (
                            select public_text.*,
                                words @@ case language
                                    when 'fr' then french
                                    when 'en' then english
                                    when 'ar' then arabic
                                    else simple
                                end as has_words,
                                word_similarity(:words, normalised) as alike
                            from portal.public_text, asked
                        ),
                        ranked as (
                            select *,
                                alike
                                    + case when has_words then 1 else 0 end
                                    + case when language = :reader then 0.25 else 0 end
                                    + case when kind in ('PLAN', 'PARTNER') then 0.25 else 0 end as rank
                            from compared
                            where has_words
                            or alike >= :alike
                        ),
                        best as (
                            select distinct on (kind, path) *
                            from ranked
                            order by kind, path, rank desc, id
                        )
                        select kind, path, title_fr, title_en, title_ar, language, body
                        from best
                        order by rank desc, id
                        limit :most
                        """)
                .param("words", words)
                .param("reader", reader.code())
                .param("alike", ALIKE)
                .param("most", most)
                .query((rs, _) -> text(rs))
                .list();
    }

    private static PublicText text(ResultSet rs) throws SQLException {
        return new PublicText(
                PublicText.Kind.valueOf(rs.getString("kind")),
                rs.getString("path"),
                new LocalizedText(rs.getString("title_fr"), rs.getString("title_en"), rs.getString("title_ar")),
                rs.getString("language"),
                rs.getString("body"));
    }

    private static String[] column(Collection<PublicText> texts, Function<PublicText, String> value) {
        return texts.stream().map(value).toArray(String[]::new);
    }
}
