package org.marsad.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks for addresses as fast as they are answered, from several clients at once. */
final class Throughput implements AutoCloseable {
    private static final int CLIENTS = 16;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final boolean compressed;
    private final String cookie;

    /**
     * @param compressed whether the clients take compressed answers
     * @param cookie what they carry
     */
    Throughput(boolean compressed, String cookie) {
        this.compressed = compressed;
        this.cookie = cookie;
    }

    /** How many bytes an answer has, as it goes over the wire. */
    int size(URI address) throws IOException, InterruptedException {
        return fetch(address);
    }

    /** What so many seconds of requests for one address gave. */
    Measured measure(URI address, double seconds) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + (long) (seconds * Duration.ofSeconds(1).toNanos());
        List<Long> times = new ArrayList<>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                running.add(clients.submit(() -> ask(address, end)));
            }
            for (Future<List<Long>> one : running) {
                times.addAll(one.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return new Measured(times, System.nanoTime() - start);
    }

    private List<Long> ask(URI address, long end) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        long before = System.nanoTime();
        while (before < end) {
            fetch(address);
            long after = System.nanoTime();
            times.add(after - before);
            before = after;
        }
        return times;
    }

    private int fetch(URI address) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Cookie", cookie);
        if (compressed) {
            request.header("Accept-Encoding", "gzip");
        }
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        boolean asWanted =
                compressed == answer.headers().firstValue("Content-Encoding").isPresent();
        if (answer.statusCode() != 200 || !asWanted) {
            throw new IllegalStateException(address + ": " + answer.statusCode() + " "
                    + answer.headers().map());
        }
        return answer.body().length;
    }

    @Override
    public void close() {
        client.close();
    }
}
