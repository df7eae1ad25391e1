package org.marsad.web.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What the container says of a request it can't even hand on, such as a malformed address: our sentence, in every language. */
@Component
class ContainerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Report.class.getName());
            }
        });
    }

    /** The container makes it by name, so it is public. */
    public static final class Report extends ErrorReportValve {
        private static final String PAGE = Arrays.stream(Language.values())
                .map(it -> "<p lang=\"%s\" dir=\"%s\">%s</p>\n"
                        .formatted(it.code(), it.direction(), Texts.in(it).t("web.error.badRequest")))
                .collect(Collectors.joining(
                        "", "<!doctype html>\n<meta charset=\"utf-8\">\n<title>Marsad</title>\n", ""));

        @Override
        protected void report(Request request, Response response, @Nullable Throwable throwable) {
            boolean mute =
                    response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported();
            if (mute) {
                return;
            }
            try {
                byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
                response.setContentType("text/html;charset=UTF-8");
                response.setContentLength(page.length);
                response.getOutputStream().write(page);
                response.finishResponse();
            } catch (IOException | IllegalStateException e) {
                container.getLogger().debug("no answer possible", e);
            }
        }
    }
}
