package org.marsad.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the machine's own Chromium once for each thread that runs tests, as it may be asked by one only, and stops it
 * after the last; downloads none.
 */
class OneBrowser implements ExecutionCondition, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(OneBrowser.class);
    private static final Optional<Path> CHROMIUM = onThePath("chromium", "chromium-browser", "google-chrome");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (CHROMIUM.isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        String reason = "No Chromium on the PATH: left out " + context.getDisplayName();
        System.out.println(reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Thread.currentThread(), _ -> start(CHROMIUM.orElseThrow()), Running.class)
                .browser();
    }

    private static Running start(Path chromium) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        LaunchOptions options = new LaunchOptions()
                .setExecutablePath(chromium)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        return new Running(playwright, playwright.chromium().launch(options));
    }

    private static Optional<Path> onThePath(String... names) {
        List<Path> folders = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .filter(it -> !it.isEmpty())
                .map(Path::of)
                .toList();
        return List.of(names).stream()
                .flatMap(name -> folders.stream().map(it -> it.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The running browser; the end of the tests closes it. */
    record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            playwright.close();
        }
    }
}
