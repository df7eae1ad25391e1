package org.marsad;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.marsad.database.CountingDataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The program with exercise data as one test starts it, on a port of its own, beside the one that tests share. */
public final class Program implements AutoCloseable {
    private static final Duration SETTLED = Duration.ofMillis(500);

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private String cookie = "";

    private Program(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it with these settings, each {@code name=value}. */
    public static Program start(String... settings) {
        String[] args = Stream.concat(Stream.of("server.port=0"), Arrays.stream(settings))
                .map(it -> "--" + it)
                .toArray(String[]::new);
        return new Program(new SpringApplicationBuilder(Application.class)
                .profiles("exercise")
                .properties("marsad.mail.job=false", "marsad.measuring.job=false")
                .initializers(CountingDataSource::wrapIn)
                .run(args));
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** The URL of an address. */
    public URI url(String address) {
        int port = requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
        return URI.create("http://localhost:" + port + address);
    }

    /** From now on asks with this cookie, such as that of somebody who signed in. */
    public void carry(String header) {
        cookie = header;
    }

    /** What it answers. */
    public HttpResponse<byte[]> fetch(String address) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(url(address));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** How many statements answering takes it. */
    public int statements(String address) throws IOException, InterruptedException {
        CountingDataSource database = (CountingDataSource) context.getBean(DataSource.class);
        int before = database.statements();
        HttpResponse<byte[]> answer = fetch(address);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + ": " + answer.statusCode());
        }
        return database.statements() - before;
    }

    /** Waits until it does nothing by itself any more, as it does after its start. */
    public void settle() throws InterruptedException {
        CountingDataSource database = (CountingDataSource) context.getBean(DataSource.class);
        int before;
        do {
            before = database.statements();
            Thread.sleep(SETTLED);
        } while (database.statements() > before);
    }

    @Override
    public void close() {
        context.close();
    }
}
