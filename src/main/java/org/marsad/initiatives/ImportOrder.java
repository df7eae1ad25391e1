package org.marsad.initiatives;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file to take in.
 *
 * @param format what kind of file it is
 * @param files the file; for {@link InitiativeFormat#EUTF} the CSV files that belong together
 * @param source whose file it is; what the same source told before and tells no more is marked as gone
 * @param dryRun whether to change nothing and only tell what would change
 * @param schemas the folder with the XSD files of the standard; null to do without
 * @param actor who takes it in: a role, never a person's name
 * @param guarded whether initiatives that another source told are left alone: who acts for one source only may not
 *     change what others said
 */
public record ImportOrder(
        InitiativeFormat format,
        List<Path> files,
        String source,
        boolean dryRun,
        @Nullable Path schemas,
        String actor,
        boolean guarded) {
    /** An order of somebody who may act for every source. */
    public ImportOrder(
            InitiativeFormat format,
            List<Path> files,
            String source,
            boolean dryRun,
            @Nullable Path schemas,
            String actor) {
        this(format, files, source, dryRun, schemas, actor, false);
    }

    public ImportOrder {
        files = List.copyOf(files);
        if (files.isEmpty() || source.isBlank()) {
            throw new IllegalArgumentException("an import needs a file and a source");
        }
    }
}
