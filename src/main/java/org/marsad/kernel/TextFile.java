package org.marsad.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file that a person gives to a command: UTF-8, with or without its mark, and nothing that is not text. */
final class TextFile {
    private static final int MOST_MEGABYTES = 64;

    private static final String MARK = "\uFEFF";

    private TextFile() {}

    static String read(Path path) {
        byte[] bytes = bytes(path);
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                throw notText(path, bytes, at);
            }
        }
        String text = decode(path, bytes);
        String bare = text.startsWith(MARK) ? text.substring(1) : text;
        if (bare.isBlank()) {
            throw new UserError("kernel.file.empty", path.toString());
        }
        return bare;
    }

    private static byte[] bytes(Path path) {
        int most = MOST_MEGABYTES << 20;
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new UserError("kernel.file.tooLarge", path.toString(), MOST_MEGABYTES);
            }
            return bytes;
        } catch (IOException e) {
            UserError error = new UserError("kernel.file.unreadable", path.toString());
            error.initCause(e);
            throw error;
        }
    }

    private static String decode(Path path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, text, true);
        if (result.isError()) {
            throw notText(path, bytes, in.position());
        }
        return text.flip().toString();
    }

    private static UserError notText(Path path, byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            boolean half = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if (bytes[i] == '\n' || (bytes[i] == '\r' && !half)) {
                line++;
            }
        }
        return new UserError("kernel.file.notText", path.toString(), String.valueOf(line));
    }
}
