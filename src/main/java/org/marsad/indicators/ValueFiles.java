package org.marsad.indicators;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.UserError;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Partners;

/**
 * Files of values, read whole before the first is stored, so that a bad one leaves everything as it was. The command line
 * and the browser both begin here.
 *
 * @param source the kind of files they are
 * @param list the files in their order
 */
public record ValueFiles(String source, List<One> list) {
    public ValueFiles {
        list = List.copyOf(list);
    }

    /**
     * What somebody wants to be taken in.
     *
     * @param source the kind of files; null to let it be recognised
     * @param vintage the day on which these were the values; null for today
     * @param licence whose they are and how they may be used; null if the files or their kind say so
     * @param indicator what they measure; null if the files say so
     */
    public record Wish(
            @Nullable String source,
            @Nullable LocalDate vintage,
            @Nullable String licence,
            @Nullable String indicator) {}

    /**
     * A file that was read.
     *
     * @param file what is in it
     * @param source its kind
     * @param sha256 of its bytes
     * @param licence of those values of which it does not say it itself
     * @param vintage the same
     */
    public record One(SourceFile file, String source, String sha256, String licence, LocalDate vintage) {
        /** @param actor who takes it, as the journal calls them */
        public Observations.Origin origin(String actor) {
            return new Observations.Origin(source, sha256, licence, vintage, actor);
        }

        /** Whose its values are and under which licences, each once. */
        public List<String> licences() {
            Set<String> all = new TreeSet<>();
            file.provenances().forEach(it -> all.add(it.licence() == null ? licence : it.licence()));
            return List.copyOf(all);
        }
    }

    /** The codes of the kinds of files. */
    public static List<String> sources() {
        return Arrays.stream(SourceKind.values()).map(SourceKind::code).toList();
    }

    /**
     * Reads files for the browser.
     *
     * @param asked is told many times a second that reading goes on, and may end it by what it throws
     * @throws UserError with the file and what to do
     */
    public static ValueFiles read(Wish wish, List<Path> paths, Partners partners, Runnable asked) {
        return read(wish, paths, new CountryNames(it -> partner(partners, it), asked));
    }

    static ValueFiles read(Wish wish, List<Path> paths, CountryNames names) {
        check(wish);
        LocalDate day = wish.vintage() == null ? LocalDate.now(ZoneOffset.UTC) : wish.vintage();
        SourceKind.Order order = new SourceKind.Order(names, wish.vintage(), wish.indicator(), day);
        String source = wish.source();
        SourceKind kind = source == null
                ? recognise(paths, order)
                : SourceKind.find(source).orElseThrow(() -> new UserError("indicators.import.source", source));
        String licence =
                wish.licence() != null ? wish.licence() : kind.licence().orElse("");
        List<SourceFile> read = kind.read(paths, order);
        List<One> all = new ArrayList<>();
        for (int at = 0; at < read.size(); at++) {
            SourceFile file = read.get(at);
            if (licence.isEmpty() && file.provenances().stream().anyMatch(it -> it.licence() == null)) {
                throw new UserError("indicators.import.licence", file.name());
            }
            all.add(new One(file, kind.code(), sha256(paths.get(at)), licence, day));
        }
        return new ValueFiles(kind.code(), all);
    }

    /** Refuses before anything is read what no file can mend. */
    public static void check(Wish wish) {
        String source = wish.source();
        if (source != null && SourceKind.find(source).isEmpty()) {
            throw new UserError("indicators.import.source", source);
        }
        String code = wish.indicator();
        if (code != null && RowReader.series(code).isEmpty()) {
            throw new UserError("indicators.import.indicator", code);
        }
    }

    /** The first kind that can read all files and finds a value in each. */
    static SourceKind recognise(List<Path> paths, SourceKind.Order order) {
        for (SourceKind kind : SourceKind.values()) {
            try {
                if (kind.read(paths, order).stream().allMatch(it -> it.size() > 0)) {
                    return kind;
                }
            } catch (UserError _) {
                // Another kind may read it.
            }
        }
        throw new UserError("indicators.import.unrecognised");
    }

    static Optional<String> partner(Partners partners, String name) {
        return partners.resolve(name)
                .filter(it -> it.kind() == PartnerKind.STATE)
                .map(it -> it.code().value());
    }

    private static String sha256(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException _) {
            throw new UserError("kernel.file.unreadable", file.toString());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
