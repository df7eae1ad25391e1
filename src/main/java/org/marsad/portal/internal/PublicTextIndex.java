package org.marsad.portal.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.marsad.kernel.Language;
import org.marsad.kernel.SearchText;
import org.marsad.portal.PublicText;
import org.marsad.portal.PublicTextSource;
import org.marsad.portal.PublicTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps the copies as new as their sources: each search compares a fingerprint, and only a change copies again. */
@Service
class PublicTextIndex implements PublicTexts {
    private final PublicTextStore store;
    private final List<PublicTextSource> sources;
    private final TransactionOperations transaction;

    PublicTextIndex(PublicTextStore store, List<PublicTextSource> sources, TransactionOperations transaction) {
        this.store = store;
        this.sources = sources;
        this.transaction = transaction;
    }

    @Override
    public List<PublicText> find(String query, Language reader) {
        String words = SearchText.normalise(query);
        if (words.isEmpty()) {
            return List.of();
        }
        renew();
        return store.find(words, reader, MOST);
    }

    private void renew() {
        String fingerprint = fingerprint();
        if (!isNew(fingerprint)) {
            transaction.executeWithoutResult(_ -> {
                store.lock();
                // Another program may have done it while this one waited.
                if (!isNew(fingerprint)) {
                    store.replace(
                            fingerprint,
                            sources.stream().flatMap(it -> it.list().stream()).toList());
                }
            });
        }
    }

    private boolean isNew(String fingerprint) {
        return store.findFingerprint().filter(fingerprint::equals).isPresent();
    }

    private String fingerprint() {
        String versions =
                sources.stream().map(PublicTextSource::version).sorted().collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(versions.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
