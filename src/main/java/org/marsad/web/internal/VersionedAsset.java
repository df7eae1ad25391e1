package org.marsad.web.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.util.DigestUtils;

/** The address of a file that browsers keep for a year, so that its address must change with its content. */
final class VersionedAsset {
    private static final int DIGITS = 10;

    private VersionedAsset() {}

    /** {@code url} with a short hash of the resource's content. */
    static String url(String url, String resource) {
        try (var in = VersionedAsset.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no file " + resource);
            }
            return url + "?v=" + DigestUtils.md5DigestAsHex(in).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
