package org.marsad.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.web.ForbiddenException;
import org.marsad.web.RequestLanguage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriUtils;

/** Lets through to a handler whom its {@link Allowed} names, and hands it the {@link Person}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AccessRules implements WebMvcConfigurer {
    private final SignedIn signedIn;

    AccessRules(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NotStored()).addPathPatterns(Area.pathPatterns());
        registry.addInterceptor(new Gate(signedIn)).addPathPatterns("/*/desk/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PersonArgument(signedIn));
    }

    /** What is behind the door stays in no cache, on this side or the other. */
    private static final class NotStored implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader("Cache-Control", "no-store");
            return true;
        }
    }

    /** A handler that names no roles is closed to everybody. */
    private record Gate(SignedIn signedIn) implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (!(handler instanceof HandlerMethod method)) {
                return true;
            }
            Optional<Person> person = signedIn.find();
            if (person.isEmpty()) {
                leadToSignIn(request, response);
                return false;
            }
            Allowed allowed = method.getMethodAnnotation(Allowed.class);
            boolean open = allowed != null
                    && (allowed.value().length == 0 || person.get().has(allowed.value()));
            if (!open) {
                throw new ForbiddenException();
            }
            return true;
        }

        private static void leadToSignIn(HttpServletRequest request, HttpServletResponse response) {
            String path = request.getRequestURI();
            String query = request.getQueryString();
            String wanted = query == null ? path : path + "?" + query;
            String door = "/" + RequestLanguage.of(request, path).code() + "/sign-in";
            boolean comesBack = "GET".equals(request.getMethod()) && Area.isWork(wanted);
            String address = comesBack ? door + "?to=" + UriUtils.encode(wanted, StandardCharsets.UTF_8) : door;
            if (request.getHeader("HX-Request") != null) {
                response.setHeader("HX-Redirect", door);
                return;
            }
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        }
    }

    private record PersonArgument(SignedIn signedIn) implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Person.class;
        }

        @Override
        public Person resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return signedIn.find().orElseThrow(ForbiddenException::new);
        }
    }
}
