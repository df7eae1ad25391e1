package org.marsad.indicators;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marsad.kernel.CsvFile;
import org.marsad.kernel.UserError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One record of a Missing Migrants file, in whichever layout.
 *
 * @param line on which it begins; in a JSON file its number
 * @param fields what is used of it
 * @param rest all that it tells but its numbers, to find the same one again; never kept
 */
record DeathRow(long line, Map<DeathColumn, String> fields, List<String> rest) {
    /** Empty where the file writes that it does not know. */
    String get(DeathColumn column) {
        String text = fields.getOrDefault(column, "");
        return text.equals("NA") ? "" : text;
    }

    boolean has(DeathColumn column) {
        return fields.containsKey(column);
    }

    /** @throws UserError with the file, the line and what to do */
    static List<DeathRow> list(Path path) {
        return path.toString().endsWith(".json") ? ofJson(path) : ofCsv(path);
    }

    private static List<DeathRow> ofCsv(Path path) {
        CsvFile file = CsvFile.read(path);
        List<String> headings = file.lines().getFirst().fields();
        Set<DeathColumn> known = new HashSet<>();
        headings.forEach(it -> DeathColumn.find(it).ifPresent(known::add));
        for (DeathColumn it : DeathColumn.REQUIRED) {
            if (!known.contains(it)) {
                throw file.refuse(1, "indicators.import.column", it.heading());
            }
        }
        return file.lines().stream()
                .skip(1)
                .map(it -> of(it.number(), headings, it.fields()))
                .toList();
    }

    private static List<DeathRow> ofJson(Path path) {
        List<DeathRow> rows = new ArrayList<>();
        for (JsonNode record : records(path)) {
            List<String> headings = new ArrayList<>(record.propertyNames());
            List<String> values =
                    headings.stream().map(it -> record.get(it).asString("")).toList();
            DeathRow row = of(rows.size() + 1L, headings, values);
            for (DeathColumn it : DeathColumn.REQUIRED) {
                if (!row.has(it)) {
                    throw new UserError(
                            "indicators.import.column", path.toString(), String.valueOf(row.line()), it.heading());
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static JsonNode records(Path path) {
        try {
            JsonNode records = JsonMapper.shared().readTree(Files.readString(path));
            if (records.isArray()) {
                return records;
            }
            throw new UserError("indicators.import.json", path.toString(), "1");
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new UserError("indicators.import.json", path.toString(), String.valueOf(line));
        } catch (IOException _) {
            throw new UserError("kernel.file.unreadable", path.toString());
        }
    }

    private static DeathRow of(long line, List<String> headings, List<String> values) {
        Map<DeathColumn, String> fields = new EnumMap<>(DeathColumn.class);
        List<String> rest = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            Optional<DeathColumn> column = DeathColumn.find(headings.get(at));
            String value = plain(values.get(at));
            column.ifPresent(it -> fields.putIfAbsent(it, value));
            if (column.filter(it -> it == DeathColumn.ID || it == DeathColumn.PART)
                    .isEmpty()) {
                rest.add(value);
            }
        }
        return new DeathRow(line, fields, rest);
    }

    /** Without byte order marks in the midst of the file, and without the escapes of web pages. */
    private static String plain(String value) {
        return value.replace("\uFEFF", "")
                .replace("&#039;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }
}
