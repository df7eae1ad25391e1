package org.marsad;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.marsad.kernel.Language;

/** The sentences of one module in one language, as their file is written. */
record Bundle(String text) {
    private static final Path FOLDER = Sources.RESOURCES.resolve("messages");

    static Bundle of(String module, Language language) {
        return new Bundle(Sources.text(FOLDER.resolve(module + "_" + language.code() + ".properties")));
    }

    static List<String> modules() {
        return Sources.list(FOLDER, ".properties").stream()
                .map(it -> it.getFileName().toString().split("_", 2)[0])
                .distinct()
                .toList();
    }

    Map<String, String> sentences() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.forEach((key, value) -> sentences.put(key.toString(), value.toString()));
        return sentences;
    }

    /** The keys in the order of the file, repeated ones too. */
    List<String> keys() {
        return text.lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .map(it -> it.split("=", 2)[0].strip())
                .toList();
    }

    List<String> unexplained() {
        List<String> keys = new ArrayList<>();
        String above = "";
        for (String line : text.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#") && !above.matches("#\\s*\\S.*")) {
                keys.add(line.split("=", 2)[0]);
            }
            above = line;
        }
        return keys;
    }

    List<String> comments() {
        return text.lines().filter(it -> it.startsWith("#")).toList();
    }
}
