package org.marsad.followup.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.marsad.followup.Entry;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a row of the entries means. */
final class EntryRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private EntryRows() {}

    static Entry entry(ResultSet rs) throws SQLException {
        return new Entry(
                rs.getString("action"),
                rs.getString("question"),
                values(rs.getString("entered")),
                rs.getInt("revision"),
                Entry.Origin.valueOf(rs.getString("origin").toUpperCase(Locale.ROOT)),
                rs.getObject("account", Long.class),
                rs.getObject("at", OffsetDateTime.class).toInstant());
    }

    static Map<String, String> values(String json) {
        return JSON.readValue(json, VALUES);
    }

    static String json(Map<String, String> values) {
        return JSON.writeValueAsString(values);
    }
}
