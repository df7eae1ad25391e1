package org.marsad.notifications.internal;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Lists of texts as JSON, to bring them into the database. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static String array(List<String> texts) {
        return MAPPER.writeValueAsString(texts);
    }
}
