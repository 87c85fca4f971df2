package it.filiera.profile;

import it.filiera.ui.Subject;
import java.util.UUID;

/** Opens the form in which interactions are noted. FX thread only. */
public interface Logging {

    /** A new one, about this. */
    void log(Subject subject);

    /** The correction of one that was noted. */
    void correct(UUID interaction);
}
