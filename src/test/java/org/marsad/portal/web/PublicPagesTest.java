package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;
import org.marsad.WithExercise;
import org.marsad.assessment.Edition;
import org.marsad.assessment.Editions;
import org.marsad.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The whole program with the exercise in it, asked as a browser asks. */
@WithExercise
abstract class PublicPagesTest {
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @Autowired
    private Environment environment;

    @Autowired
    private Editions editions;

    Edition latest() {
        return editions.findLatest().flatMap(editions::find).orElseThrow();
    }

    /** The French address of a figure of the latest edition. */
    String figure(String id) {
        return requireNonNull(new Addresses(Language.FR, latest().summary().id(), true).figure(id));
    }

    HttpResponse<String> ask(Asked asked) {
        return ask(asked, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> ask(Asked asked, HttpResponse.BodyHandler<T> reader) {
        try {
            URI address =
                    URI.create("http://localhost:" + environment.getProperty("local.server.port") + asked.address);
            HttpRequest.Builder request = HttpRequest.newBuilder(address);
            if (asked.header != null) {
                request.header(asked.header, requireNonNull(asked.value));
            }
            return BROWSER.send(request.build(), reader);
        } catch (IOException e) {
            throw new AssertionError(asked.address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    String body(String address) {
        HttpResponse<String> response = ask(new Asked(address, null, null));
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return response.body();
    }

    byte[] bytes(String address) {
        HttpResponse<byte[]> response = ask(get(address), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return response.body();
    }

    /** An error is a sentence, never a trace. */
    AbstractStringAssert<?> assertMistake(int status, Asked asked) {
        HttpResponse<String> response = ask(asked);
        assertThat(response.statusCode()).as(asked.address).isEqualTo(status);
        return assertThat(response.body()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    static Asked get(String address) {
        return new Asked(address, null, null);
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /**
     * What is asked for.
     *
     * @param address the address with its parameters
     * @param header the name of a header; null for none
     * @param value what it says
     */
    record Asked(
            String address,
            @Nullable String header,
            @Nullable String value) {
        Asked param(String name, String words) {
            String sign = address.contains("?") ? "&" : "?";
            return new Asked(address + sign + name + "=" + encoded(words), header, value);
        }

        Asked header(String name, String words) {
            return new Asked(address, name, words);
        }
    }
}
