package org.marsad.plan;

import org.marsad.kernel.UserError;
import org.marsad.plan.internal.ImportCommand;
import org.marsad.plan.internal.ReadCommand;
import picocli.CommandLine.Command;

/** {@code marsad plan}: reads the official text of the plan, and attaches it to the tree. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        subcommands = {ReadCommand.class, ImportCommand.class})
public final class PlanCommand implements Runnable {
    /** Alone it does nothing, and says what it could do. */
    @Override
    public void run() {
        throw new UserError("plan.command");
    }
}
