package org.marsad.indicators;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Services;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code marsad indicators decide A02.1 --on 2027-02-03 --document "SC/12"}: what the Steering Committee decided. */
@Command(name = "decide", mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {
    private final Services services;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "INDICATOR")
    private String indicator = "";

    @Option(names = "--on", required = true)
    private LocalDate day = LocalDate.MIN;

    @Option(names = "--document", required = true)
    private String document = "";

    DecideCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        services.get(Decisions.class).decide(new Decisions.Decision(indicator, day, document));
        Texts texts = Texts.in(UserLanguage.fromEnvironment());
        var out = requireNonNull(spec).commandLine().getOut();
        out.println(texts.t("indicators.decide.done", indicator, texts.date(day), document));
        out.flush();
        return 0;
    }
}
