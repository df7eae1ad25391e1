package org.marsad.indicators;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Column.Role;
import org.marsad.kernel.UserError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A data message of SDMX-JSON 1.0 (2.0 is read too). What its numbers mean may stand behind them, so it is gone through
 * twice: once for the structure, once for the values, of which one series at a time is in memory.
 */
final class SdmxJsonFile {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path path;
    private final RowReader reader;
    private final List<SdmxJsonStructure> structures = new ArrayList<>();
    private int dataSet;

    private SdmxJsonFile(Path path, RowReader reader) {
        this.path = path;
        this.reader = reader;
    }

    /** @throws UserError with the file, the line and what to do */
    static SourceFile read(Path path, CountryNames names, @Nullable String indicator) {
        ReadSoFar read = new ReadSoFar(path);
        new SdmxJsonFile(path, new RowReader(names, read, null, indicator)).pass();
        return read.file(
                sink -> new SdmxJsonFile(path, new RowReader(names, new ReadSoFar(path), sink, indicator)).pass());
    }

    private void pass() {
        data((name, json) -> {
            if (name.equals("structure")) {
                structures.add(new SdmxJsonStructure(MAPPER.readTree(json)));
            } else if (name.equals("structures")) {
                MAPPER.readTree(json).forEach(it -> structures.add(new SdmxJsonStructure(it)));
            } else {
                json.skipChildren();
            }
        });
        if (structures.isEmpty()) {
            throw new UserError("indicators.import.sdmx", path.toString(), "1", "1");
        }
        data((name, json) -> {
            if (name.equals("dataSets")) {
                each(json, this::dataSet);
            } else {
                json.skipChildren();
            }
        });
    }

    /** What is to be done with a field whose value begins here; it must leave the parser at the value’s end. */
    @FunctionalInterface
    private interface Field {
        void see(String name, JsonParser json);
    }

    /** Goes through the fields of {@code data}, or of the message itself where it has none, as in the first drafts. */
    private void data(Field field) {
        try (JsonParser json = MAPPER.createParser(path)) {
            try {
                if (json.nextToken() != JsonToken.START_OBJECT) {
                    throw new UserError("indicators.import.sdmx", path.toString(), "1", "1");
                }
                fields(json, (name, at) -> {
                    if (name.equals("data")) {
                        fields(at, field);
                    } else {
                        at.skipChildren();
                    }
                });
            } catch (JacksonException e) {
                throw refuse(e, json);
            }
        } catch (JacksonException _) {
            throw new UserError("kernel.file.unreadable", path.toString());
        }
    }

    private UserError refuse(JacksonException e, JsonParser json) {
        var at = e.getLocation() == null ? json.currentLocation() : e.getLocation();
        return new UserError(
                "indicators.import.xml",
                path.toString(),
                String.valueOf(Math.max(at.getLineNr(), 1)),
                String.valueOf(Math.max(at.getColumnNr(), 1)));
    }

    /** The parser stands at the start of an object. */
    private static void fields(JsonParser json, Field field) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            field.see(name, json);
        }
    }

    private static void each(JsonParser json, Consumer<JsonParser> element) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            element.accept(json);
        }
    }

    /** Version 2.0 may name one of several structures; those of a file have the order of its data sets otherwise. */
    private void dataSet(JsonParser json) {
        int[] structure = {Math.min(dataSet++, structures.size() - 1)};
        fields(json, (name, at) -> {
            switch (name) {
                case "structure" -> structure[0] = Math.clamp(at.getIntValue(), 0, structures.size() - 1);
                case "series" -> fields(at, (key, series) -> series(structures.get(structure[0]), key, series));
                case "observations" ->
                    fields(at, (key, value) -> {
                        long line = value.currentTokenLocation().getLineNr();
                        value(structures.get(structure[0]), "", List.of(), line, key, MAPPER.readTree(value));
                    });
                default -> at.skipChildren();
            }
        });
    }

    private void series(SdmxJsonStructure structure, String key, JsonParser json) {
        List<Integer> attributes = new ArrayList<>();
        fields(json, (name, at) -> {
            switch (name) {
                case "attributes" -> SdmxJsonStructure.numbers(MAPPER.readTree(at), attributes);
                case "observations" ->
                    fields(at, (time, value) -> {
                        long line = value.currentTokenLocation().getLineNr();
                        value(structure, key, attributes, line, time, MAPPER.readTree(value));
                    });
                default -> at.skipChildren();
            }
        });
    }

    private void value(
            SdmxJsonStructure structure,
            String series,
            List<Integer> attributes,
            long line,
            String observation,
            JsonNode value) {
        reader.begin(line);
        reader.put(new Column(Role.FLOW, "", ""), structure.flow(), "");
        structure.putDataSet(reader);
        structure.putSeries(reader, series, attributes);
        structure.putObservation(reader, observation, value);
        reader.end();
    }
}
