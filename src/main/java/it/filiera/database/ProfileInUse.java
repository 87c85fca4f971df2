package it.filiera.database;

import it.filiera.message.Refused;

/** Another process holds the profile. */
public final class ProfileInUse extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient ProfileFolder folder;

    ProfileInUse(ProfileFolder folder) {
        super("profile.in-use", folder.path());
        this.folder = folder;
    }

    /** Which one. */
    public ProfileFolder folder() {
        return folder;
    }
}
