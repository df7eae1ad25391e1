package org.marsad.web.internal;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.web.NotFoundException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a handler return the page itself: a typed template with its view record. */
@Configuration(proxyBeanMethods = false)
class PageRendering implements WebMvcConfigurer {
    @Bean
    static Templates templates() {
        return new StaticTemplates();
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new PageHandler());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new LanguageConverter());
    }

    /** Writes a page's bytes at once and with their length, so that a small one needs no chunks. */
    static void write(JteModel page, HttpServletResponse response) throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        page.render(output);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        response.getOutputStream().write(output.toByteArray());
    }

    private static final class LanguageConverter implements Converter<String, Language> {
        @Override
        public Language convert(String code) {
            return Language.find(code).orElseThrow(() -> new NotFoundException("language " + code));
        }
    }

    private static final class PageHandler implements HandlerMethodReturnValueHandler {
        @Override
        public boolean supportsReturnType(MethodParameter returnType) {
            return JteModel.class.isAssignableFrom(returnType.getParameterType());
        }

        @Override
        public void handleReturnValue(
                @Nullable Object page,
                MethodParameter returnType,
                ModelAndViewContainer container,
                NativeWebRequest request)
                throws IOException {
            container.setRequestHandled(true);
            HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
            if (page instanceof JteModel model && response != null) {
                write(model, response);
            }
        }
    }
}
