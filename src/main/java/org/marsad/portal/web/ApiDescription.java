package org.marsad.portal.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.web.SiteNotice;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the generated description of the API says of the whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    @Bean
    OpenAPI openApi() {
        return new OpenAPI().info(new Info().title("Marsad open data").version("1"));
    }

    /** The notice stands in the description too, in every language. */
    @Bean
    GlobalOpenApiCustomizer noticeInDescription(ObjectProvider<SiteNotice> notices) {
        return api -> {
            String about = Texts.in(Language.EN).t("portal.api.about");
            String notice = notices.stream()
                    .map(SiteNotice::findKey)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(ApiDescription::inAllLanguages)
                    .orElse("");
            api.getInfo().setDescription((notice + " " + about).strip());
        };
    }

    private static String inAllLanguages(String key) {
        return Arrays.stream(Language.values())
                .map(it -> Texts.in(it).t(key))
                .collect(Collectors.joining(" · ", "", "."));
    }
}
