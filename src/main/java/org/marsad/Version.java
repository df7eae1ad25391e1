package org.marsad;

import picocli.CommandLine.IVersionProvider;

/** Tells which build this is, from the jar's manifest. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Marsad.class.getPackage().getImplementationVersion();
        return new String[] {"marsad " + (version == null ? "dev" : version)};
    }
}
