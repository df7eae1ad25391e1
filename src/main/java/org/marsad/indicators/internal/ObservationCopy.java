package org.marsad.indicators.internal;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Observation;
import org.marsad.indicators.SourceFile;
import org.marsad.indicators.SourceFile.Provenance;
import org.marsad.kernel.CopyText;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Writes values into their table by COPY, as they come, in the transaction of the caller. */
final class ObservationCopy {
    private static final int BLOCK = 1 << 16;

    private final DataSource database;

    ObservationCopy(DataSource database) {
        this.database = database;
    }

    /** @param imports the import that each provenance of the file is */
    void in(SourceFile file, Map<Provenance, Long> imports) {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                            copy indicators.observation
                                (import, series, area, period, disaggregation, unit, value, status)
                            from stdin
                            """);
            try {
                write(file, imports, copy);
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("copy of " + file.name(), e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static void write(SourceFile file, Map<Provenance, Long> imports, CopyIn copy) throws SQLException {
        CopyText rows = new CopyText();
        try {
            file.values().forEach((series, provenance, it) -> {
                rows.row(requireNonNull(imports.get(provenance)), new @Nullable Object[] {
                    series, it.area(), it.period(), it.disaggregation(), it.unit(), value(it), it.status()
                });
                if (rows.length() >= BLOCK) {
                    send(rows, copy);
                }
            });
            send(rows, copy);
        } catch (Broken e) {
            throw e.fault;
        }
    }

    private static @Nullable String value(Observation it) {
        return it.value() == null ? null : it.value().toPlainString();
    }

    private static void send(CopyText rows, CopyIn copy) {
        byte[] bytes = rows.take().getBytes(StandardCharsets.UTF_8);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new Broken(e);
        }
    }

    /** Carries what the server says through the values’ loop. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final SQLException fault;

        Broken(SQLException fault) {
            super(fault);
            this.fault = fault;
        }
    }
}
