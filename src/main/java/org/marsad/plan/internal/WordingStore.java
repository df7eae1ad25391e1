package org.marsad.plan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.plan.WordingVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The official wordings in their tables. Versions are added, never changed. */
@Repository
class WordingStore {
    private final JdbcClient jdbc;

    WordingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WordingVersion> listVersions() {
        return jdbc.sql("""
                        select id, language, nature, source, sha256, adopted, imported_at
                        from plan.wording_version
                        order by id desc
                        """).query((rs, _) -> version(rs)).list();
    }

    Optional<WordingVersion> findNewest(String language) {
        return jdbc.sql("""
                        select id, language, nature, source, sha256, adopted, imported_at
                        from plan.wording_version
                        where language = :language
                        order by id desc
                        limit 1
                        """)
                .param("language", language)
                .query((rs, _) -> version(rs))
                .optional();
    }

    Optional<WordingVersion> findSame(String language, String sha256) {
        return jdbc.sql("""
                        select id, language, nature, source, sha256, adopted, imported_at
                        from plan.wording_version
                        where language = :language
                        and sha256 = :sha256
                        """)
                .param("language", language)
                .param("sha256", sha256)
                .query((rs, _) -> version(rs))
                .optional();
    }

    /** The texts of a version by node id, level by level; empty if there is no such version. */
    Map<String, String> listTexts(long version) {
        Map<String, String> texts = new LinkedHashMap<>();
        jdbc.sql("""
                        select wording.node, wording.text
                        from plan.wording
                        join plan.node on node.id = wording.node
                        where wording.version = :version
                        order by array_position(array['DOMAIN', 'OBJECTIVE', 'ACTION', 'FINAL_CLAUSE'], node.kind), node.position
                        """).param("version", version).query(rs -> {
            texts.put(rs.getString("node"), rs.getString("text"));
        });
        return texts;
    }

    /** Importers take turns until the transaction ends, so that versions have no gaps. */
    void lock() {
        jdbc.sql("lock table plan.wording_version in share row exclusive mode").update();
    }

    long nextId() {
        return jdbc.sql("select coalesce(max(id), 0) + 1 as next from plan.wording_version")
                .query((rs, _) -> rs.getLong("next"))
                .single();
    }

    void add(WordingVersion version, Map<String, String> texts) {
        jdbc.sql("""
                        insert into plan.wording_version (id, language, nature, source, sha256, adopted, imported_at)
                        values (:id, :language, :nature, :source, :sha256, :adopted, :importedAt)
                        """)
                .param("id", version.id())
                .param("language", version.language())
                .param("nature", version.nature().name())
                .param("source", version.source())
                .param("sha256", version.sha256())
                .param("adopted", version.adopted())
                .param("importedAt", version.importedAt().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into plan.wording (version, node, text)
                        select :version, node, text
                        from unnest(:nodes::text[], :texts::text[]) as file (node, text)
                        """)
                .param("version", version.id())
                .param("nodes", texts.keySet().toArray(String[]::new))
                .param("texts", texts.values().toArray(String[]::new))
                .update();
    }

    private static WordingVersion version(ResultSet rs) throws SQLException {
        return new WordingVersion(
                rs.getLong("id"),
                rs.getString("language"),
                WordingVersion.Nature.valueOf(rs.getString("nature")),
                rs.getString("source"),
                rs.getString("sha256"),
                rs.getObject("adopted", LocalDate.class),
                rs.getObject("imported_at", OffsetDateTime.class).toInstant());
    }
}
