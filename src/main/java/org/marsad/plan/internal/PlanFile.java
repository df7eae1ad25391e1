package org.marsad.plan.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.marsad.kernel.UserError;

/**
 * A text file that somebody hands us: UTF-8, of a sensible size, or refused with a sentence.
 *
 * @param text its characters
 * @param sha256 the hash of its bytes, in hexadecimal
 */
record PlanFile(String text, String sha256) {
    private static final int MOST_BYTES = 2_000_000;

    static PlanFile read(String name) {
        byte[] bytes = bytes(name);
        if (bytes.length > MOST_BYTES) {
            throw new UserError("plan.file.large", name);
        }
        String text = decode(name, bytes);
        if (text.isBlank() || text.equals("\uFEFF")) {
            throw new UserError("plan.file.empty", name);
        }
        return new PlanFile(text, sha256(bytes));
    }

    private static byte[] bytes(String name) {
        try {
            Path path = Path.of(name);
            if (name.isBlank()) {
                throw new NoSuchFileException(name);
            }
            if (Files.isDirectory(path)) {
                throw new UserError("plan.file.directory", name);
            }
            // Not Files.size: a pipe has none, and a device may never end.
            try (var in = Files.newInputStream(path)) {
                return in.readNBytes(MOST_BYTES + 1);
            }
        } catch (NoSuchFileException | InvalidPathException _) {
            throw new UserError("plan.file.missing", name);
        } catch (IOException _) {
            throw new UserError("plan.file.unreadable", name);
        }
    }

    private static String decode(String name, byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                throw new UserError("plan.file.binary", name);
            }
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        try {
            return decoder.decode(in).toString();
        } catch (CharacterCodingException _) {
            throw new UserError("plan.file.encoding", name, lineAt(bytes, in.position()));
        }
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
