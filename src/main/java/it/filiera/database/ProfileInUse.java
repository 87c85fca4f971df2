package it.filiera.database;

import it.filiera.message.Refused;
import java.nio.file.Path;

/** Another process holds the profile. */
public final class ProfileInUse extends Refused {

    private static final long serialVersionUID = 1L;

    ProfileInUse(Path folder) {
        super("profile.in-use", folder);
    }
}
