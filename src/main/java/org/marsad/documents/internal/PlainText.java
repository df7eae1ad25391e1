package org.marsad.documents.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A file of nothing but text, in UTF-8 or as a program marks another Unicode form. */
final class PlainText {
    private static final int LOOKED_AT = 50;

    private PlainText() {}

    /** The text; empty if these bytes are none. */
    static Optional<String> find(byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
                || bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            charset = StandardCharsets.UTF_16;
        }
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.chars().anyMatch(PlainText::isNoText) ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isNoText(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0x7F;
    }

    /** Whether its lines are rows: the same separator as often in each, at least once. */
    static boolean isTable(String text) {
        List<String> lines =
                text.lines().filter(it -> !it.isBlank()).limit(LOOKED_AT).toList();
        return lines.size() > 1
                && ",;\t"
                        .chars()
                        .anyMatch(separator -> lines.stream()
                                                .mapToLong(it -> count(it, separator))
                                                .distinct()
                                                .count()
                                        == 1
                                && count(lines.getFirst(), separator) > 0);
    }

    /** Separators within quotation marks belong to a cell. */
    private static long count(String line, int separator) {
        return line.replaceAll("\"[^\"]*\"", "")
                .chars()
                .filter(it -> it == separator)
                .count();
    }
}
