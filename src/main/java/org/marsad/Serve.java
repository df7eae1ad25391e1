package org.marsad;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.UserError;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code marsad serve}: the web server, until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    private static final Pattern SETTING = Pattern.compile("--[a-z]+\\.[^=]+=.*", Pattern.DOTALL);

    @Option(names = "--port", paramLabel = "PORT")
    private @Nullable Integer port;

    @Option(names = "--home", paramLabel = "FOLDER")
    private @Nullable Path home;

    @Option(names = "--database", paramLabel = "URL")
    private @Nullable String database;

    @Spec
    private @Nullable CommandSpec spec;

    /** Settings of the framework, passed on. */
    @Unmatched
    private List<String> others = new ArrayList<>();

    @Override
    public Integer call() {
        refuse(others.stream().filter(it -> !isSetting(it)).toList());
        if (Boolean.getBoolean("marsad.watchParent")) {
            Parent.watch();
        }
        if (database != null && !database.startsWith("jdbc:postgresql:")) {
            throw new UserError("marsad.notDatabase", database);
        }
        List<String> args = new ArrayList<>(others);
        add(args, "server.port", port);
        add(args, "marsad.home", home);
        add(args, "spring.datasource.url", database);
        var context = new SpringApplicationBuilder(Application.class).run(args.toArray(String[]::new));
        context.registerShutdownHook();
        return 0;
    }

    /** Whether this is a setting of the framework, such as {@code --logging.level.root=warn}. */
    static boolean isSetting(String word) {
        return SETTING.matcher(word).matches();
    }

    private void refuse(List<String> words) {
        if (!words.isEmpty()) {
            throw new UnmatchedArgumentException(requireNonNull(spec).commandLine(), words);
        }
    }

    private static void add(List<String> args, String property, @Nullable Object value) {
        if (value != null) {
            args.add("--" + property + "=" + value);
        }
    }
}
