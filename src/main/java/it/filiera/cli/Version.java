package it.filiera.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The program's version, from its jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Filiera " + Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "0")};
    }
}
