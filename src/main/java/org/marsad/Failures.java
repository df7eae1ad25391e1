package org.marsad;

import java.util.stream.Collectors;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the command line says when it can't do what was asked: one sentence in the user's language. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int USER_ERROR = 2;
    private static final int OWN_FAULT = 1;

    private final Texts texts;

    Failures(Texts texts) {
        this.texts = texts;
    }

    int executionFailed(Exception e, CommandLine command, @Nullable ParseResult ignored) {
        UserError error = userError(e);
        if (error != null) {
            command.getErr().println(texts.t(error.key(), error.arguments()));
            return USER_ERROR;
        }
        LOG.debug("command failed", e);
        command.getErr().println(texts.t("marsad.fault", String.valueOf(e.getMessage())));
        return OWN_FAULT;
    }

    int notUnderstood(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String sentence = switch (e) {
            case UnmatchedArgumentException unmatched ->
                texts.t("marsad.unknownWord", String.join(" ", unmatched.getUnmatched()), name);
            case MissingParameterException missing -> texts.t("marsad.missing", missing(missing), name);
            case ParameterException bad when bad.getValue() != null -> texts.t("marsad.badValue", bad.getValue(), name);
            default -> texts.t("marsad.notUnderstood", name);
        };
        command.getErr().println(sentence);
        return USER_ERROR;
    }

    private static String missing(MissingParameterException e) {
        return e.getMissing().stream()
                .map(it -> it instanceof OptionSpec option ? option.longestName() : it.paramLabel())
                .collect(Collectors.joining(", "));
    }

    /** What a person caused of it and can mend; null if it is the program's own fault. */
    static @Nullable UserError userError(@Nullable Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case UserError error -> {
                    return error;
                }
                case PortInUseException port -> {
                    return new UserError("marsad.portInUse", Integer.toString(port.getPort()));
                }
                case FlywayException flyway
                when flyway.getErrorCode() == CoreErrorCode.DB_CONNECTION -> {
                    return new UserError("marsad.noDatabase", rootMessage(flyway));
                }
                default -> {}
            }
        }
        return null;
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
