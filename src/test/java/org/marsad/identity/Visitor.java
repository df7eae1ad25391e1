package org.marsad.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script that keeps cookies, follows no redirect by itself, and sends the token of forms. */
public final class Visitor {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String site;
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    /** @param site where the program serves, without a slash at the end */
    public Visitor(String site) {
        this.site = site;
    }

    /** The same browser, after the program was started elsewhere. */
    public Visitor at(String other) {
        Visitor visitor = new Visitor(other);
        visitor.cookies.putAll(cookies);
        visitor.token = token;
        return visitor;
    }

    /** Becomes one of the exercise’s people. */
    public Visitor as(long account) {
        get("/fr/exercise/people");
        HttpResponse<String> answer = post("/fr/exercise/people", Map.of("account", Long.toString(account)));
        assertThat(answer.statusCode()).isEqualTo(303);
        return this;
    }

    public HttpResponse<String> get(String address) {
        return send(request(address).GET());
    }

    /** Sends a form as the last page’s, with its token. */
    public HttpResponse<String> post(String address, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        return postBare(address, all);
    }

    /** A file behind an address. */
    public byte[] download(String address) {
        try {
            return CLIENT.send(request(address).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Sends a file by the last page’s form, with its token. */
    public HttpResponse<String> upload(String address, String name, byte[] content) {
        String border = "border-of-parts";
        String disposition = "--" + border + "\r\nContent-Disposition: form-data; name=";
        String before = disposition + "\"_csrf\"\r\n\r\n" + token + "\r\n" + disposition + "\"file\"; filename=\""
                + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(request(address)
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(before),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + border + "--\r\n"))));
    }

    /** Sends just these fields. */
    public HttpResponse<String> postBare(String address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + address));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(it -> it.getKey() + "=" + it.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            Matcher found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void keep(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || header.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
