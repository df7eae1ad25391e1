package org.marsad.kernel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Stops where megabytes follow one another without a single angle bracket: the parser limits texts and attributes, but
 * would keep a name of any length in memory.
 */
public final class MarkupGuard extends FilterInputStream {
    private static final long LONGEST = 4L * SafeXml.MOST_TEXT + 1_000_000;

    private long run;
    private byte[] block = {};
    private int blockOffset;
    private int blockLength;
    private int linesBefore = 1;

    public MarkupGuard(InputStream in) {
        super(in);
    }

    /** The file has such a stretch. */
    public static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** The line of the first byte, among those read last, that is not UTF-8. */
    public int lineOfFault() {
        int first = 0;
        while (first < Math.min(3, blockLength) && (block[blockOffset + first] & 0xC0) == 0x80) {
            first++;
        }
        ByteBuffer bytes = ByteBuffer.wrap(block, blockOffset + first, blockLength - first);
        StandardCharsets.UTF_8.newDecoder().decode(bytes, CharBuffer.allocate(blockLength), false);
        return linesBefore + lines(bytes.position() - blockOffset);
    }

    private int lines(int bytes) {
        int lines = 0;
        for (int i = 0; i < bytes; i++) {
            lines += block[blockOffset + i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        linesBefore += lines(blockLength);
        blockLength = 0;
        int count = in.read(bytes, offset, length);
        block = bytes;
        blockOffset = offset;
        blockLength = Math.max(count, 0);
        int last = count - 1;
        while (last >= 0 && bytes[offset + last] != '<' && bytes[offset + last] != '>') {
            last--;
        }
        run = last < 0 ? run + Math.max(count, 0) : count - 1 - last;
        if (run > LONGEST) {
            throw new TooLong();
        }
        return count;
    }
}
