package org.marsad.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the method for an address. All pages begin with a language, so the framework compares an address with every one
 * of them in full, which took a fifth of a page’s time; here those whose second segment differs are passed over first.
 */
@Configuration(proxyBeanMethods = false)
class PageMapping {
    @Bean
    static WebMvcRegistrations bySecondSegment() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new BySecondSegment();
            }
        };
    }

    private static final class BySecondSegment extends RequestMappingHandlerMapping {
        /** Separator, language, separator, and then the segment. */
        private static final int PLACE = 3;

        private final Map<RequestMappingInfo, Set<String>> literals = new ConcurrentHashMap<>();

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(
                RequestMappingInfo mapping, HttpServletRequest request) {
            List<PathContainer.Element> asked = ServletRequestPathUtils.getParsedRequestPath(request)
                    .pathWithinApplication()
                    .elements();
            Set<String> known = literals.get(mapping);
            Set<String> literal = known == null ? remember(mapping) : known;
            return literal.isEmpty() || literal.contains(second(asked))
                    ? super.getMatchingMapping(mapping, request)
                    : null;
        }

        private Set<String> remember(RequestMappingInfo mapping) {
            return literals.computeIfAbsent(mapping, BySecondSegment::literals);
        }

        private static String second(List<PathContainer.Element> asked) {
            return asked.size() > PLACE && asked.get(PLACE) instanceof PathContainer.PathSegment segment
                    ? segment.valueToMatch()
                    : "";
        }

        /** The second segments of its patterns; none if one of the patterns leaves it open. */
        private static Set<String> literals(RequestMappingInfo mapping) {
            Set<String> seconds = mapping.getPatternValues().stream()
                    .map(BySecondSegment::second)
                    .collect(Collectors.toSet());
            return seconds.contains("") ? Set.of() : seconds;
        }

        private static String second(String pattern) {
            String[] segments = pattern.split("/", -1);
            String second = segments.length > 2 ? segments[2] : "";
            return pattern.contains("**") || second.matches(".*[{}*?\\\\%].*") ? "" : second;
        }
    }
}
