package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.AbstractStringAssert;
import org.marsad.assessment.Edition;
import org.marsad.assessment.Editions;
import org.marsad.database.TestDatabases;
import org.marsad.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The whole program with the exercise in it, asked as a browser asks. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("exercise")
abstract class PublicPagesTest {
    @Autowired
    private MockMvc browser;

    @Autowired
    private Editions editions;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", TestDatabases::freshUrl);
    }

    Edition latest() {
        return editions.findLatest().flatMap(editions::find).orElseThrow();
    }

    /** The addresses of figures of the latest edition in French. */
    String figure(String id) {
        return requireNonNull(new Addresses(Language.FR, latest().summary().id(), true).figure(id));
    }

    MockHttpServletResponse ask(MockHttpServletRequestBuilder request) {
        try {
            return browser.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    MockHttpServletResponse ask(String address, Object... parts) {
        return ask(get(address, parts));
    }

    String body(String address, Object... parts) {
        MockHttpServletResponse response = ask(address, parts);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return text(response);
    }

    static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** An error is a sentence, never a trace. */
    AbstractStringAssert<?> assertMistake(int status, MockHttpServletRequestBuilder request) {
        MockHttpServletResponse response = ask(request);
        assertThat(response.getStatus()).isEqualTo(status);
        return assertThat(text(response)).isNotBlank().doesNotContain("Exception", "\tat ");
    }
}
