package org.marsad;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** {@code marsad serve}: the web server, until it is stopped. */
@Command(name = "serve")
final class Serve implements Callable<Integer> {
    @Option(names = "--port")
    private @Nullable Integer port;

    @Option(names = "--home")
    private @Nullable Path home;

    @Option(names = "--database")
    private @Nullable String database;

    /** Options of the framework, passed on. */
    @Unmatched
    private List<String> others = new ArrayList<>();

    @Override
    public Integer call() {
        if (Boolean.getBoolean("marsad.watchParent")) {
            Parent.watch();
        }
        List<String> args = new ArrayList<>(others);
        add(args, "server.port", port);
        add(args, "marsad.home", home);
        add(args, "spring.datasource.url", database);
        var context = new SpringApplicationBuilder(Application.class).run(args.toArray(String[]::new));
        context.registerShutdownHook();
        return 0;
    }

    private static void add(List<String> args, String property, @Nullable Object value) {
        if (value != null) {
            args.add("--" + property + "=" + value);
        }
    }
}
