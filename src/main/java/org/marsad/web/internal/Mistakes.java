package org.marsad.web.internal;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.marsad.web.RequestLanguage;
import org.marsad.web.Shells;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/** Whatever goes wrong ends here: a sentence in the reader's language, the right status, never a stack trace. */
@Controller
@ControllerAdvice
class Mistakes implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Mistakes.class);
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int FAULT = 500;

    private final Shells shells;
    private final Templates templates;
    private final JsonMapper json;

    Mistakes(Shells shells, Templates templates, JsonMapper json) {
        this.shells = shells;
        this.templates = templates;
        this.json = json;
    }

    @ExceptionHandler
    void on(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(e);
        answer(request, response, status, request.getRequestURI(), e);
    }

    /** What the container itself refused. */
    @RequestMapping("${server.error.path:/error}")
    void onContainerError(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : NOT_FOUND;
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : "/";
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        answer(request, response, status, path, cause);
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, int status, String path, @Nullable Throwable e)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Language language = RequestLanguage.of(request, path);
        String detail = detail(Texts.in(language), status, e, request);
        response.resetBuffer();
        response.setStatus(status);
        if (path.startsWith("/api/")) {
            writeProblem(response, language, status, detail);
        } else {
            writePage(response, language, status, detail);
        }
    }

    private static String detail(Texts texts, int status, @Nullable Throwable e, HttpServletRequest request) {
        if (e instanceof UserError error) {
            return texts.t(error.key(), error.arguments());
        }
        if (e instanceof ForbiddenException refused) {
            return texts.t(refused.key(), refused.arguments());
        }
        if (e instanceof NotFoundException nothing && nothing.key() != null) {
            return texts.t(nothing.key());
        }
        if (status < FAULT) {
            return texts.t(
                    switch (status) {
                        case FORBIDDEN -> "web.error.forbidden";
                        case NOT_FOUND -> "web.error.notFound";
                        case 405 -> "web.error.method";
                        case 406, 415 -> "web.error.format";
                        case 413 -> "web.error.tooLarge";
                        default -> "web.error.badRequest";
                    });
        }
        String reference =
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("{} {} failed, reference {}", request.getMethod(), request.getRequestURI(), reference, e);
        return texts.t("web.error.fault", reference);
    }

    private void writePage(HttpServletResponse response, Language language, int status, String detail)
            throws IOException {
        Texts texts = Texts.in(language);
        String title = texts.t(
                switch (status) {
                    case FORBIDDEN -> "web.error.forbidden.title";
                    case NOT_FOUND -> "web.error.notFound.title";
                    default -> "web.error.title";
                });
        var shell = shells.shell(language, new Shells.Page(title, detail, "", "", List.of(), List.of(), false));
        PageRendering.write(templates.webError(shell, status, detail), response);
    }

    private void writeProblem(HttpServletResponse response, Language language, int status, String detail)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Content-Language", language.code());
        var shell = shells.shell(language, new Shells.Page("", "", "", "", List.of(), List.of(), false));
        json.writeValue(response.getOutputStream(), new Problem(shell.notice(), status, detail));
    }

    private static int status(Exception e) {
        return switch (e) {
            case NotFoundException _ -> NOT_FOUND;
            case ForbiddenException _ -> FORBIDDEN;
            case UserError _ -> BAD_REQUEST;
            case TypeMismatchException _ -> BAD_REQUEST;
            case ErrorResponse response -> response.getStatusCode().value();
            default -> FAULT;
        };
    }

    /**
     * An error as RFC 9457 has it.
     *
     * @param notice what every answer must say; null if nothing
     * @param status the HTTP status
     * @param detail the sentence
     */
    record Problem(@Nullable String notice, int status, String detail) {}
}
