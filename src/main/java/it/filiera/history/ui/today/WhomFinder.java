package it.filiera.history.ui.today;

import it.filiera.officer.Officer;
import java.util.List;
import java.util.Optional;

/** Finds by their names those for whom something can be done, and who can do it. Asked in the background. */
interface WhomFinder {

    /** The best few for what is typed; nothing for nothing. */
    List<Whom> find(String typed);

    /** All who work here. */
    List<Officer> officers();

    /** Who sits here; empty as long as nobody said. */
    Optional<Officer> me();
}
