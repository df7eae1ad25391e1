package org.marsad.plan.internal;

import org.marsad.kernel.Services;
import picocli.CommandLine.Command;

/** stub */
@Command(name = "import", mixinStandardHelpOptions = true)
public final class ImportCommand {
    public ImportCommand(Services services) {}
}
