package org.marsad.indicators;

import org.marsad.kernel.UserError;
import picocli.CommandLine.Command;

/** {@code marsad calc}: each method alone, on a file, for analysts and for checking. */
@Command(
        name = "calc",
        mixinStandardHelpOptions = true,
        subcommands = {SmartCommand.class, PolicyIndexCommand.class, ProgressCommand.class, SuppressCommand.class})
public final class CalcCommand implements Runnable {
    /** Alone it does nothing, and says what it could do. */
    @Override
    public void run() {
        throw new UserError("indicators.command");
    }
}
