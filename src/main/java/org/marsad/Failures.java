package org.marsad;

import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.kernel.UserLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the command line says when it can't do what was asked: one sentence in the user's language. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int USER_ERROR = 2;
    private static final int OWN_FAULT = 1;

    private Failures() {}

    static int executionFailed(Exception e, CommandLine command, @Nullable ParseResult ignored) {
        UserError error = userError(e);
        if (error != null) {
            command.getErr().println(texts().t(error.key(), error.arguments()));
            return USER_ERROR;
        }
        LOG.error("command failed", e);
        command.getErr().println(texts().t("marsad.fault", String.valueOf(e.getMessage())));
        return OWN_FAULT;
    }

    static int notUnderstood(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String sentence = switch (e) {
            case UnmatchedArgumentException unmatched ->
                texts().t("marsad.unknownWord", String.join(" ", unmatched.getUnmatched()), name);
            case MissingParameterException missing -> texts().t("marsad.missing", missing(missing), name);
            default -> texts().t("marsad.badValue", String.valueOf(e.getValue()), name);
        };
        command.getErr().println(sentence);
        return USER_ERROR;
    }

    private static String missing(MissingParameterException e) {
        return String.join(
                ", ",
                e.getMissing().stream()
                        .map(it -> it.isOption() ? String.valueOf(it) : it.paramLabel())
                        .toList());
    }

    private static @Nullable UserError userError(@Nullable Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserError error) {
                return error;
            }
        }
        return null;
    }

    private static Texts texts() {
        return Texts.in(UserLanguage.fromEnvironment());
    }
}
