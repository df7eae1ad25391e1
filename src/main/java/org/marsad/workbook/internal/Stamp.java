package org.marsad.workbook.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.marsad.followup.Draft;
import org.marsad.workbook.WorkbookPreview.Item;

/** Names what was shown: the same only while the report and what a file does to it are the same. */
final class Stamp {
    private Stamp() {}

    static String of(Draft draft, List<Item> items) {
        StringBuilder all = new StringBuilder();
        all.append(draft.id()).append(' ').append(draft.state()).append('\n');
        for (Item item : items) {
            int revision = draft.revision(item.action(), item.question());
            all.append(item).append(' ').append(revision).append('\n');
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
